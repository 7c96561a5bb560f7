/** A process of its own that holds a data folder until it is killed: `lock <folder>` or `database <folder>`. */
import {lockFolder} from '../../server-reference/adapters/folder-lock.ts';
import {openDataFolder} from '../../server-reference/adapters/pglite-folder.ts';

const [what, folder = ''] = process.argv.slice(2);

const hold = async () => {
  if (what === 'lock') return void (await lockFolder(folder));
  const database = await openDataFolder(folder);
  await database.script('create table if not exists acknowledged (at timestamptz default now())');
  await database.query('insert into acknowledged default values');
};

try {
  await hold();
  console.log('holding');
  // Lives until it is killed.
  process.stdin.resume();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
