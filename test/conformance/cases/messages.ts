/** What candidates write to their recruiter. */
import assert from 'node:assert/strict';
import {getLanding} from '../../../src/contract/landing.ts';
import {revokeLink} from '../../../src/contract/links.ts';
import {sendMessage} from '../../../src/contract/messages.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookOne, type Desk, inviteOne} from '../desk.ts';

const zone = {timeZone: 'Asia/Kathmandu', locale: 'en'};
const question = {text: 'Which building is it?', ...zone};

const from = (hours: number, minutes: number) => {
  const start = Temporal.Now.instant().add({hours}).round('second');
  return {start: start.toString(), end: start.add({minutes}).toString()};
};

const write = async ({target}: Desk, token: string, body: unknown) =>
  call(target, sendMessage, {token, body});

const faultsOf = async (desk: Desk, body: unknown) => {
  const {token} = await inviteOne(desk);
  const {errors = []} = problemOf(await write(desk, token, body), 'validation-failed');
  return errors.map(({pointer, code}) => `${pointer} ${code}`);
};

const contactOf = async ({target}: Desk, token: string) =>
  replyOf(await call(target, getLanding, {token, query: {timeZone: 'UTC'}})).contact;

export const messageCases: readonly Case[] = [
  {
    name: 'a candidate writes and proposes times, and is told who gets it',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const contact = await contactOf(desk, token);
      assert.equal(contact.takesMessages, true);
      const asked = {...question, windows: [from(30, 15), from(60, 720)], email: 'rebecca@example.com'};
      const {id, to} = replyOf(await write(desk, token, asked));
      assert.match(id, /^msg_/);
      assert.equal(to, contact.name);
    },
  },
  {
    name: 'a message that says nothing is refused at its text',
    run: async desk => {
      assert.deepEqual(await faultsOf(desk, {...zone, text: ' \n'}), ['/text required']);
      assert.deepEqual(await faultsOf(desk, {...zone, windows: []}), ['/text required']);
    },
  },
  {
    name: 'proposed times that have passed, or are too short or too long, are refused where they stand',
    run: async desk => {
      const windows = [from(-1, 120), from(24, 14), from(48, 721)];
      const faults = await faultsOf(desk, {...zone, windows});
      assert.deepEqual(faults, ['/windows/0/start past', '/windows/1/end length', '/windows/2/end length']);
    },
  },
  {
    name: 'no more than three times are proposed, and no more than 2000 characters written',
    run: async desk => {
      const windows = [1, 2, 3, 4].map(days => from(24 * days, 60));
      assert.deepEqual(await faultsOf(desk, {...zone, windows}), ['/windows too-long']);
      assert.deepEqual(await faultsOf(desk, {...zone, text: 'a'.repeat(2001)}), ['/text too-long']);
    },
  },
  {
    name: 'nobody writes about the booking of another candidate',
    run: async desk => {
      const {booking} = await bookOne(desk);
      const {token} = await inviteOne(desk);
      problemOf(await write(desk, token, {...question, bookingId: booking.id}), 'not-found');
    },
  },
  {
    name: 'a withdrawn link takes no messages, unless its interview is to come',
    run: async desk => {
      const {link, token} = await inviteOne(desk);
      const booked = await bookOne(desk);
      for (const {id} of [link, booked.link]) {
        replyOf(await call(desk.target, revokeLink, {token: desk.memberToken, path: {linkId: id}}));
      }
      const {link: ended} = problemOf(await write(desk, token, question), 'link-revoked');
      assert.equal(ended?.contact.takesMessages, false);
      replyOf(await write(desk, booked.token, {...question, bookingId: booked.booking.id}));
    },
  },
  {
    name: 'a link cannot flood a mailbox: after a while it is told how long to wait',
    run: async desk => {
      const {token} = await inviteOne(desk);
      for (let written = 0; written < 100; written += 1) {
        const answer = await write(desk, token, question);
        if (answer.status === 201) continue;
        const {retryAfter} = problemOf(answer, 'rate-limited');
        assert.ok(retryAfter && retryAfter > 0);
        return;
      }
      assert.fail('a hundred messages were taken at once');
    },
  },
];
