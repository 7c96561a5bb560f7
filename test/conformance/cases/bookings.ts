/** A booking through its life, and what stands in its way. */
import assert from 'node:assert/strict';
import {
  type Booking,
  cancelBooking,
  changeContact,
  createBooking,
  getBooking,
  rescheduleBooking,
} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {listBookings} from '../../../src/contract/member-bookings.ts';
import {getSlots} from '../../../src/contract/slots.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, bookOne, type Desk, freeStart, freeStarts, invite, inviteOne} from '../desk.ts';

const minutes = ({start, end}: Booking) => (Date.parse(end) - Date.parse(start)) / 60_000;

const isOffered = async ({target}: Desk, token: string, start: string) => {
  const query = {timeZone: 'UTC', firstDate: start.slice(0, 10), days: '1'};
  return replyOf(await call(target, getSlots, {token, query})).starts.includes(start);
};

const changeOf = (booking: Booking, token: string) => ({token, path: {bookingId: booking.id}});

export const bookingCases: readonly Case[] = [
  {
    name: 'a candidate books, reads, moves, changes the phone, and cancels',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      assert.deepEqual([booking.state, booking.revision, booking.changeable], ['booked', 1, true]);
      assert.deepEqual([minutes(booking), booking.durationMinutes], [30, 30]);
      assert.equal(booking.phone?.e164, '+16506873600');
      assert.equal(booking.email, 'rebecca.best.1@example.com');
      const asked = changeOf(booking, token);
      const next = await freeStart(desk, token);
      const body = {revision: 1, start: next, timeZone: 'UTC', reason: 'Flight'};
      const moved = replyOf(await call(desk.target, rescheduleBooking, {...asked, body}));
      assert.deepEqual([moved.id, moved.start, moved.revision], [booking.id, next, 2]);
      assert.ok(moved.eventSequence > booking.eventSequence);
      assert.ok(await isOffered(desk, token, booking.start), 'the old time is not free');
      const contact = {revision: 2, phone: {country: 'GB', text: '020 7946 0018'}};
      const reached = replyOf(await call(desk.target, changeContact, {...asked, body: contact}));
      assert.deepEqual([reached.phone?.e164, reached.email], ['+442079460018', booking.email]);
      const end = {revision: 3, reason: 'Another offer'};
      const cancelled = replyOf(await call(desk.target, cancelBooking, {...asked, body: end}));
      assert.deepEqual([cancelled.state, cancelled.changeable], ['cancelled', false]);
      assert.ok(await isOffered(desk, token, next), 'the time of a cancelled booking is not free');
      assert.equal(replyOf(await call(desk.target, getBooking, asked)).state, 'cancelled');
    },
  },
  {
    name: 'a booking shows its times on the wall of any zone',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      assert.equal(booking.local.timeZone, 'Asia/Kathmandu');
      assert.deepEqual([booking.local.offset, booking.local.endOffset], ['+05:45', '+05:45']);
      const query = {timeZone: 'Pacific/Kiritimati'};
      const {local} = replyOf(await call(desk.target, getBooking, {...changeOf(booking, token), query}));
      const wall = Temporal.Instant.from(booking.start).toZonedDateTimeISO('+14:00');
      assert.deepEqual(
        [local.date, local.start, local.offset],
        [wall.toPlainDate().toString(), wall.toPlainTime().toString().slice(0, 5), '+14:00'],
      );
    },
  },
  {
    name: 'of candidates who take one slot at the same moment one gets it, and the others are offered what is near',
    run: async desk => {
      const invitations = await invite(desk, 6);
      const start = await freeStart(desk, invitations[0]?.token ?? '');
      const answers = await Promise.all(
        invitations.map(({token}) => call(desk.target, createBooking, {token, body: bookingBody(start)})),
      );
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      for (const answer of answers.filter(({status}) => status !== 201)) {
        const {alternatives = []} = problemOf(answer, 'slot-taken');
        assert.ok(alternatives.length > 0 && !alternatives.includes(start));
        const distances = alternatives.map(other => Math.abs(Date.parse(other) - Date.parse(start)));
        assert.deepEqual(
          distances,
          distances.toSorted((a, b) => a - b),
        );
      }
    },
  },
  {
    name: 'an alternative can be booked',
    run: async desk => {
      const {booking} = await bookOne(desk);
      const {token} = await inviteOne(desk);
      const taken = await call(desk.target, createBooking, {token, body: bookingBody(booking.start)});
      const [start = ''] = problemOf(taken, 'slot-taken').alternatives ?? [];
      const booked = await call(desk.target, createBooking, {token, body: bookingBody(start)});
      assert.equal(replyOf(booked).start, start);
    },
  },
  {
    name: 'a start that has passed or that no slot has is refused, with others to choose from',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const past = await call(desk.target, createBooking, {token, body: bookingBody('2020-02-03T10:00:00Z')});
      problemOf(past, 'slot-past');
      const start = (await freeStart(desk, token)).replace(/:\d\d:00Z$/, ':07:00Z');
      const off = await call(desk.target, createBooking, {token, body: bookingBody(start)});
      assert.ok((problemOf(off, 'slot-not-offered').alternatives ?? []).length > 0);
    },
  },
  {
    name: 'a link books once, and again after a cancellation',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const body = bookingBody(await freeStart(desk, token));
      problemOf(await call(desk.target, createBooking, {token, body}), 'booking-exists');
      const cancel = {...changeOf(booking, token), body: {revision: booking.revision}};
      replyOf(await call(desk.target, cancelBooking, cancel));
      const again = replyOf(await call(desk.target, createBooking, {token, body}));
      assert.notEqual(again.id, booking.id);
    },
  },
  {
    name: 'a change made on an older revision is refused and shows the booking as it is',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const asked = changeOf(booking, token);
      const start = await freeStart(desk, token);
      const move = {...asked, body: {revision: 1, start, timeZone: 'UTC'}};
      replyOf(await call(desk.target, rescheduleBooking, move));
      const outdated = [
        await call(desk.target, rescheduleBooking, move),
        await call(desk.target, cancelBooking, {...asked, body: {revision: 1}}),
        await call(desk.target, changeContact, {...asked, body: {revision: 1, email: 'rebecca@example.com'}}),
      ];
      for (const answer of outdated)
        assert.equal(problemOf(answer, 'revision-outdated').booking?.start, start);
    },
  },
  {
    name: 'a move to a taken time is refused and leaves the booking where it is',
    run: async desk => {
      const [mine, theirs] = [await bookOne(desk), await bookOne(desk)];
      const asked = changeOf(mine.booking, mine.token);
      const body = {revision: 1, start: theirs.booking.start, timeZone: 'UTC'};
      problemOf(await call(desk.target, rescheduleBooking, {...asked, body}), 'slot-taken');
      const after = replyOf(await call(desk.target, getBooking, asked));
      assert.deepEqual([after.start, after.revision], [mine.booking.start, 1]);
    },
  },
  {
    name: 'a booking may move so that it overlaps its own old time',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const [first = '', second = ''] = await freeStarts(desk, token);
      const booked = replyOf(await call(desk.target, createBooking, {token, body: bookingBody(first)}));
      const asked = changeOf(booked, token);
      const there = {...asked, body: {revision: 1, start: second, timeZone: 'UTC'}};
      replyOf(await call(desk.target, rescheduleBooking, there));
      const back = {...asked, body: {revision: 2, start: first, timeZone: 'UTC'}};
      assert.equal(replyOf(await call(desk.target, rescheduleBooking, back)).start, first);
    },
  },
  {
    name: 'a change of contact without a change is refused',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const answer = await call(desk.target, changeContact, {
        ...changeOf(booking, token),
        body: {revision: 1},
      });
      problemOf(answer, 'validation-failed');
    },
  },
  {
    name: 'the recruiter sees who booked, in their own zone',
    run: async desk => {
      const {link, booking} = await bookOne(desk);
      const found: Booking[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: Record<string, string> = {when: 'upcoming', ...(cursor && {cursor})};
        const page = replyOf(await call(desk.target, listBookings, {token: desk.memberToken, query}));
        found.push(...page.bookings.filter(({linkId}) => linkId === link.id));
        assert.ok(page.bookings.length <= 50);
        cursor = page.nextCursor;
      }
      assert.deepEqual(
        found.map(({id, local}) => [id, local.timeZone]),
        [[booking.id, 'UTC']],
      );
    },
  },
  {
    name: 'looking changes nothing',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      for (let times = 0; times < 3; times += 1) {
        await call(desk.target, getLanding, {token, query: {timeZone: 'UTC'}});
        await desk.target.send(new Request(booking.calendarFileUrl));
      }
      assert.equal(replyOf(await call(desk.target, getBooking, changeOf(booking, token))).revision, 1);
    },
  },
];
