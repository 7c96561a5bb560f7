/** Who is let in, and what those learn who are not. */
import assert from 'node:assert/strict';
import {cancelBooking, changeContact, getBooking} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {revokeLink} from '../../../src/contract/links.ts';
import {createMemberToken} from '../../../src/contract/member-tokens.ts';
import {getSettings} from '../../../src/contract/settings.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookOne, type Desk, inviteOne} from '../desk.ts';

const query = {timeZone: 'UTC'};

/** Tokens that open nothing, made from one that does. */
const wrongTokens = (token: string, {memberToken, target}: Desk): readonly (string | undefined)[] => {
  const last = token.at(-2) === 'A' ? 'B' : 'A';
  return [
    undefined,
    'x',
    token.slice(0, -2),
    `${token.slice(0, -2)}${last}${token.slice(-1)}`,
    `${token}A`,
    token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase(),
    token.replace('_', '_0'),
    'lnk_0000000000000000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '%00',
    'a'.repeat(4000),
    memberToken,
    target.apiKey,
  ];
};

const withoutInstance = (text: string) => {
  const {instance: _, ...problem} = JSON.parse(text) as Record<string, unknown>;
  return problem;
};

export const accessCases: readonly Case[] = [
  {
    name: 'a link token that is missing, malformed or forged meets one and the same 404',
    run: async desk => {
      const {token} = await inviteOne(desk);
      replyOf(await call(desk.target, getLanding, {token, query}));
      const seen = new Set<string>();
      for (const wrong of wrongTokens(token, desk)) {
        const answer = await call(desk.target, getLanding, {token: wrong, query});
        problemOf(answer, 'link-not-found');
        seen.add(JSON.stringify([withoutInstance(answer.text), answer.headers.get('Content-Type')]));
      }
      assert.equal(seen.size, 1, [...seen].join('\n'));
    },
  },
  {
    name: 'a member token that is missing, malformed or of another kind is refused with 401',
    run: async desk => {
      const {token} = await inviteOne(desk);
      for (const wrong of [undefined, 'x', token, desk.target.apiKey, desk.memberToken.slice(0, -2)]) {
        problemOf(await call(desk.target, getSettings, {token: wrong}), 'token-invalid');
      }
    },
  },
  {
    name: 'only an API key mints member tokens',
    run: async desk => {
      const body = {member: desk.target.member};
      for (const wrong of [undefined, 'x', desk.memberToken, `${desk.target.apiKey}x`]) {
        problemOf(await call(desk.target, createMemberToken, {token: wrong, body}), 'token-invalid');
      }
    },
  },
  {
    name: 'a token is minted for no unknown member',
    run: async ({target}) => {
      for (const member of ['mem_0000000000000000000000', 'nobody-of-this-name', "' or 1=1 --"]) {
        problemOf(await call(target, createMemberToken, {token: target.apiKey, body: {member}}), 'not-found');
      }
    },
  },
  {
    name: 'a booking is not there for the holder of another link',
    run: async desk => {
      const {booking} = await bookOne(desk);
      const {token} = await inviteOne(desk);
      const path = {bookingId: booking.id};
      const body = {revision: booking.revision};
      problemOf(await call(desk.target, getBooking, {token, path}), 'not-found');
      problemOf(await call(desk.target, cancelBooking, {token, path, body}), 'not-found');
      const contact = {...body, email: 'other@example.com'};
      problemOf(await call(desk.target, changeContact, {token, path, body: contact}), 'not-found');
    },
  },
  {
    name: 'a link that is not there cannot be revoked',
    run: async ({target, memberToken}) => {
      for (const linkId of ['lnk_0000000000000000000000', 'x', '%2e%2e']) {
        problemOf(await call(target, revokeLink, {token: memberToken, path: {linkId}}), 'not-found');
      }
    },
  },
];
