/**
 * Keeps a second process out of a data folder: two embedded databases on the same files lose bookings.
 *
 * The lock must end with its holder however that ends, be free of races, and hold across containers that share the
 * folder. The kernel's own file locks do all that, and Node reaches them without a native add-on through its built-in
 * SQLite: an exclusive transaction on a file that stays empty (https://sqlite.org/lockingv3.html). A file lock is lost
 * when any other descriptor of the same file is closed, so nothing else may ever open it: the holder's number stands
 * in a file beside it.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

export interface FolderLock {
  release(): void;
}

/** Another process works in the folder, or the file system offers no locks. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

const isBusy = (error: unknown) =>
  // SQLITE_BUSY
  typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === 5;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holder = async (file: string): Promise<string> => {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? `process ${pid}` : 'another process';
};

/** Takes the lock of a folder that exists. Throws FolderLocked with a sentence for the operator. */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const numberFile = join(folder, 'lock.pid');
  const lock = new DatabaseSync(join(folder, 'lock'), {timeout: 0, open: false});
  try {
    lock.open();
    lock.exec('begin exclusive');
  } catch (error) {
    if (lock.isOpen) lock.close();
    const sentence = isBusy(error)
      ? `The data folder ${folder} is in use by ${await holder(numberFile)}. Stop it, or choose another DATA_DIR.`
      : `The data folder ${folder} cannot be locked (${String(error)}). Choose a DATA_DIR on a local disk that this user may write to.`;
    throw new FolderLocked(sentence, {cause: error});
  }
  await writeFile(numberFile, String(process.pid), {mode: 0o600});
  return {release: () => lock.close()};
};
