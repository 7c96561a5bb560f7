import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {databaseClock} from '../../server-reference/adapters/database-clock.ts';
import type {Database} from '../../server-reference/ports/database.ts';

/** A database that does nothing but tell the time. */
const databaseAt = (time: () => number): Database => ({
  query: async <Row>() => [{now: time()}] as Row[],
  script: async () => [],
  transaction: () => Promise.reject(new Error('not asked for')),
  close: async () => {},
});

test('the clock shows the database’s time, goes on by itself, and follows when told', async t => {
  mock.timers.enable({apis: ['Date'], now: 1_000_000});
  t.after(() => mock.timers.reset());
  let ahead = 5000;
  const clock = await databaseClock(databaseAt(() => Date.now() + ahead));
  assert.equal(clock.now(), 1_005_000);
  mock.timers.setTime(1_060_000);
  assert.equal(clock.now(), 1_065_000);
  ahead = -2000;
  await clock.refresh();
  assert.equal(clock.now(), 1_058_000);
});
