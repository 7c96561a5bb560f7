/** What is offered. */
import assert from 'node:assert/strict';
import {createBooking} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {getSlots, type Slots} from '../../../src/contract/slots.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, bookOne, type Desk, inviteOne} from '../desk.ts';

const ask = async (desk: Desk, token: string, query: Record<string, string>): Promise<Slots> =>
  replyOf(await call(desk.target, getSlots, {token, query}));

const inDays = (days: number) => Temporal.Now.plainDateISO('UTC').add({days}).toString();

/** The date on a wall, by the offsets that the server gave. */
const dateOf = (start: string, {offsetChanges}: Slots): string => {
  const offset = offsetChanges.findLast(change => change.at <= start)?.offset;
  assert.ok(offset, `no offset is given for ${start}`);
  return Temporal.Instant.from(start).toZonedDateTimeISO(offset).toPlainDate().toString();
};

export const slotCases: readonly Case[] = [
  {
    name: 'slots are ascending, each once, in the range, and on working dates of the viewer',
    run: async desk => {
      const {token} = await inviteOne(desk);
      for (const timeZone of ['Pacific/Chatham', 'America/St_Johns', 'Asia/Kathmandu']) {
        const slots = await ask(desk, token, {timeZone, firstDate: inDays(40), days: '62'});
        assert.deepEqual(slots.starts, [...new Set(slots.starts)].toSorted());
        const dates = new Set(slots.starts.map(start => dateOf(start, slots)));
        assert.ok([...dates].every(date => slots.workingDates.includes(date)));
        assert.equal(slots.workingDates.length, 62);
        assert.equal(slots.workingDates[0], inDays(40));
        assert.deepEqual([slots.timeZone, slots.days], [timeZone, 62]);
      }
    },
  },
  {
    name: 'the viewer’s zone changes no slot, only the edges of the range',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const [here, there] = await Promise.all(
        ['UTC', 'Asia/Kathmandu'].map(timeZone =>
          ask(desk, token, {timeZone, firstDate: inDays(20), days: '10'}),
        ),
      );
      const within = (start: string) =>
        start > `${inDays(21)}T00:00:00Z` && start < `${inDays(29)}T00:00:00Z`;
      assert.deepEqual(here?.starts.filter(within), there?.starts.filter(within));
    },
  },
  {
    name: 'a range is the sum of its parts',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const part = (first: number, days: number) =>
        ask(desk, token, {timeZone: 'America/Santiago', firstDate: inDays(first), days: `${days}`});
      const [whole, left, right] = await Promise.all([part(30, 9), part(30, 4), part(34, 5)]);
      assert.deepEqual(whole.starts, [...left.starts, ...right.starts]);
    },
  },
  {
    name: 'an ETag that still holds is answered by 304 without a body',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const query = {timeZone: 'UTC', firstDate: inDays(400), days: '3'};
      const first = await call(desk.target, getSlots, {token, query});
      const etag = first.headers.get('ETag');
      assert.ok(etag, 'no ETag');
      const again = await call(desk.target, getSlots, {token, query, headers: {'If-None-Match': etag}});
      assert.deepEqual([again.status, again.text], [304, '']);
    },
  },
  {
    name: 'an ETag holds no longer when the offer has changed',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const query = {timeZone: 'UTC', firstDate: booking.start.slice(0, 10), days: '1'};
      const before = await call(desk.target, getSlots, {token, query});
      const headers = {'If-None-Match': before.headers.get('ETag') ?? ''};
      const other = await inviteOne(desk);
      const [start = ''] = replyOf(before).starts;
      replyOf(await call(desk.target, createBooking, {token: other.token, body: bookingBody(start)}));
      const after = await call(desk.target, getSlots, {token, query, headers});
      assert.ok(!replyOf(after).starts.includes(start));
    },
  },
  {
    name: 'a booked time is not offered, except to the booking that is moved',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const query = {timeZone: 'UTC', firstDate: booking.start.slice(0, 10), days: '1'};
      assert.ok(!(await ask(desk, token, query)).starts.includes(booking.start));
      const moved = await ask(desk, token, {...query, excludeBooking: booking.id});
      assert.ok(moved.starts.includes(booking.start));
    },
  },
  {
    name: 'a booking of another link cannot be left out of account',
    run: async desk => {
      const {booking} = await bookOne(desk);
      const {token} = await inviteOne(desk);
      const query = {timeZone: 'UTC', excludeBooking: booking.id};
      problemOf(await call(desk.target, getSlots, {token, query}), 'not-found');
    },
  },
  {
    name: 'the past is empty and says what comes next',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const slots = await ask(desk, token, {timeZone: 'UTC', firstDate: inDays(-30), days: '7'});
      assert.deepEqual(slots.starts, []);
      assert.ok(slots.nextAvailable !== null && slots.nextAvailable > slots.now);
    },
  },
  {
    name: 'the landing gives the same first slots, and none once booked',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const query = {timeZone: 'Asia/Kathmandu', days: '5'};
      const landing = replyOf(await call(desk.target, getLanding, {token, query}));
      const slots = await ask(desk, token, query);
      assert.deepEqual(landing.slots?.workingDates, slots.workingDates);
      assert.deepEqual([landing.booking, landing.slots?.days], [null, 5]);
      const booked = await bookOne(desk);
      const after = replyOf(await call(desk.target, getLanding, {token: booked.token, query}));
      assert.deepEqual([after.booking?.id, after.slots], [booked.booking.id, null]);
    },
  },
];
