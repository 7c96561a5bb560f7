/** Files by ticket, addresses that nobody serves, and the state of the server. */
import assert from 'node:assert/strict';
import {rescheduleBooking} from '../../../src/contract/bookings.ts';
import {getCalendarFile, getImage} from '../../../src/contract/calendar-files.ts';
import {getHealth} from '../../../src/contract/health.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {Problem} from '../../../src/contract/problem.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookOne, type Desk, freeStart, inviteOne} from '../desk.ts';

const fetchFile = async ({target}: Desk, url: string) => {
  const response = await target.send(new Request(url));
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/calendar; ?charset=utf-8/i);
  return response.text();
};

const lineOf = (file: string, name: string) => file.split('\r\n').find(line => line.startsWith(`${name}:`));

const inUtc = (instant: string) => instant.replaceAll(/[-:]/g, '');

export const fileAndAddressCases: readonly Case[] = [
  {
    name: 'the interview is an .ics file by its address alone, with one UID through every move',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const file = await fetchFile(desk, booking.calendarFileUrl);
      assert.equal(lineOf(file, 'METHOD'), 'METHOD:PUBLISH');
      assert.equal(lineOf(file, 'DTSTART'), `DTSTART:${inUtc(booking.start)}`);
      const start = await freeStart(desk, token);
      const asked = {token, path: {bookingId: booking.id}, body: {revision: 1, start, timeZone: 'UTC'}};
      const moved = replyOf(await call(desk.target, rescheduleBooking, asked));
      const after = await fetchFile(desk, moved.calendarFileUrl);
      assert.equal(lineOf(after, 'DTSTART'), `DTSTART:${inUtc(start)}`);
      assert.ok(lineOf(file, 'UID'));
      assert.equal(lineOf(after, 'UID'), lineOf(file, 'UID'));
    },
  },
  {
    name: 'an .ics file has lines of at most 75 bytes that end as RFC 5545 asks',
    run: async desk => {
      const {booking} = await bookOne(desk);
      const file = await fetchFile(desk, booking.calendarFileUrl);
      assert.ok(file.endsWith('END:VCALENDAR\r\n'));
      for (const line of file.split('\r\n')) {
        assert.doesNotMatch(line, /[\r\n]/);
        assert.ok(new TextEncoder().encode(line).length <= 75, line);
      }
    },
  },
  {
    name: 'a ticket opens its own file and no other',
    run: async desk => {
      const [mine, theirs] = [await bookOne(desk), await bookOne(desk)];
      const ticket = new URL(mine.booking.calendarFileUrl).searchParams.get('ticket') ?? '';
      const path = {bookingId: theirs.booking.id};
      for (const wrong of [ticket, 'x', `${ticket}x`]) {
        problemOf(await call(desk.target, getCalendarFile, {path, query: {ticket: wrong}}), 'not-found');
      }
    },
  },
  {
    name: 'an image that is not there is not found',
    run: async ({target}) => {
      problemOf(await call(target, getImage, {path: {imageId: 'img_0000000000000000000000'}}), 'not-found');
    },
  },
  {
    name: 'an address that nobody serves, and a wrong method, are problems too',
    run: async ({target}) => {
      const stray = [
        {request: new Request(`${target.baseUrl}/v1/nothing-here`), code: 'not-found', status: 404},
        {
          request: new Request(`${target.baseUrl}${getLanding.path}`, {method: 'DELETE'}),
          code: 'method-not-allowed',
          status: 405,
        },
      ];
      for (const {request, code, status} of stray) {
        const response = await target.send(request);
        assert.equal(response.status, status);
        assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
        assert.equal(Problem.parse(await response.json()).code, code);
        if (status === 405) assert.match(response.headers.get('Allow') ?? '', /\bGET\b/);
      }
    },
  },
  {
    name: 'what a token opens is kept by nobody on the way',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const {headers} = await call(desk.target, getLanding, {token, query: {timeZone: 'UTC'}});
      assert.match(headers.get('Cache-Control') ?? '', /no-store|private/);
      assert.equal(headers.get('Set-Cookie'), null);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    },
  },
  {
    name: 'the server says how it is, by a clock that runs',
    run: async ({target}) => {
      const {now} = replyOf(await call(target, getHealth, {}));
      assert.ok(Math.abs(Date.parse(now) - Date.now()) < 300_000, `its clock says ${now}`);
    },
  },
];
