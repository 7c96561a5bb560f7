/** Links from the side of the recruiter. */
import assert from 'node:assert/strict';
import {cancelBooking, createBooking, getBooking, rescheduleBooking} from '../../../src/contract/bookings.ts';
import {getLanding} from '../../../src/contract/landing.ts';
import {createLinks, extendLink, type Link, listLinks, revokeLink} from '../../../src/contract/links.ts';
import {getSlots} from '../../../src/contract/slots.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, bookOne, type Desk, freeStart, invite, inviteOne} from '../desk.ts';

const query = {timeZone: 'UTC'};

const listed = async ({target, memberToken}: Desk, linkId: string): Promise<Link | undefined> => {
  const {links} = replyOf(await call(target, listLinks, {token: memberToken}));
  return links.find(({id}) => id === linkId);
};

const inAnHour = () => Temporal.Now.instant().add({hours: 1}).round('second').toString();

export const linkCases: readonly Case[] = [
  {
    name: 'links are made in the order of their recipients, each with a token of its own',
    run: async desk => {
      const made = await invite(desk, 30);
      assert.deepEqual(
        made.map(({link}) => link.recipient.externalId),
        made.map((_, index) => `conformance-${index + 1}`),
      );
      assert.equal(new Set(made.map(({token}) => token)).size, 30);
      for (const {link} of made) {
        assert.ok(link.message.includes(link.url), 'the message holds no address');
        assert.deepEqual([link.state, link.bookedStart], ['open', null]);
        assert.equal(Date.parse(link.expiresAt) - Date.parse(link.createdAt), 7 * 86_400_000);
      }
    },
  },
  {
    name: 'links are made all or none',
    run: async ({target, memberToken}) => {
      const name = `Rebecca Best ${crypto.randomUUID()}`;
      const body = {recipients: [{name}, {name: ''}]};
      problemOf(await call(target, createLinks, {token: memberToken, body}), 'validation-failed');
      const {links} = replyOf(await call(target, listLinks, {token: memberToken}));
      assert.ok(!links.some(({recipient}) => recipient.name === name));
    },
  },
  {
    name: 'the list is newest first, in pages that leave nothing out',
    run: async desk => {
      const made = await invite(desk, 60);
      const token = desk.memberToken;
      const first = replyOf(await call(desk.target, listLinks, {token}));
      assert.equal(first.links.length, 50);
      const second = replyOf(
        await call(desk.target, listLinks, {token, query: {cursor: first.nextCursor ?? ''}}),
      );
      const ids = [...first.links, ...second.links].map(({id}) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(made.every(({link}) => ids.includes(link.id)));
    },
  },
  {
    name: 'a link can be overridden in duration, life and kind of meeting',
    run: async desk => {
      const body = {recipients: [{name: 'Rebecca Best'}], durationMinutes: 45, expiresInDays: 1};
      const made = replyOf(await call(desk.target, createLinks, {token: desk.memberToken, body}));
      const [link] = made.links;
      assert.deepEqual([link?.durationMinutes, link?.meeting.kind], [45, 'phone']);
      assert.equal(Date.parse(link?.expiresAt ?? '') - Date.parse(link?.createdAt ?? ''), 86_400_000);
    },
  },
  {
    name: 'a link with a booking says so, with its time',
    run: async desk => {
      const {link, booking} = await bookOne(desk);
      const found = await listed(desk, link.id);
      assert.deepEqual([found?.state, found?.bookedStart], ['booked', booking.start]);
    },
  },
  {
    name: 'a revoked link ends at once and says whom to write to',
    run: async desk => {
      const {link, token} = await inviteOne(desk);
      const body = bookingBody(await freeStart(desk, token));
      const asked = {token: desk.memberToken, path: {linkId: link.id}};
      assert.equal(replyOf(await call(desk.target, revokeLink, asked)).state, 'revoked');
      assert.equal(replyOf(await call(desk.target, revokeLink, asked)).state, 'revoked');
      const answers = [
        await call(desk.target, getLanding, {token, query}),
        await call(desk.target, getSlots, {token, query}),
        await call(desk.target, createBooking, {token, body}),
      ];
      for (const answer of answers) {
        const {link: ended} = problemOf(answer, 'link-revoked');
        assert.ok(ended, 'nothing stays visible');
        assert.notEqual(ended.contact.name, '');
        assert.equal(ended.booking, null);
      }
    },
  },
  {
    name: 'a booking outlives its revoked link: it is shown and can be cancelled, not moved',
    run: async desk => {
      const {link, token, booking} = await bookOne(desk);
      const start = await freeStart(desk, token);
      replyOf(await call(desk.target, revokeLink, {token: desk.memberToken, path: {linkId: link.id}}));
      const landing = problemOf(await call(desk.target, getLanding, {token, query}), 'link-revoked');
      assert.equal(landing.link?.booking?.id, booking.id);
      const asked = {token, path: {bookingId: booking.id}};
      const read = replyOf(await call(desk.target, getBooking, asked));
      assert.deepEqual([read.state, read.rescheduleUntil], ['booked', null]);
      const move = {...asked, body: {revision: 1, start, timeZone: 'UTC'}};
      problemOf(await call(desk.target, rescheduleBooking, move), 'link-revoked');
      const cancelled = await call(desk.target, cancelBooking, {...asked, body: {revision: 1}});
      assert.equal(replyOf(cancelled).state, 'cancelled');
    },
  },
  {
    name: 'a zone that is not known is refused by an ended link too',
    run: async desk => {
      const {link, token} = await bookOne(desk);
      replyOf(await call(desk.target, revokeLink, {token: desk.memberToken, path: {linkId: link.id}}));
      const asked = {token, query: {timeZone: 'Mars/Base'}};
      problemOf(await call(desk.target, getLanding, asked), 'validation-failed');
      problemOf(await call(desk.target, getSlots, asked), 'validation-failed');
    },
  },
  {
    name: 'a link can be extended, but not into the past and not once revoked',
    run: async desk => {
      const {link} = await inviteOne(desk);
      const asked = {token: desk.memberToken, path: {linkId: link.id}};
      const expiresAt = inAnHour();
      const extended = await call(desk.target, extendLink, {...asked, body: {expiresAt}});
      assert.equal(replyOf(extended).expiresAt, expiresAt);
      const past = await call(desk.target, extendLink, {...asked, body: {expiresAt: '2020-01-01T00:00:00Z'}});
      problemOf(past, 'validation-failed');
      replyOf(await call(desk.target, revokeLink, asked));
      problemOf(await call(desk.target, extendLink, {...asked, body: {expiresAt}}), 'link-revoked');
    },
  },
];
