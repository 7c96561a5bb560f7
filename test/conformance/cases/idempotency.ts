/** The same intent sent again, in every way in which that happens. */
import assert from 'node:assert/strict';
import {cancelBooking, createBooking} from '../../../src/contract/bookings.ts';
import {createLinks, listLinks} from '../../../src/contract/links.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, bookOne, freeStart, freeStarts, inviteOne} from '../desk.ts';

export const idempotencyCases: readonly Case[] = [
  {
    name: 'a POST without a usable Idempotency-Key is refused',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const body = bookingBody(await freeStart(desk, token));
      for (const key of [null, '', 'k'.repeat(201)]) {
        problemOf(await call(desk.target, createBooking, {token, body, key}), 'idempotency-key-missing');
      }
    },
  },
  {
    name: 'a repeat gives the first reply again and says so',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const asked = {token, body: bookingBody(await freeStart(desk, token)), key: crypto.randomUUID()};
      const first = await call(desk.target, createBooking, asked);
      const second = await call(desk.target, createBooking, asked);
      assert.deepEqual(replyOf(second), replyOf(first));
      assert.equal(first.headers.get('Idempotency-Replayed'), null);
      assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
    },
  },
  {
    name: 'a repeat of making links makes no more links',
    run: async ({target, memberToken}) => {
      const name = `Rebecca Best ${crypto.randomUUID()}`;
      const asked = {token: memberToken, body: {recipients: [{name}]}, key: crypto.randomUUID()};
      const first = replyOf(await call(target, createLinks, asked));
      assert.deepEqual(replyOf(await call(target, createLinks, asked)), first);
      const {links} = replyOf(await call(target, listLinks, {token: memberToken}));
      assert.equal(links.filter(link => link.recipient.name === name).length, 1);
    },
  },
  {
    name: 'a key is refused for another body, and for another address',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const [start = '', other = ''] = await freeStarts(desk, token);
      const key = crypto.randomUUID();
      const booked = await call(desk.target, createBooking, {token, body: bookingBody(start), key});
      const {id, revision} = replyOf(booked);
      const changed = await call(desk.target, createBooking, {token, body: bookingBody(other), key});
      problemOf(changed, 'idempotency-key-reused');
      const elsewhere = {token, path: {bookingId: id}, body: {revision}, key};
      problemOf(await call(desk.target, cancelBooking, elsewhere), 'idempotency-key-reused');
    },
  },
  {
    name: 'a key of one link says nothing to another',
    run: async desk => {
      const key = crypto.randomUUID();
      const [first, second] = [await inviteOne(desk), await inviteOne(desk)];
      const [start = '', other = ''] = await freeStarts(desk, first.token);
      const one = await call(desk.target, createBooking, {token: first.token, body: bookingBody(start), key});
      const two = await call(desk.target, createBooking, {
        token: second.token,
        body: bookingBody(other),
        key,
      });
      assert.notEqual(replyOf(one).id, replyOf(two).id);
    },
  },
  {
    name: 'a refused request may be corrected and sent with the same key',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const body = bookingBody(await freeStart(desk, token));
      const key = crypto.randomUUID();
      const wrong = {...body, timeZone: 'Mars/Base'};
      problemOf(await call(desk.target, createBooking, {token, body: wrong, key}), 'validation-failed');
      replyOf(await call(desk.target, createBooking, {token, body, key}));
    },
  },
  {
    name: 'ten repeats at the same moment book once',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const asked = {token, body: bookingBody(await freeStart(desk, token)), key: crypto.randomUUID()};
      const answers = await Promise.all(
        Array.from({length: 10}, () => call(desk.target, createBooking, asked)),
      );
      const booked = answers.filter(answer => answer.status === 201).map(answer => replyOf(answer).id);
      assert.ok(booked.length > 0);
      assert.equal(new Set(booked).size, 1);
      for (const answer of answers.filter(({status}) => status !== 201)) {
        const {retryAfter} = problemOf(answer, 'request-in-progress');
        assert.ok(retryAfter !== undefined && retryAfter >= 0);
      }
    },
  },
  {
    name: 'a repeat of a cancellation gives the first reply, and a new one is refused',
    run: async desk => {
      const {token, booking} = await bookOne(desk);
      const asked = {token, path: {bookingId: booking.id}, body: {revision: booking.revision}};
      const key = crypto.randomUUID();
      const first = replyOf(await call(desk.target, cancelBooking, {...asked, key}));
      assert.deepEqual(replyOf(await call(desk.target, cancelBooking, {...asked, key})), first);
      problemOf(await call(desk.target, cancelBooking, asked), 'booking-cancelled');
    },
  },
];
