/** Questions of the organization, their answers, and what the page around the form sends along. */
import assert from 'node:assert/strict';
import {type Answer, createBooking} from '../../../src/contract/bookings.ts';
import {getLanding, type Question} from '../../../src/contract/landing.ts';
import {listBookings, type MemberBooking} from '../../../src/contract/member-bookings.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookingBody, type Desk, freeStart, inviteOne} from '../desk.ts';

const questionsOf = async ({target}: Desk, token: string): Promise<readonly Question[]> => {
  const query = {timeZone: 'UTC', days: '1'};
  return replyOf(await call(target, getLanding, {token, query})).questions;
};

const answerTo = ({id, kind, options}: Question): Answer => {
  switch (kind) {
    case 'choice':
      return {question: id, options: options.slice(0, 1).map(({value}) => value)};
    case 'choices':
      return {question: id, options: options.map(({value}) => value)};
    case 'checkbox':
      return {question: id, checked: true};
    case 'date':
      return {question: id, date: '2028-02-29'};
    default:
      return {question: id, text: 'Three years of TypeScript.'};
  }
};

/** Pointers and codes of what is wrong with the answers, all else being right. */
const refusedAnswers = async (desk: Desk, change: (questions: readonly Question[]) => readonly Answer[]) => {
  const {token} = await inviteOne(desk);
  const answers = change(await questionsOf(desk, token));
  const body = {...bookingBody(await freeStart(desk, token)), answers};
  const {errors = []} = problemOf(await call(desk.target, createBooking, {token, body}), 'validation-failed');
  return errors.map(({pointer, code}) => `${pointer} ${code}`);
};

/** The recruiter's newest sight of a booking. */
const seenByMember = async (desk: Desk, bookingId: string): Promise<MemberBooking | undefined> => {
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: Record<string, string> = {when: 'upcoming', ...(cursor && {cursor})};
    const page = replyOf(await call(desk.target, listBookings, {token: desk.memberToken, query}));
    const found = page.bookings.find(({id}) => id === bookingId);
    if (found) return found;
    cursor = page.nextCursor;
  }
  return undefined;
};

const unasked = 'qst_00000000000000000000';

export const questionCases: readonly Case[] = [
  {
    name: 'every question that is asked can be answered, and the recruiter reads question and answer',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const questions = await questionsOf(desk, token);
      const body = {...bookingBody(await freeStart(desk, token)), answers: questions.map(answerTo)};
      const {id} = replyOf(await call(desk.target, createBooking, {token, body}));
      const given = (await seenByMember(desk, id))?.answers ?? [];
      assert.deepEqual(
        given.map(({question, label}) => [question, label]),
        questions.map(question => [question.id, question.label]),
      );
      for (const {label, text} of given) assert.notEqual(text.trim(), '', label);
    },
  },
  {
    name: 'an answer to a question that is not asked is refused where it stands',
    run: async desk => {
      const errors = await refusedAnswers(desk, questions => [
        ...questions.map(answerTo),
        {question: unasked, text: 'Nobody asked'},
      ]);
      assert.deepEqual(
        errors.map(error => error.replace(/\d+/, 'n')),
        ['/answers/n/question unknown-question'],
      );
    },
  },
  {
    name: 'an answer of another kind, or an option that is not offered, is refused where it stands',
    run: async desk => {
      const {token} = await inviteOne(desk);
      for (const {id, kind, options} of await questionsOf(desk, token)) {
        const foreign: Answer =
          kind === 'checkbox' ? {question: id, date: '2028-02-29'} : {question: id, checked: true};
        const [error = ''] = await refusedAnswers(desk, questions =>
          questions.map(question => (question.id === id ? foreign : answerTo(question))),
        );
        assert.match(error, /^\/answers\/\d+\/(checked|date) wrong-kind$/);
        if (options.length === 0) continue;
        const [unoffered = ''] = await refusedAnswers(desk, questions =>
          questions.map(question =>
            question.id === id ? {question: id, options: ['nothing-like-it']} : answerTo(question),
          ),
        );
        assert.match(unoffered, /^\/answers\/\d+\/options\/0 not-one-of$/);
      }
    },
  },
  {
    name: 'a date that does not exist is refused, whatever was asked',
    run: async desk => {
      const errors = await refusedAnswers(desk, () => [{question: unasked, date: '2027-02-29'}]);
      assert.deepEqual(errors, ['/answers/0/date format']);
    },
  },
  {
    name: 'what the page sends along comes back to the recruiter, and never to the candidate',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const answers = (await questionsOf(desk, token)).map(answerTo);
      const extra = [
        {name: 'source', value: 'careers-page-4711'},
        {name: '__proto__', value: ''},
      ];
      const body = {...bookingBody(await freeStart(desk, token)), answers, extra};
      const booking = replyOf(await call(desk.target, createBooking, {token, body}));
      const query = {timeZone: 'UTC'};
      const landing = replyOf(await call(desk.target, getLanding, {token, query}));
      assert.ok(!JSON.stringify([booking, landing]).includes('careers-page-4711'));
      assert.deepEqual((await seenByMember(desk, booking.id))?.extra, extra);
    },
  },
  {
    name: 'what the page sends along has bounds',
    run: async desk => {
      const {token} = await inviteOne(desk);
      const start = await freeStart(desk, token);
      const pair = (name: string, value = '') => ({name, value});
      const refused = [
        Array.from({length: 21}, (_, index) => pair(`n${index}`)),
        [pair('x'.repeat(41))],
        [pair('')],
        [pair('a\nb')],
        [pair('a', 'x'.repeat(501))],
        [pair('a'), pair('a')],
      ];
      for (const extra of refused) {
        const body = {...bookingBody(start), extra};
        const answer = await call(desk.target, createBooking, {token, body});
        const {errors = []} = problemOf(answer, 'validation-failed');
        assert.ok(errors.every(({pointer}) => pointer.startsWith('/extra')));
      }
    },
  },
];
