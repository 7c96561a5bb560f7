/** The folder of the embedded database: one process at a time, whatever happened to the one before. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {FolderLocked, lockFolder} from '../../server-reference/adapters/folder-lock.ts';
import {
  DataFolderRefused,
  embeddedMajor,
  openDataFolder,
} from '../../server-reference/adapters/pglite-folder.ts';

let root: string;
let folder: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-folder-'));
});
after(() => rm(root, {recursive: true}));
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'data-'));
});

/** Starts a process that takes the folder, and waits for its first words. */
const start = async (what: 'lock' | 'database') => {
  const child = spawn(process.execPath, ['test/support/hold-folder.ts', what, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  return {said: said.toString().trim(), pid: child.pid, kill};
};

test('a second process is refused with the number of the first', async () => {
  const first = await start('lock');
  const second = await start('lock');
  assert.equal(
    second.said,
    `The data folder ${folder} is in use by process ${first.pid}. Stop it, or choose another DATA_DIR.`,
  );
  await Promise.all([first.kill(), second.kill()]);
});

test('the same process cannot take a folder twice', async () => {
  const lock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder), FolderLocked);
  lock.release();
  (await lockFolder(folder)).release();
});

test('of ten that start together one wins', async () => {
  const started = await Promise.all(Array.from({length: 10}, () => start('lock')));
  assert.equal(started.filter(({said}) => said === 'holding').length, 1);
  await Promise.all(started.map(({kill}) => kill()));
});

test('the lock of a killed process is taken over, 20 times of 20', async () => {
  for (let round = 0; round < 20; round += 1) {
    const holder = await start('lock');
    assert.equal(holder.said, 'holding');
    await holder.kill();
  }
  (await lockFolder(folder)).release();
});

test('what was acknowledged outlives a kill', async () => {
  for (let round = 1; round <= 3; round += 1) {
    const holder = await start('database');
    assert.equal(holder.said, 'holding');
    await holder.kill();
  }
  const database = await openDataFolder(folder);
  assert.deepEqual(await database.query('select count(*)::int4 as rows from acknowledged'), [{rows: 3}]);
  await database.close();
});

test('a folder that was left half made is made anew', async () => {
  await mkdir(join(folder, 'database.new'));
  await writeFile(join(folder, 'database.new', 'PG_VERSION'), '18\n');
  const database = await openDataFolder(folder);
  assert.deepEqual(await database.query('select 1 as one'), [{one: 1}]);
  await database.close();
});

test('a folder written by another major release is refused, and left alone', async () => {
  await mkdir(join(folder, 'database'));
  await writeFile(join(folder, 'database', 'PG_VERSION'), '17\n');
  await assert.rejects(openDataFolder(folder), (error: Error) => {
    assert.ok(error instanceof DataFolderRefused);
    assert.match(error.message, /written by PostgreSQL 17, but this server embeds PostgreSQL 18/);
    return true;
  });
  (await lockFolder(folder)).release();
});

test('a folder of something else is refused', async () => {
  await mkdir(join(folder, 'database'));
  await assert.rejects(openDataFolder(folder), /is not a folder of the embedded database/);
});

test('only its owner may read it, and it is of the release that we say', async () => {
  const database = await openDataFolder(join(folder, 'new'));
  const [row] = await database.query<{major: number}>(
    `select current_setting('server_version_num')::int4 / 10000 as major`,
  );
  assert.equal(row?.major, embeddedMajor);
  assert.equal((await stat(join(folder, 'new'))).mode & 0o777, 0o700);
  assert.equal((await stat(join(folder, 'new', 'database'))).mode & 0o777, 0o700);
  await database.close();
});
