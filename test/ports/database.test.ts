/** What every database adapter must do, asked of each of them. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openPGlite} from '../../server-reference/adapters/pglite.ts';
import {openPostgres} from '../../server-reference/adapters/postgres.ts';
import {DatabaseUnavailable, sqlState, type Database} from '../../server-reference/ports/database.ts';
import {startPostgres} from '../support/postgres.ts';

type Open = () => Promise<{database: Database; end: () => Promise<void>}>;

const everyType = `select 9007199254740991::int8 as "int8", 7::int4 as "int4", 2::int2 as "int2", 1.5::float8 as "float8",
  1.50::numeric as "numeric", true as "boolean", 'x'::text as "text", null::text as "null",
  '\\x00ff'::bytea as "bytes", '{"a": [1, null]}'::jsonb as "jsonb", '[true]'::json as "json", array['a', 'b,"c'] as "texts",
  timestamptz '2027-02-08 12:00:00+02' as "timestamptz", timestamp '2027-02-08 12:00' as "timestamp",
  date '2027-02-08' as "date", interval '90 minutes' as "interval",
  tstzrange('2027-02-08 10:00+00', '2027-02-08 11:00+00') as "range"`;

const sameValues = {
  int8: 9007199254740991,
  int4: 7,
  int2: 2,
  float8: 1.5,
  numeric: '1.50',
  boolean: true,
  text: 'x',
  null: null,
  bytes: new Uint8Array([0, 255]),
  jsonb: {a: [1, null]},
  json: [true],
  texts: ['a', 'b,"c'],
  timestamptz: '2027-02-08 10:00:00+00',
  timestamp: '2027-02-08 12:00:00',
  date: '2027-02-08',
  interval: '01:30:00',
  range: '["2027-02-08 10:00:00+00","2027-02-08 11:00:00+00")',
};

const describeDatabase = (name: string, open: Open): void => {
  describe(`a database on ${name}`, () => {
    let database: Database;
    let end: () => Promise<void>;

    before(async () => {
      ({database, end} = await open());
      await database.script(`create extension btree_gist;
        create table claims (host text, during tstzrange, exclude using gist (host with =, during with &&));
        create table counters (id text primary key, value integer not null)`);
    });
    after(() => end());

    const claim = (host: string) =>
      database.query(`insert into claims values ($1, tstzrange('2027-02-08', '2027-02-09'))`, [host]);
    const count = async (id: string) =>
      (await database.query<{value: number}>('select value from counters where id = $1', [id]))[0]?.value;

    test('names the violated constraint by its SQLSTATE, and goes on', async () => {
      await claim('a');
      await assert.rejects(claim('a'), error => sqlState(error) === '23P01');
      await claim('b');
    });

    test('tells a wrong statement apart from a missing database', async () => {
      await assert.rejects(database.query('select nothing from nowhere'), error => {
        assert.ok(!(error instanceof DatabaseUnavailable));
        return sqlState(error) === '42P01';
      });
    });

    test('rolls back when the work throws, and hands the very error on', async () => {
      const thrown = new Error('no');
      const work = database.transaction(async queries => {
        await queries.query(`insert into counters values ('rolled-back', 1)`);
        throw thrown;
      });
      await assert.rejects(work, error => error === thrown);
      assert.equal(await count('rolled-back'), undefined);
    });

    test('rolls back when a statement fails, and goes on', async () => {
      const work = database.transaction(async queries => {
        await queries.query(`insert into counters values ('failed', 1)`);
        await queries.query(`insert into counters values ('failed', 2)`);
      });
      await assert.rejects(work, error => sqlState(error) === '23505');
      assert.equal(await count('failed'), undefined);
    });

    test('tells of a constraint that is only checked at the end', async () => {
      await database.script(`create table parents (id text primary key);
        create table children (parent text references parents deferrable initially deferred)`);
      const work = database.transaction(queries => queries.query(`insert into children values ('none')`));
      await assert.rejects(work, error => sqlState(error) === '23503');
    });

    test('goes on after a script that failed inside its own transaction', async () => {
      await assert.rejects(database.script('begin; select 1; select broken; commit'));
      assert.deepEqual(await database.query('select 1 as one'), [{one: 1}]);
    });

    test('hands out the same values for every type', async () => {
      assert.deepEqual(await database.query(everyType), [sameValues]);
    });

    test('takes the same parameters', async () => {
      const rows = await database.query(
        `select $1::text as "text", $2::int4 as "int4", $3::float8 as "float8", $4::boolean as "boolean", $5::jsonb as "jsonb",
          $6::text[] as "texts", $7::bytea as "bytes", $8::text as "null",
          (extract(epoch from to_timestamp($9::float8 / 1000)) * 1000)::float8 as "instant"`,
        [
          'ö',
          7,
          1.5,
          true,
          JSON.stringify([1]),
          ['a', 'b,"c'],
          new Uint8Array([0, 255]),
          null,
          1801998000000,
        ],
      );
      assert.deepEqual(rows, [
        {
          text: 'ö',
          int4: 7,
          float8: 1.5,
          boolean: true,
          jsonb: [1],
          texts: ['a', 'b,"c'],
          bytes: new Uint8Array([0, 255]),
          null: null,
          instant: 1801998000000,
        },
      ]);
    });

    test('gives the rows of every statement of a script', async () => {
      const rows = await database.script(
        'begin; select 1 as a; select 2 as a union select 3 order by a; commit',
      );
      assert.deepEqual(rows, [{a: 1}, {a: 2}, {a: 3}]);
    });

    test('runs a script within a transaction', async () => {
      await database.transaction(async queries => {
        await queries.script(
          `insert into counters values ('in-script', 1); update counters set value = 5 where id = 'in-script'`,
        );
      });
      assert.equal(await count('in-script'), 5);
    });

    test('keeps two concurrent transactions apart', async () => {
      await database.query(`insert into counters values ('shared', 0)`);
      const raise = () =>
        database.transaction(async queries => {
          await queries.query(`select pg_advisory_xact_lock(1)`);
          const [row] = await queries.query<{value: number}>(
            `select value from counters where id = 'shared'`,
          );
          await queries.query(`update counters set value = $1 where id = 'shared'`, [(row?.value ?? 0) + 1]);
        });
      await Promise.all(Array.from({length: 20}, raise));
      assert.equal(await count('shared'), 20);
    });
  });
};

describeDatabase('PGlite', async () => {
  const database = await openPGlite();
  return {database, end: () => database.close()};
});

describeDatabase('PostgreSQL', async () => {
  const postgres = await startPostgres();
  const database = openPostgres({url: postgres.url});
  return {
    database,
    end: async () => {
      await database.close();
      await postgres.stop();
    },
  };
});

test('PGlite says so when it has been closed', async () => {
  const database = await openPGlite();
  await database.close();
  await assert.rejects(database.query('select 1'), DatabaseUnavailable);
});

describe('PostgreSQL that is out of reach', () => {
  test('is told from a refusal when nobody listens', async () => {
    const database = openPostgres({url: 'postgres://postgres@127.0.0.1:1/postgres'});
    await assert.rejects(database.query('select 1'), DatabaseUnavailable);
    await database.close();
  });

  test('is told when all connections are taken', async () => {
    const postgres = await startPostgres();
    const database = openPostgres({url: postgres.url, connections: 1, patience: 200});
    await database.transaction(async () => {
      await assert.rejects(database.query('select 1'), DatabaseUnavailable);
    });
    assert.deepEqual(await database.query('select 1 as one'), [{one: 1}]);
    await database.close();
    await postgres.stop();
  });

  test('is told when it goes away within a transaction, and the next connection works', async () => {
    const postgres = await startPostgres();
    const database = openPostgres({url: postgres.url});
    const other = openPostgres({url: postgres.url});
    const work = database.transaction(async queries => {
      const [row] = await queries.query<{pid: number}>('select pg_backend_pid() as pid');
      await other.query('select pg_terminate_backend($1, 5000)', [row?.pid]);
      await queries.query('select 1');
    });
    await assert.rejects(work, DatabaseUnavailable);
    assert.deepEqual(await database.query('select 1 as one'), [{one: 1}]);
    await Promise.all([database.close(), other.close()]);
    await postgres.stop();
  });
});
