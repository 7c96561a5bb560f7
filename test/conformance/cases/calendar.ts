/** The built-in calendar: busy time is not offered. */
import assert from 'node:assert/strict';
import {createBooking} from '../../../src/contract/bookings.ts';
import {
  addCalendarEvent,
  listCalendarEvents,
  removeCalendarEvent,
} from '../../../src/contract/calendar-events.ts';
import {getSlots} from '../../../src/contract/slots.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, type Desk, freeStart, inviteOne} from '../desk.ts';

const halfAnHourAfter = (start: string) => Temporal.Instant.from(start).add({minutes: 30}).toString();

const offered = async ({target}: Desk, token: string, start: string) => {
  const query = {timeZone: 'UTC', firstDate: start.slice(0, 10), days: '1'};
  return replyOf(await call(target, getSlots, {token, query})).starts.includes(start);
};

const add = ({target, memberToken}: Desk, body: {title: string; start: string; end: string}) =>
  call(target, addCalendarEvent, {token: memberToken, body});

export const calendarCases: readonly Case[] = [
  {
    name: 'busy time is not offered and not booked from the moment it is added, and is again once it is removed',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const start = await freeStart(desk, token);
      const event = replyOf(await add(desk, {title: 'Dentist', start, end: halfAnHourAfter(start)}));
      assert.equal(await offered(desk, token, start), false);
      problemOf(await call(desk.target, createBooking, {token, body: bookingBody(start)}), 'slot-taken');
      const asked = {token: desk.memberToken, path: {eventId: event.id}};
      replyOf(await call(desk.target, removeCalendarEvent, asked));
      assert.equal(await offered(desk, token, start), true);
      problemOf(await call(desk.target, removeCalendarEvent, asked), 'not-found');
    },
  },
  {
    name: 'a list holds what overlaps its stretch, and touching is not overlapping',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const start = await freeStart(desk, token);
      const end = halfAnHourAfter(start);
      const {id} = replyOf(await add(desk, {title: 'Dentist', start, end}));
      const idsIn = async (query: {start: string; end: string}) =>
        replyOf(await call(desk.target, listCalendarEvents, {token: desk.memberToken, query})).events.map(
          event => event.id,
        );
      assert.ok((await idsIn({start, end})).includes(id));
      assert.ok(!(await idsIn({start: end, end: halfAnHourAfter(end)})).includes(id));
      await call(desk.target, removeCalendarEvent, {token: desk.memberToken, path: {eventId: id}});
    },
  },
  {
    name: 'an event or a stretch that ends before it starts, and a stretch over 62 days, are refused',
    run: async desk => {
      const [start, end] = ['2027-02-09T10:00:00Z', '2027-02-09T09:00:00Z'];
      problemOf(await add(desk, {title: 'Dentist', start, end}), 'validation-failed');
      problemOf(await add(desk, {title: 'Dentist', start, end: start}), 'validation-failed');
      for (const query of [
        {start, end},
        {start, end: '2027-04-13T10:00:00Z'},
      ]) {
        const answer = await call(desk.target, listCalendarEvents, {token: desk.memberToken, query});
        problemOf(answer, 'validation-failed');
      }
    },
  },
];
