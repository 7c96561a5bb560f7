import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import fc from 'fast-check';
import {cancelBooking} from '../../server-reference/use-cases/cancel-booking.ts';
import {day, toInstant} from '../../server-reference/use-cases/instants.ts';
import {readBooking} from '../../server-reference/use-cases/read-booking.ts';
import {rescheduleBooking} from '../../server-reference/use-cases/reschedule-booking.ts';
import {hour, monday, openOutsideWorld, type Booked, type OutsideWorld} from '../support/outside-world.ts';

let world: OutsideWorld;
before(async () => {
  world = await openOutsideWorld();
});
after(() => world.database.close());

const reset = async () => {
  await world.database.script('truncate calendar_events, claims, bookings, audit cascade');
  world.queue.length = 0;
  world.mails.length = 0;
  world.rooms.clear();
  world.now = Date.UTC(2027, 1, 1, 12);
};

/** What a candidate does, or the provider, or the queue. */
const step = fc.constantFrom('book', 'move', 'cancel', 'fail', 'recover', 'settle', 'shuffle');

const live: Booked[] = [];
let slots = 0;
/** A start that nobody has: weekdays, eight a day. */
const freshStart = () => {
  const index = slots++;
  return monday + Math.floor(index / 8) * 7 * day + (index % 8) * hour;
};

const change = async (booked: Booked, what: 'move' | 'cancel') => {
  const {revision} = await readBooking(world.ports, booked.caller, booked.bookingId, {});
  const record = async () => {};
  const request = {revision, start: toInstant(freshStart()), timeZone: 'Europe/Berlin'};
  if (what === 'move') {
    await rescheduleBooking(world.ports, booked.caller, booked.bookingId, {request, record});
  } else await cancelBooking(world.ports, booked.caller, booked.bookingId, {request: {revision}, record});
};

const act: Record<string, () => Promise<unknown>> = {
  book: async () => live.push(await world.book({start: freshStart()})),
  move: async () => live[0] && change(live[0], 'move'),
  cancel: async () => {
    const booked = live.shift();
    if (booked) await change(booked, 'cancel');
  },
  fail: async () => (world.faults.failWith = 'temporary'),
  recover: async () => (world.faults.failWith = null),
  settle: () => world.settle(),
  shuffle: async () => world.queue.splice(0, world.queue.length, ...world.queue.toReversed()),
};

suite('whatever happens in whatever order', () => {
  test('in the end there is a room and an event for each live booking, and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 5, maxLength: 14}), async steps => {
        await reset();
        live.length = 0;
        slots = 0;
        for (const name of steps) await act[name]?.();
        world.faults.failWith = null;
        while (world.queue.length > 0) assert.deepEqual(await world.settle(), []);

        const bookings = await Promise.all(
          live.map(({caller, bookingId}) => readBooking(world.ports, caller, bookingId, {})),
        );
        const starts = new Set(bookings.map(({start}) => Date.parse(start)));
        const events = await world.database.query<{start: number}>(
          `select (extract(epoch from lower(during)) * 1000)::float8 as "start" from calendar_events`,
        );
        assert.deepEqual(new Set([...world.rooms.values()].map(({start}) => start)), starts);
        assert.deepEqual(new Set(events.map(({start}) => start)), starts);
        assert.deepEqual([world.rooms.size, events.length], [starts.size, starts.size]);
        for (const {conference} of bookings) assert.equal(conference.state, 'ready');
      }),
      {numRuns: 12},
    );
  });
});
