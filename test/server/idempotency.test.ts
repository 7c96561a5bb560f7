/** The same POST again: once done, once told, and kept from those who read the database. */
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import {readMigrations} from '../../server-reference/adapters/migration-files.ts';
import {openPostgres} from '../../server-reference/adapters/postgres.ts';
import {createApp} from '../../server-reference/app.ts';
import {migrate} from '../../server-reference/migrate.ts';
import {forgetOldReplies} from '../../server-reference/routes/idempotency.ts';
import {scenarios} from '../../server-reference/scenarios/worlds.ts';
import {createBooking} from '../../src/contract/bookings.ts';
import {getLanding} from '../../src/contract/landing.ts';
import {createMemberToken} from '../../src/contract/member-tokens.ts';
import {call, problemOf, replyOf} from '../conformance/call.ts';
import {startPostgres} from '../support/postgres.ts';
import {closeServed, serve, type Served} from '../support/server.ts';

after(closeServed);

const query = {timeZone: 'UTC'};

const bookingOf = async (server: Served) => {
  const {slots} = replyOf(await call(server, getLanding, {token: server.linkToken, query}));
  return {
    start: slots?.starts[0],
    timeZone: 'UTC',
    locale: 'en',
    phone: {country: 'US', text: '+1 650 687 3600'},
    email: 'rebecca.best@example.com',
    note: 'A note for Joel.',
  };
};

const keysIn = ({ports}: Served) => ports.database.query('select * from idempotency_keys');

describe('a reply that is kept', () => {
  test('shows neither tokens nor people to who reads the database', async () => {
    const server = await serve('quiet-week');
    const body = await bookingOf(server);
    replyOf(await call(server, createBooking, {token: server.linkToken, body}));
    const member = {member: server.member};
    const minted = await call(server, createMemberToken, {token: server.apiKey, body: member});
    const rows = await keysIn(server);
    assert.equal(rows.length, 2);
    const stored = JSON.stringify(rows);
    for (const secret of ['rebecca', '6506873600', 'A note', replyOf(minted).token]) {
      assert.ok(!stored.includes(secret), secret);
    }
  });

  test('is kept of successes alone', async () => {
    const server = await serve('quiet-week');
    const body = {...(await bookingOf(server)), start: '2027-02-06T03:00:00Z'};
    problemOf(await call(server, createBooking, {token: server.linkToken, body}), 'slot-not-offered');
    assert.deepEqual(await keysIn(server), []);
  });

  test('is there for a day and gone after it', async () => {
    const server = await serve('quiet-week');
    const asked = {token: server.linkToken, body: await bookingOf(server), key: 'one'};
    const first = await call(server, createBooking, asked);
    server.clock.advance(24 * 3_600_000 - 1000);
    await forgetOldReplies(server.ports);
    const again = await call(server, createBooking, asked);
    assert.equal(again.text, first.text);
    server.clock.advance(2000);
    await forgetOldReplies(server.ports);
    problemOf(await call(server, createBooking, asked), 'booking-exists');
  });
});

test('a hundred copies at once on PostgreSQL book once and read the same bytes', async () => {
  const postgres = await startPostgres();
  const database = openPostgres({url: postgres.url});
  await migrate(database, await readMigrations());
  const server = await serve('quiet-week');
  const ports = {...server.ports, database, calendars: new Map([['built-in', builtInCalendar(database)]])};
  const seeded = await scenarios['quiet-week'].seed({...ports, now: server.clock.now()});
  const app = createApp(ports, {limits: {perAddress: 10_000, perLink: 10_000}});
  const target = {
    ...server,
    send: (request: Request) => app.fetch(request),
    linkToken: seeded.candidateToken,
  };
  const asked = {token: target.linkToken, body: await bookingOf(target), key: crypto.randomUUID()};
  const answers = await Promise.all(Array.from({length: 100}, () => call(target, createBooking, asked)));
  assert.equal(new Set(answers.map(({status, text}) => `${status} ${text}`)).size, 1);
  assert.equal(answers.filter(({headers}) => headers.get('Idempotency-Replayed') === null).length, 1);
  assert.deepEqual(await database.query('select count(*)::int4 as count from bookings'), [{count: 1}]);
  await database.close();
  await postgres.stop();
});
