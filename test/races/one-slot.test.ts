/**
 * 100 candidates ask for one slot at the same moment, five times: one of each gets it, on either database. How long
 * that takes depends on what else the machine does, so it is told and not judged; `bench/RESULTS.md` has figures.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openDataFolder} from '../../server-reference/adapters/pglite-folder.ts';
import {readMigrations} from '../../server-reference/adapters/migration-files.ts';
import {openPostgres} from '../../server-reference/adapters/postgres.ts';
import {webCryptoSecrets} from '../../server-reference/adapters/web-crypto-secrets.ts';
import {migrate} from '../../server-reference/migrate.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import {startPostgres, type Postgres} from '../support/postgres.ts';
import {writeRaceWorld} from '../support/race-world.ts';
import {startServer, type ServerProcess} from '../support/server-process.ts';
import {perSlot, race, slots, type Outcome} from './race.ts';

const key = new Uint8Array(32).fill(42);
const secrets = webCryptoSecrets(key);
const environment = {
  SECRET_KEY: key.toHex(),
  // All candidates come from this machine.
  RATE_LIMIT_PER_ADDRESS: '100000',
};
const candidates = slots * perSlot;

const prepare = async (database: Database): Promise<readonly string[]> => {
  await migrate(database, await readMigrations());
  return (await writeRaceWorld(database, secrets, candidates)).tokens;
};

const statuses = ({answers}: Outcome) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(answers, ({status}) => status)).map(([status, all]) => [
      status,
      all?.length,
    ]),
  );

const assertOneWinnerASlot = (outcome: Outcome): void => {
  assert.deepEqual(statuses(outcome), {201: slots, 409: candidates - slots});
  const refused = outcome.answers.filter(({status}) => status === 409);
  for (const {body} of refused) {
    const {code, alternatives} = body as {code: string; alternatives: string[]};
    assert.equal(code, 'slot-taken');
    assert.ok(alternatives.length > 0, 'a refusal named no alternatives');
  }
  assert.deepEqual({booked: outcome.booked, overlaps: outcome.overlaps}, {booked: slots, overlaps: 0});
};

describe('500 candidates after five slots, embedded database', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'race-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('books each slot once, and names alternatives to all others', async t => {
    const seeding = await openDataFolder(folder);
    const tokens = await prepare(seeding);
    await seeding.close();
    const server = await startServer({...environment, DATA_DIR: folder});
    const outcome = await race([server.url], tokens);
    await server.stop();
    const database = await openDataFolder(folder);
    const counted = await outcome.count(database);
    await database.close();
    t.diagnostic(`p99 ${Math.round(counted.p99)} ms`);
    assertOneWinnerASlot(counted);
  });
});

describe('500 candidates after five slots, PostgreSQL and three processes', () => {
  let postgres: Postgres;
  let administration: Database;
  before(async () => {
    postgres = await startPostgres();
    administration = openPostgres({url: postgres.url});
  });
  after(async () => {
    await administration.close();
    await postgres.stop();
  });

  /** A database of its own, a world in it, three processes on it, and what the race came to. */
  const raceOn = async (name: string, spoil: (database: Database) => Promise<unknown>): Promise<Outcome> => {
    await administration.query(`create database ${name}`);
    const url = Object.assign(new URL(postgres.url), {pathname: name}).href;
    const database = openPostgres({url});
    const tokens = await prepare(database);
    await spoil(database);
    const servers: ServerProcess[] = [];
    for (let count = 0; count < 3; count += 1)
      servers.push(await startServer({...environment, DATABASE_URL: url}));
    try {
      const outcome = await race(
        servers.map(server => server.url),
        tokens,
      );
      return await outcome.count(database);
    } finally {
      await Promise.all(servers.map(server => server.stop()));
      await database.close();
    }
  };

  it('books each slot once, and names alternatives to all others', async t => {
    const outcome = await raceOn('honest', async () => {});
    t.diagnostic(`p99 ${Math.round(outcome.p99)} ms`);
    assertOneWinnerASlot(outcome);
  });

  it('would book slots twice without the lock and the constraint: this race can be lost', async t => {
    const outcome = await raceOn('naive', async database => {
      await database.script('alter table claims drop constraint one_claim_at_a_time');
      // Found before PostgreSQL's own, by the search path that every connection to this database gets.
      await database.script(`create schema naive;
        create function naive.pg_advisory_xact_lock(bigint) returns void language sql as 'select';
        alter database naive set search_path = public, naive, pg_catalog`);
    });
    t.diagnostic(`${outcome.booked} bookings, ${outcome.overlaps} overlaps`);
    assert.ok(outcome.overlaps > 0);
    assert.throws(() => assertOneWinnerASlot(outcome));
  });
});
