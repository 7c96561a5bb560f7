/** Pages of other origins (CORS, Fetch standard). */
import assert from 'node:assert/strict';
import {createBooking} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {type Desk, inviteOne} from '../desk.ts';

const query = {timeZone: 'UTC'};

const preflight = ({target}: Desk, origin: string, asked = 'authorization,content-type,idempotency-key') =>
  target.send(
    new Request(`${target.baseUrl}${createBooking.path}`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': asked,
      },
    }),
  );

const listOf = (value: string | null) =>
  (value ?? '')
    .toLowerCase()
    .split(',')
    .map(word => word.trim());

/** `origin` is one that the organization lists. */
export const originCases = (origin: string): readonly Case[] => [
  {
    name: 'a preflight from a listed origin is answered with all that a page needs',
    run: async desk => {
      const {ok, headers} = await preflight(desk, origin);
      assert.ok(ok);
      assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      assert.ok(listOf(headers.get('Access-Control-Allow-Methods')).includes('post'));
      const allowed = listOf(headers.get('Access-Control-Allow-Headers'));
      for (const name of ['authorization', 'content-type', 'idempotency-key'])
        assert.ok(allowed.includes(name), name);
    },
  },
  {
    name: 'a preflight allows headers of a host’s own that begin with X-, and no others',
    run: async desk => {
      const {headers} = await preflight(desk, origin, 'authorization,x-tenant,x-request-id,cookie,tenant');
      const allowed = listOf(headers.get('Access-Control-Allow-Headers'));
      for (const name of ['authorization', 'x-tenant', 'x-request-id'])
        assert.ok(allowed.includes(name), name);
      for (const name of ['cookie', 'tenant', '*']) assert.ok(!allowed.includes(name), name);
    },
  },
  {
    name: 'a preflight from an origin that nobody lists allows nothing',
    run: async desk => {
      const {headers} = await preflight(desk, 'https://evil.example');
      assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    },
  },
  {
    name: 'a page of a listed origin may read the reply, its ETag and its refusals',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const headers = {Origin: origin};
      const landing = await call(desk.target, getLanding, {token, query, headers});
      replyOf(landing);
      const refused = await call(desk.target, getLanding, {token: 'x', query, headers});
      problemOf(refused, 'link-not-found');
      for (const answer of [landing, refused]) {
        assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
        assert.ok(listOf(answer.headers.get('Vary')).includes('origin'));
      }
      const exposed = listOf(landing.headers.get('Access-Control-Expose-Headers'));
      assert.ok(exposed.includes('etag') && exposed.includes('retry-after'), exposed.join());
    },
  },
  {
    name: 'a page of another origin is refused, whatever token it has',
    run: async desk => {
      const {token} = await inviteOne(desk);
      for (const other of ['https://evil.example', `${origin}.evil.example`, 'null']) {
        const answer = await call(desk.target, getLanding, {token, query, headers: {Origin: other}});
        problemOf(answer, 'origin-not-allowed');
      }
    },
  },
];
