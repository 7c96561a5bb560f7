/** Requests that are not right, and what is said of them. */
import assert from 'node:assert/strict';
import {createBooking} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {createLinks} from '../../../src/contract/links.ts';
import {getSlots} from '../../../src/contract/slots.ts';
import {type Asked, call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, type Desk, freeStart, inviteOne} from '../desk.ts';

const errorsOf = async (answer: Promise<Parameters<typeof problemOf>[0]>) => {
  const {errors} = problemOf(await answer, 'validation-failed');
  assert.ok(errors && errors.length > 0, 'no field is named');
  for (const error of errors) assert.notEqual(error.detail, '');
  return errors.map(({pointer, code}) => `${pointer} ${code}`);
};

const bookWith = async (desk: Desk, changed: Record<string, unknown>) => {
  const {token} = await inviteOne(desk);
  const start = await freeStart(desk, token);
  return errorsOf(call(desk.target, createBooking, {token, body: {...bookingBody(start), ...changed}}));
};

const ask = async (desk: Desk, query: Asked['query']) => {
  const {token} = await inviteOne(desk);
  return errorsOf(call(desk.target, getSlots, {token, ...(query && {query})}));
};

/** Sent once to a link without a booking, and then seen to have changed nothing. */
const refusedWhole = async (desk: Desk, asked: Asked, code: Parameters<typeof problemOf>[1]) => {
  const {token} = await inviteOne(desk);
  problemOf(await call(desk.target, createBooking, {...asked, token}), code);
  const landing = await call(desk.target, getLanding, {token, query: {timeZone: 'UTC'}});
  assert.equal(replyOf(landing).booking, null);
};

export const requestCases: readonly Case[] = [
  {
    name: 'an unknown field of a body is refused where it stands',
    run: async desk => {
      assert.deepEqual(await bookWith(desk, {surprise: 1}), ['/surprise unknown-field']);
      const phone = {country: 'US', text: '+1 650 687 3600', surprise: 1};
      assert.deepEqual(await bookWith(desk, {phone}), ['/phone/surprise unknown-field']);
    },
  },
  {
    name: 'an unknown parameter is refused by name',
    run: async desk => {
      assert.deepEqual(await ask(desk, {timeZone: 'UTC', surprise: '1'}), ['surprise unknown-field']);
    },
  },
  {
    name: 'every field that is missing is named, not only the first',
    run: async desk => {
      const errors = await bookWith(desk, {timeZone: undefined, locale: undefined});
      assert.deepEqual(errors.toSorted(), ['/locale required', '/timeZone required']);
    },
  },
  {
    name: 'a time zone that the server has no rules for is refused',
    run: async desk => {
      assert.deepEqual(await bookWith(desk, {timeZone: 'Mars/Base'}), ['/timeZone time-zone-unknown']);
      assert.deepEqual(await ask(desk, {timeZone: 'Mars/Base'}), ['timeZone time-zone-unknown']);
    },
  },
  {
    name: 'a phone number that cannot be one is refused at its text',
    run: async desk => {
      for (const text of ['12', 'call me', '+1 650 687 3600 3600 3600']) {
        assert.deepEqual(await bookWith(desk, {phone: {country: 'US', text}}), ['/phone/text phone-invalid']);
      }
    },
  },
  {
    name: 'an e-mail address that could send mail elsewhere is refused',
    run: async desk => {
      const addresses = [
        'a@example.com\r\nBcc: b@example.com',
        'a@example.com,b@example.com',
        'A <a@example.com>',
      ];
      for (const email of addresses) assert.deepEqual(await bookWith(desk, {email}), ['/email format']);
    },
  },
  {
    name: 'control characters and halves of characters are refused in text',
    run: async desk => {
      for (const note of ['a\u0000b', 'a\u001bb', 'a\ud800b']) {
        assert.deepEqual(await bookWith(desk, {note}), ['/note format']);
      }
    },
  },
  {
    name: 'dates and instants that do not exist, and ranges that are too long, are refused',
    run: async desk => {
      assert.deepEqual(await bookWith(desk, {start: '2027-02-30T10:00:00Z'}), ['/start format']);
      assert.deepEqual(await bookWith(desk, {start: '2027-02-08T10:00:00+01:00'}), ['/start format']);
      assert.deepEqual(await ask(desk, {timeZone: 'UTC', firstDate: '2027-02-30'}), ['firstDate format']);
      assert.equal((await ask(desk, {timeZone: 'UTC', days: '63'})).length, 1);
      assert.equal((await ask(desk, {timeZone: 'UTC', days: 'x'})).length, 1);
      assert.deepEqual(await ask(desk, {}), ['timeZone required']);
    },
  },
  {
    name: 'a body that is no object is refused',
    run: async desk => {
      for (const body of ['[]', 'null', '7', '"x"']) await refusedWhole(desk, {body}, 'validation-failed');
    },
  },
  {
    name: 'a body that is no JSON is refused',
    run: async desk => {
      for (const body of ['{', '{"a":1,}', 'start=x']) await refusedWhole(desk, {body}, 'malformed-request');
    },
  },
  {
    name: 'a body that is not sent as JSON is refused',
    run: async desk => {
      const headers = {'Content-Type': 'text/plain'};
      await refusedWhole(desk, {body: '{}', headers}, 'unsupported-media-type');
    },
  },
  {
    name: 'a body that is too large is refused',
    run: async desk => {
      await refusedWhole(desk, {body: {note: 'x'.repeat(2_000_000)}}, 'body-too-large');
    },
  },
  {
    name: 'names of an object’s own workings are unknown fields like others',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const body = JSON.stringify(bookingBody('2030-01-01T10:00:00Z')).replace(
        '{',
        '{"__proto__":{"admin":true},',
      );
      const errors = await errorsOf(call(desk.target, createBooking, {token, body}));
      assert.deepEqual(errors, ['/__proto__ unknown-field']);
    },
  },
  {
    name: 'the pointer of an error leads into lists',
    run: async ({target, memberToken}) => {
      const body = {recipients: [{name: 'Rebecca Best'}, {name: 'Rebecca Best', email: 'rebecca'}]};
      const errors = await errorsOf(call(target, createLinks, {token: memberToken, body}));
      assert.deepEqual(errors, ['/recipients/1/email format']);
    },
  },
];
