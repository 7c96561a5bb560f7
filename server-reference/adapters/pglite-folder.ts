/** The embedded database in a data folder: one process at a time, and of one major release of PostgreSQL. */
import {existsSync} from 'node:fs';
import {chmod, mkdir, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Database} from '../ports/database.ts';
import {lockFolder} from './folder-lock.ts';
import {openPGlite} from './pglite.ts';

/** Major release of PostgreSQL inside PGlite; a test compares it with what the database says. */
export const embeddedMajor = 18;

/** The files cannot be opened by this server; the message says why and what to do. */
export class DataFolderRefused extends Error {
  override readonly name = 'DataFolderRefused';
}

const requireMajor = async (files: string): Promise<void> => {
  const major = Number(await readFile(join(files, 'PG_VERSION'), 'utf8').catch(() => 'NaN'));
  if (major === embeddedMajor) return;
  throw new DataFolderRefused(
    Number.isNaN(major)
      ? `${files} is not a folder of the embedded database. Choose another DATA_DIR.`
      : `${files} was written by PostgreSQL ${major}, but this server embeds PostgreSQL ${embeddedMajor}. ` +
          'Start the release of the server that wrote it and copy its data by pg_dump into a new folder, or choose another DATA_DIR.',
  );
};

/** Made beside its place and moved when complete, so that a crash half-way leaves nothing that looks finished. */
const create = async (files: string): Promise<void> => {
  const unfinished = `${files}.new`;
  await rm(unfinished, {recursive: true, force: true});
  await (await openPGlite({folder: unfinished})).close();
  await chmod(unfinished, 0o700);
  await rename(unfinished, files);
};

/**
 * Opens the database in `folder`, making both when they are not there. `close` frees the folder for another process;
 * so does the end of this one, however it comes. Throws FolderLocked and DataFolderRefused.
 */
export const openDataFolder = async (folder: string): Promise<Database> => {
  await mkdir(folder, {recursive: true, mode: 0o700}).catch(error => {
    throw new DataFolderRefused(
      `The data folder ${folder} cannot be made (${String(error)}). Choose another DATA_DIR.`,
    );
  });
  const lock = await lockFolder(folder);
  try {
    const files = join(folder, 'database');
    if (!existsSync(files)) await create(files);
    await requireMajor(files);
    // Left by a process that was killed. Nobody else can be running here: we hold the lock.
    await rm(join(files, 'postmaster.pid'), {force: true});
    const database = await openPGlite({folder: files});
    return {
      ...database,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};
