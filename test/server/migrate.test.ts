/** Migrations: each once, in order, never edited. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, test} from 'node:test';
import {openPGlite, type EmbeddedDatabase} from '../../server-reference/adapters/pglite.ts';
import {openPostgres} from '../../server-reference/adapters/postgres.ts';
import {migrate, MigrationRefused} from '../../server-reference/migrate.ts';
import {startPostgres} from '../support/postgres.ts';

const first = {name: '0001_first', sql: `create table first (a int); insert into first values (1);`};
const second = {name: '0002_second', sql: `alter table first add b int;\ninsert into first values (2, 2);`};

describe('migrations', () => {
  let database: EmbeddedDatabase;
  before(async () => {
    database = await openPGlite();
  });
  beforeEach(() => database.script('drop table if exists first, broken, migrations'));
  after(() => database.close());

  const rows = async () => (await database.query('select * from first')).length;

  test('run once each, in the order of their names', async () => {
    assert.deepEqual(await migrate(database, [second, first]), ['0001_first', '0002_second']);
    assert.deepEqual(await migrate(database, [first, second]), []);
    assert.equal(await rows(), 2);
  });

  test('that were added run after those that were there', async () => {
    await migrate(database, [first]);
    assert.deepEqual(await migrate(database, [first, second]), ['0002_second']);
  });

  test('that were edited are refused by name', async () => {
    await migrate(database, [first]);
    await assert.rejects(migrate(database, [{...first, sql: `${first.sql} -- edited`}]), (error: Error) => {
      assert.ok(error instanceof MigrationRefused);
      assert.match(error.message, /^The migration 0001_first was edited/);
      return true;
    });
  });

  test('are the same whatever line ends they were checked out with', async () => {
    await migrate(database, [first, second]);
    const withReturns = {...second, sql: second.sql.replace('\n', '\r\n')};
    assert.deepEqual(await migrate(database, [first, withReturns]), []);
  });

  test('of a newer server are refused by an older one', async () => {
    await migrate(database, [first, second]);
    await assert.rejects(migrate(database, [first]), /changed by a newer server \(0002_second\)/);
  });

  test('that fail leave nothing behind', async () => {
    const broken = {name: '0002_broken', sql: 'create table broken (); select nothing from nowhere;'};
    await assert.rejects(migrate(database, [first, broken]));
    assert.deepEqual(
      await database.query(`select to_regclass('first') as t union all select to_regclass('broken')`),
      [{t: null}, {t: null}],
    );
    assert.deepEqual(await migrate(database, [first]), ['0001_first']);
  });
});

test('processes that migrate PostgreSQL at once do it once', async () => {
  const postgres = await startPostgres();
  const databases = [1, 2, 3, 4].map(() => openPostgres({url: postgres.url}));
  const schema = {
    name: '0001_start',
    sql: readFileSync('server-reference/migrations/0001_start.sql', 'utf8'),
  };
  const run = await Promise.all(databases.map(database => migrate(database, [schema])));
  assert.deepEqual(run.flat(), ['0001_start']);
  await Promise.all(databases.map(database => database.close()));
  await postgres.stop();
});
