/** Slots that are kept while a form is filled in. */
import assert from 'node:assert/strict';
import {createBooking, rescheduleBooking} from '../../../src/contract/bookings.ts';
import {createHold, type Hold, releaseHold, renewHold} from '../../../src/contract/holds.ts';
import {revokeLink} from '../../../src/contract/links.ts';
import {getSlots} from '../../../src/contract/slots.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, bookOne, type Desk, freeStart, freeStarts, invite, inviteOne} from '../desk.ts';

const seconds = ({now, expiresAt}: Hold) => (Date.parse(expiresAt) - Date.parse(now)) / 1000;

const hold = async ({target}: Desk, token: string, start: string): Promise<Hold> =>
  replyOf(await call(target, createHold, {token, body: {start}}));

const held = (token: string, {id}: Hold) => ({token, path: {holdId: id}});

const slotsOf = ({target}: Desk, token: string, start: string, headers = {}) => {
  const query = {timeZone: 'UTC', firstDate: start.slice(0, 10), days: '1'};
  return call(target, getSlots, {token, query, headers});
};

const isOffered = async (desk: Desk, token: string, start: string) =>
  replyOf(await slotsOf(desk, token, start)).starts.includes(start);

/** Two candidates, and a start that both see. */
const two = async (desk: Desk) => {
  const [mine, theirs] = await invite(desk, 2);
  assert.ok(mine && theirs);
  return {mine: mine.token, theirs: theirs.token, start: await freeStart(desk, mine.token)};
};

