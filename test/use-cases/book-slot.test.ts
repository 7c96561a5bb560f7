import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {BookingRequest} from '../../src/contract/bookings.ts';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import {cancelBooking} from '../../server-reference/use-cases/cancel-booking.ts';
import {listBookings} from '../../server-reference/use-cases/list-bookings.ts';
import {manyQuestions} from '../../server-reference/scenarios/questions.ts';
import {findSlots} from '../../server-reference/use-cases/find-slots.ts';
import {changeSettings} from '../../server-reference/use-cases/change-settings.ts';
import {addCalendarEvent} from '../../server-reference/use-cases/add-calendar-event.ts';
import {revokeLink} from '../../server-reference/use-cases/revoke-link.ts';
import {forget, openWorld, refusalOf, type World} from '../support/world.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

const request = {
  start: '2027-02-09T09:00:00Z',
  timeZone: 'Asia/Kathmandu',
  locale: 'en',
  phone: {country: 'US', text: '+1 650 687 3600'},
};

describe('booking a slot', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  const book = async (candidate: number, changes: Partial<BookingRequest> = {}) =>
    bookSlot(world.ports, await world.candidate(candidate), {...request, ...changes}, forget);

  it('is refused for a slot that somebody else has, and names the nearest free ones', async () => {
    await book(0);
    const refusal = await refusalOf(book(1));
    assert.equal(refusal.code, 'slot-taken');
    assert.deepEqual((refusal.members.alternatives as string[]).slice(0, 2), [
      '2027-02-09T08:30:00Z',
      '2027-02-09T09:30:00Z',
    ]);
  });

  it('is refused for a start between two slots', async () => {
    assert.equal((await refusalOf(book(0, {start: '2027-02-09T09:10:00Z'}))).code, 'slot-not-offered');
  });

  it('is refused on the same day in the recruiter’s zone', async () => {
    assert.equal((await refusalOf(book(0, {start: '2027-02-08T14:00:00Z'}))).code, 'slot-not-offered');
  });

  it('is refused for a time gone by', async () => {
    assert.equal((await refusalOf(book(0, {start: '2027-02-05T09:00:00Z'}))).code, 'slot-past');
  });

  it('is refused a second time on the same link, and shows the booking there is', async () => {
    const booking = await book(0);
    const refusal = await refusalOf(book(0, {start: '2027-02-09T10:00:00Z'}));
    assert.equal(refusal.code, 'booking-exists');
    assert.equal((refusal.members.booking as {id: string}).id, booking.id);
  });

  it('points at a phone number that cannot be one', async () => {
    const refusal = await refusalOf(book(0, {phone: {country: 'US', text: '12'}}));
    assert.deepEqual(
      (refusal.members.errors as {pointer: string; code: string}[]).map(({pointer, code}) => [pointer, code]),
      [['/phone/text', 'phone-invalid']],
    );
  });

  it('points at a zone that does not exist', async () => {
    const refusal = await refusalOf(book(0, {timeZone: 'Mars/Base'}));
    assert.equal((refusal.members.errors as {pointer: string}[])[0]?.pointer, '/timeZone');
  });

  it('points at a zone whose name only Intl takes, of which there are no rules', async () => {
    for (const timeZone of ['PST', 'IST', 'SystemV/PST8']) {
      const refusal = await refusalOf(book(0, {timeZone}));
      assert.equal((refusal.members.errors as {pointer: string}[])[0]?.pointer, '/timeZone', timeZone);
    }
  });

  it('asks for the answer of a required question', async () => {
    const question = {
      id: 'qst_0123456789abcdefghijkl',
      kind: 'text',
      label: 'Where are you?',
      help: null,
      required: true,
      options: [],
    };
    await world.set('organizations', 'questions', [question]);
    const refusal = await refusalOf(book(0));
    assert.equal((refusal.members.errors as {pointer: string}[])[0]?.pointer, '/answers');
    await book(0, {answers: [{question: question.id, text: 'Bergen'}]});
  });

  it('is refused when the recruiter closes the hours between the first look and the lock', async () => {
    const {database} = world.ports;
    const blocked = [{start: '2027-02-09T00:00', end: '2027-02-10T00:00'}];
    const late: typeof database.transaction = async work => {
      await changeSettings(world.ports, world.member, {version: 1, blocked});
      return database.transaction(work);
    };
    const ports = {...world.ports, database: {...database, transaction: late}};
    const refusal = await refusalOf(bookSlot(ports, await world.candidate(0), request, forget));
    assert.equal(refusal.code, 'slot-not-offered');
  });

  it('is refused once the recruiter has become busy', async () => {
    await addCalendarEvent(
      world.ports,
      world.member,
      {title: 'Dentist', start: '2027-02-09T08:45:00Z', end: '2027-02-09T09:15:00Z'},
      forget,
    );
    assert.equal((await refusalOf(book(0))).code, 'slot-taken');
  });

  it('is refused on a revoked link, with whom to write to', async () => {
    const {linkId} = await world.candidate(0);
    await revokeLink(world.ports, world.member, linkId, forget);
    const refusal = await refusalOf(book(0));
    assert.equal(refusal.code, 'link-revoked');
    assert.equal((refusal.members.link as {contact: {name: string}}).contact.name, 'Rita Racer');
  });

  it('is refused on an expired link', async () => {
    world.setTime('2027-02-22T07:00:00Z');
    assert.equal((await refusalOf(book(0, {start: '2027-02-23T09:00:00Z'}))).code, 'link-expired');
  });

  it('is refused at once when the recruiter is gone, and names the organization’s contact', async () => {
    await world.set('members', 'active', false);
    const refusal = await refusalOf(book(0));
    assert.equal(refusal.code, 'recruiter-gone');
    assert.equal((refusal.members.link as {contact: {name: string}}).contact.name, 'Office');
  });

  it('is refused while the calendar cannot be read: unknown time is never free', async () => {
    await world.database.query(`update calendar_connections set state = 'disconnected'`);
    assert.equal((await refusalOf(book(0))).code, 'calendar-disconnected');
    const caller = await world.candidate(0);
    assert.equal(
      (await refusalOf(findSlots(world.ports, caller, {timeZone: 'Europe/Berlin'}))).code,
      'calendar-disconnected',
    );
  });

  it('keeps the larger of two buffers between neighbours, whichever was booked first', async () => {
    const policy = {...openPolicy, bufferAfterMinutes: 15};
    await world.set('settings', 'policy', policy);
    await book(0);
    assert.equal((await refusalOf(book(1, {start: '2027-02-09T08:30:00Z'}))).code, 'slot-taken');
    assert.equal((await refusalOf(book(1, {start: '2027-02-09T09:30:00Z'}))).code, 'slot-taken');
    await book(1, {start: '2027-02-09T10:00:00Z'});
  });

  it('stops at the daily cap, and counts again from the next day', async () => {
    const policy = {...openPolicy, dailyCap: 1};
    await world.set('organizations', 'policy', policy);
    await book(0);
    assert.equal((await refusalOf(book(1, {start: '2027-02-09T13:00:00Z'}))).code, 'slot-taken');
    await book(1, {start: '2027-02-10T13:00:00Z'});
  });

  it('tells the candidate’s wall clock and normalizes the phone number', async () => {
    const booking = await book(0);
    assert.deepEqual(booking.local, {
      timeZone: 'Asia/Kathmandu',
      date: '2027-02-09',
      start: '14:45',
      end: '15:15',
      offset: '+05:45',
      endOffset: '+05:45',
    });
    assert.equal(booking.phone?.e164, '+16506873600');
  });

  it('keeps the country chosen, though the number alone suggests another', async () => {
    const booking = await book(0, {phone: {country: 'GB', text: '07911 123456'}});
    assert.deepEqual([booking.phone?.country, booking.phone?.e164], ['GB', '+447911123456']);
  });

  it('takes a number with the code of another country as it is, and keeps the country chosen', async () => {
    const booking = await book(0, {phone: {country: 'US', text: '+47 22 12 34 56'}});
    assert.deepEqual(booking.phone, {e164: '+4722123456', country: 'US', formatted: '+47 22 12 34 56'});
  });

  it('refuses what the page sends along twice under one name', async () => {
    const extra = [
      {name: 'source', value: 'careers'},
      {name: 'source', value: 'mail'},
    ];
    const refusal = await refusalOf(book(0, {extra}));
    assert.equal((refusal.members.errors as {pointer: string}[])[0]?.pointer, '/extra/1/name');
  });

  it('shows the recruiter what the page sent along, and the candidate nothing of it', async () => {
    const extra = [{name: 'source', value: 'careers'}];
    const booking = await book(0, {extra});
    assert.ok(!JSON.stringify(booking).includes('careers'));
    const {bookings} = await listBookings(world.ports, world.member, {when: 'upcoming'});
    assert.deepEqual(bookings[0]?.extra, extra);
  });

  it('shows the recruiter each answer in words, with the question as it was asked', async () => {
    await world.set('organizations', 'questions', manyQuestions);
    const [notice, workplace, languages, start, , consent] = manyQuestions.map(({id}) => id);
    await book(0, {
      answers: [
        {question: notice ?? '', text: 'One month'},
        {question: workplace ?? '', options: ['both']},
        {question: languages ?? '', options: ['rust', 'typescript']},
        {question: start ?? '', date: '2027-03-01'},
        {question: consent ?? '', checked: true},
      ],
    });
    await world.set('organizations', 'questions', []);
    const {bookings} = await listBookings(world.ports, world.member, {when: 'upcoming'});
    assert.deepEqual(
      bookings[0]?.answers.map(({label, text}) => [label, text]),
      [
        ['What is your notice period?', 'One month'],
        ['Where would you like to work?', 'Some of both'],
        ['Which languages do you work in?', 'TypeScript, Rust'],
        ['When could you start?', 'Monday, March 1, 2027'],
        ['I have read how my application is handled.', 'Yes'],
      ],
    );
  });

  it('enqueues what follows in the same breath', async () => {
    await book(0);
    assert.deepEqual(
      world.jobs.map(job => job.kind),
      ['settle-calendar', 'notify'],
    );
  });

  it('leaves no trace when its reply cannot be recorded', async () => {
    const broken = async () => {
      throw new Error('the connection broke');
    };
    await assert.rejects(bookSlot(world.ports, await world.candidate(0), request, broken), /broke/);
    await book(1);
  });

  it('gives a cancelled slot to the next candidate, and to the same one again', async () => {
    const first = await book(0);
    await cancelBooking(world.ports, await world.candidate(0), first.id, {
      request: {revision: 1},
      record: forget,
    });
    const second = await book(1);
    await cancelBooking(world.ports, await world.candidate(1), second.id, {
      request: {revision: 1},
      record: forget,
    });
    assert.equal((await book(0)).state, 'booked');
  });
});
