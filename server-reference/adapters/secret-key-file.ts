/** The secret key of a server with an embedded database: a file in its data folder that only its user can read. */
import {mkdir, open, readFile} from 'node:fs/promises';
import {join} from 'node:path';

const keyBytes = 32;

const isThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Reads the key; makes it, mode 0600, when the folder has none. */
export const secretKeyFrom = async (folder: string): Promise<Uint8Array<ArrayBuffer>> => {
  await mkdir(folder, {recursive: true, mode: 0o700});
  const path = join(folder, 'secret.key');
  try {
    const file = await open(path, 'wx', 0o600);
    const made = crypto.getRandomValues(new Uint8Array(keyBytes));
    await file.writeFile(`${made.toHex()}\n`);
    await file.sync();
    await file.close();
    return made;
  } catch (error) {
    if (!isThere(error)) throw error;
  }
  const key = Uint8Array.fromHex((await readFile(path, 'utf8')).trim());
  if (key.length >= keyBytes) return key;
  throw new Error(
    `The file ${path} does not hold a key. Restore it from a backup; a new key ends every link sent.`,
  );
};