export const holdCases: readonly Case[] = [
  {
    name: 'a held slot is offered to its own link and to no other, and to all again once it is released',
    run: async desk => {
      const {mine, theirs, start} = await two(desk);
      const before = (await slotsOf(desk, theirs, start)).headers.get('ETag') ?? '';
      const taken = await hold(desk, mine, start);
      assert.deepEqual([taken.start, seconds(taken), taken.renewalsLeft], [start, 300, 10]);
      assert.equal(await isOffered(desk, mine, start), true);
      const now = replyOf(await slotsOf(desk, theirs, start, {'If-None-Match': before}));
      assert.ok(!now.starts.includes(start));
      replyOf(await call(desk.target, releaseHold, held(mine, taken)));
      assert.equal(await isOffered(desk, theirs, start), true);
      problemOf(await call(desk.target, releaseHold, held(mine, taken)), 'not-found');
    },
  },
  {
    name: 'a held slot is neither booked nor held nor moved to by others, who are offered what is near',
    run: async desk => {
      const {mine, theirs, start} = await two(desk);
      await hold(desk, mine, start);
      const booked = await bookOne(desk);
      const move = {
        token: booked.token,
        path: {bookingId: booked.booking.id},
        body: {revision: 1, start, timeZone: 'UTC'},
      };
      const answers = [
        await call(desk.target, createBooking, {token: theirs, body: bookingBody(start)}),
        await call(desk.target, createHold, {token: theirs, body: {start}}),
        await call(desk.target, rescheduleBooking, move),
      ];
      for (const answer of answers) {
        const {alternatives = []} = problemOf(answer, 'slot-taken');
        assert.ok(alternatives.length > 0 && !alternatives.includes(start));
      }
    },
  },
  {
    name: 'of candidates who hold one slot at the same moment one gets it',
    run: async desk => {
      const invitations = await invite(desk, 6);
      const start = await freeStart(desk, invitations[0]?.token ?? '');
      const answers = await Promise.all(
        invitations.map(({token}) => call(desk.target, createHold, {token, body: {start}})),
      );
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      for (const answer of answers.filter(({status}) => status !== 201)) problemOf(answer, 'slot-taken');
    },
  },
  {
    name: 'a link that holds another slot gives the first one back',
    run: async desk => {
      const {mine, theirs, start} = await two(desk);
      const first = await hold(desk, mine, start);
      const other = (await freeStarts(desk, mine)).find(free => free !== start) ?? '';
      await hold(desk, mine, other);
      assert.equal(await isOffered(desk, theirs, start), true);
      assert.equal(await isOffered(desk, theirs, other), false);
      problemOf(await call(desk.target, renewHold, held(mine, first)), 'not-found');
    },
  },
  {
    name: 'a hold is renewed ten times, and after that no more, nor taken anew',
    run: async desk => {
      const {mine, start} = await two(desk);
      let last = await hold(desk, mine, start);
      for (let left = 9; left >= 0; left -= 1) {
        const renewed = replyOf(await call(desk.target, renewHold, held(mine, last)));
        assert.deepEqual([renewed.id, renewed.start, renewed.renewalsLeft], [last.id, start, left]);
        assert.equal(seconds(renewed), 300);
        last = renewed;
      }
      const more = replyOf(await call(desk.target, renewHold, held(mine, last)));
      assert.deepEqual([more.expiresAt, more.renewalsLeft], [last.expiresAt, 0]);
      problemOf(await call(desk.target, createHold, {token: mine, body: {start}}), 'hold-expired');
      const other = (await freeStarts(desk, mine)).find(free => free !== start) ?? '';
      assert.equal((await hold(desk, mine, other)).renewalsLeft, 10);
    },
  },
  {
    name: 'a hold of another link looks like one that is not there',
    run: async desk => {
      const {mine, theirs, start} = await two(desk);
      const taken = await hold(desk, mine, start);
      for (const asked of [
        held(theirs, taken),
        {token: theirs, path: {holdId: 'hld_0000000000000000000000'}},
        {token: theirs, path: {holdId: 'x'}},
      ]) {
        problemOf(await call(desk.target, renewHold, asked), 'not-found');
        problemOf(await call(desk.target, releaseHold, asked), 'not-found');
      }
      assert.equal(replyOf(await call(desk.target, renewHold, held(mine, taken))).id, taken.id);
    },
  },
  {
    name: 'a booking takes its hold over, and one without a hold, or with one that is not there, works as well',
    run: async desk => {
      const {mine, theirs, start} = await two(desk);
      const taken = await hold(desk, mine, start);
      const body = {...bookingBody(start), hold: taken.id};
      assert.equal(replyOf(await call(desk.target, createBooking, {token: mine, body})).start, start);
      problemOf(await call(desk.target, renewHold, held(mine, taken)), 'not-found');
      const other = await freeStart(desk, theirs);
      await hold(desk, theirs, other);
      const unknown = {...bookingBody(other), hold: 'hld_0000000000000000000000'};
      replyOf(await call(desk.target, createBooking, {token: theirs, body: unknown}));
      const third = await inviteOne(desk);
      const free = await freeStart(desk, third.token);
      await hold(desk, third.token, free);
      replyOf(await call(desk.target, createBooking, {token: third.token, body: bookingBody(free)}));
    },
  },
  {
    name: 'a slot is held for a booking that is moved there, which keeps its own time until then',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const {token: other} = await inviteOne(desk);
      const start = await freeStart(desk, token);
      problemOf(await call(desk.target, createHold, {token, body: {start}}), 'booking-exists');
      const body = {start, excludeBooking: booking.id};
      problemOf(await call(desk.target, createHold, {token: other, body}), 'not-found');
      const taken = replyOf(await call(desk.target, createHold, {token, body}));
      assert.equal(await isOffered(desk, other, booking.start), false);
      assert.equal(await isOffered(desk, other, start), false);
      const move = {revision: booking.revision, start, timeZone: 'UTC', hold: taken.id};
      const asked = {token, path: {bookingId: booking.id}, body: move};
      assert.equal(replyOf(await call(desk.target, rescheduleBooking, asked)).start, start);
      assert.equal(await isOffered(desk, other, booking.start), true);
    },
  },
  {
    name: 'a link that is revoked holds nothing any more, and says why',
    run: async desk => {
      const {link, token} = await inviteOne(desk);
      const {token: other} = await inviteOne(desk);
      const start = await freeStart(desk, token);
      const taken = await hold(desk, token, start);
      replyOf(await call(desk.target, revokeLink, {token: desk.memberToken, path: {linkId: link.id}}));
      assert.equal(await isOffered(desk, other, start), true);
      problemOf(await call(desk.target, createHold, {token, body: {start}}), 'link-revoked');
      problemOf(await call(desk.target, renewHold, held(token, taken)), 'link-revoked');
    },
  },
  {
    name: 'a start that no slot has, or that has passed, is not held',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const off = (await freeStart(desk, token)).replace(/:\d\d:00Z$/, ':07:00Z');
      problemOf(await call(desk.target, createHold, {token, body: {start: off}}), 'slot-not-offered');
      const past = {start: '2020-02-03T10:00:00Z'};
      problemOf(await call(desk.target, createHold, {token, body: past}), 'slot-past');
    },
  },
];
