/** The secret key of a server with an embedded database: a file in its data folder that only its user can read. */
import {mkdir, open, readFile, rename} from 'node:fs/promises';
import {join} from 'node:path';

const keyBytes = 32;

/** The folder holds a key file that is not whole. */
export class SecretKeyDamaged extends Error {
  override readonly name = 'SecretKeyDamaged';
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const read = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch(error => {
    if (isMissing(error)) return null;
    throw error;
  });

/** Written beside its place and moved when it is safe on the disk: there is a whole key or none. */
const make = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
  const made = crypto.getRandomValues(new Uint8Array(keyBytes));
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(`${made.toHex()}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  return made;
};

/** Reads the key; makes it, mode 0600, when the folder has none. Its caller holds the folder's lock. */
export const secretKeyFrom = async (folder: string): Promise<Uint8Array<ArrayBuffer>> => {
  await mkdir(folder, {recursive: true, mode: 0o700});
  const path = join(folder, 'secret.key');
  const kept = await read(path);
  if (kept === null) return make(path);
  const text = kept.trim();
  if (/^(?:[0-9a-f]{2}){32,}$/i.test(text)) return Uint8Array.fromHex(text);
  throw new SecretKeyDamaged(
    `The file ${path} does not hold a key. Restore it from a backup; a new key ends every link sent.`,
  );
};
