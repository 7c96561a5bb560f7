import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Booking} from '../../src/contract/bookings.ts';
import {createHold} from '../../src/contract/holds.ts';
import {problemsOf} from '../../src/contract/index.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';
import {addCalendarEvent} from '../../server-reference/use-cases/add-calendar-event.ts';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import {cancelBooking} from '../../server-reference/use-cases/cancel-booking.ts';
import {changeContact} from '../../server-reference/use-cases/change-contact.ts';
import {findSlots} from '../../server-reference/use-cases/find-slots.ts';
import {forgetExpiredHolds} from '../../server-reference/use-cases/hold-record.ts';
import {holdSlot} from '../../server-reference/use-cases/hold-slot.ts';
import {openLink} from '../../server-reference/use-cases/open-link.ts';
import type {Refusal} from '../../server-reference/use-cases/refusal.ts';
import {releaseHold} from '../../server-reference/use-cases/release-hold.ts';
import {renewHold} from '../../server-reference/use-cases/renew-hold.ts';
import {rescheduleBooking} from '../../server-reference/use-cases/reschedule-booking.ts';
import {revokeLink} from '../../server-reference/use-cases/revoke-link.ts';
import {forget, openWorld, refusalOf, type World} from '../support/world.ts';

const start = '2027-02-09T09:00:00Z';
const next = '2027-02-09T09:30:00Z';
const timeZone = 'Europe/Berlin';
/** Of the world's clock, which starts at 7:00 on the day before. */
const after = (minutes: number, seconds = 0) =>
  `2027-02-08T07:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}Z`;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});

const hold = async (candidate: number, at = start, excludeBooking?: string) =>
  holdSlot(
    world.ports,
    await world.candidate(candidate),
    {start: at, ...(excludeBooking && {excludeBooking})},
    forget,
  );
const renew = async (candidate: number, holdId: string) =>
  renewHold(world.ports, await world.candidate(candidate), holdId, forget);
const release = async (candidate: number, holdId: string) =>
  releaseHold(world.ports, await world.candidate(candidate), holdId);
const book = async (candidate: number, changes: {start?: string; hold?: string} = {}) =>
  bookSlot(
    world.ports,
    await world.candidate(candidate),
    {start, timeZone, locale: 'en', phone: {country: 'US', text: '650 687 3600'}, ...changes},
    forget,
  );
const move = async (booking: Booking, changes: {start: string; hold?: string}) =>
  rescheduleBooking(world.ports, await world.candidate(0), booking.id, {
    request: {revision: booking.revision, timeZone, ...changes},
    record: forget,
  });
const offered = async (candidate: number) =>
  (await findSlots(world.ports, await world.candidate(candidate), {timeZone})).starts;

describe('holding a slot', () => {
  it('is refused where a booking is, with the nearest free ones', async () => {
    await book(0);
    const refusal = await refusalOf(hold(1));
    assert.equal(refusal.code, 'slot-taken');
    assert.ok((refusal.members.alternatives as string[]).includes(next));
  });

  it('is refused for what no slot is, and for what has passed', async () => {
    assert.equal((await refusalOf(hold(0, '2027-02-09T09:10:00Z'))).code, 'slot-not-offered');
    assert.equal((await refusalOf(hold(0, '2027-02-05T09:00:00Z'))).code, 'slot-past');
  });

  it('is refused on a link that is over or has a booking, with the codes that booking has', async () => {
    const booking = await book(0);
    const exists = await refusalOf(hold(0, next));
    assert.deepEqual([exists.code, (exists.members.booking as Booking).id], ['booking-exists', booking.id]);
    await revokeLink(world.ports, world.member, (await world.candidate(1)).linkId, forget);
    assert.equal((await refusalOf(hold(1, next))).code, 'link-revoked');
    await world.set('members', 'active', false);
    assert.equal((await refusalOf(hold(2, next))).code, 'recruiter-gone');
  });

  it('is refused to one of two who ask at the same moment', async () => {
    const outcomes = await Promise.allSettled([hold(0), hold(1)]);
    assert.deepEqual(outcomes.map(({status}) => status).toSorted(), ['fulfilled', 'rejected']);
    const refused = outcomes.find(outcome => outcome.status === 'rejected');
    assert.ok(refused?.status === 'rejected');
    const {code, members} = refused.reason as Refusal;
    assert.equal(code, 'slot-taken');
    assert.ok((members.alternatives as string[]).includes(next));
  });

  it('is judged by the database alone where two processes both believed the slot free', async () => {
    await hold(0);
    const insert = `insert into claims (organization_id, id, resource, during, state, link_id, held_start, held_at, expires_at)
      select organization_id, 'hld_other', resource, during, state, $1, held_start, held_at, expires_at from claims`;
    const {linkId} = await world.candidate(1);
    await assert.rejects(world.database.query(insert, [linkId]), {code: '23P01'});
  });

  it('is shown as lasting five minutes, to be renewed ten times', async () => {
    const held = await hold(0);
    assert.match(held.id, /^hld_/);
    assert.deepEqual([held.start, held.expiresAt, held.renewalsLeft], [start, after(5), 10]);
  });
});

describe('a held slot', () => {
  it('is offered to nobody else, nor booked, held or moved to by anybody else', async () => {
    await hold(0);
    assert.ok(!(await offered(1)).includes(start));
    const landing = await openLink(world.ports, await world.candidate(1), {timeZone});
    assert.ok(!landing.slots?.starts.includes(start));
    assert.equal((await refusalOf(book(1))).code, 'slot-taken');
    assert.equal((await refusalOf(hold(1))).code, 'slot-taken');
  });

  it('stays on offer to the link that holds it', async () => {
    await hold(0);
    assert.ok((await offered(0)).includes(start));
  });

  it('counts with its buffers and against caps, as a booking would', async () => {
    await world.set('settings', 'policy', {...openPolicy, bufferAfterMinutes: 15});
    await hold(0);
    assert.equal((await refusalOf(book(1, {start: next}))).code, 'slot-taken');
    await world.set('organizations', 'policy', {...openPolicy, dailyCap: 1});
    assert.equal((await refusalOf(book(1, {start: '2027-02-09T13:00:00Z'}))).code, 'slot-taken');
    await book(0, {start: '2027-02-09T13:00:00Z'});
  });

  it('is given back when the link holds another one', async () => {
    await hold(0);
    await hold(0, next);
    const starts = await offered(1);
    assert.deepEqual([starts.includes(start), starts.includes(next)], [true, false]);
  });

  it('stays held when the other one cannot be had', async () => {
    await book(1, {start: next});
    await hold(0);
    assert.equal((await refusalOf(hold(0, next))).code, 'slot-taken');
    assert.ok(!(await offered(2)).includes(start));
  });

  it('is free again once it is released, and is released once', async () => {
    const {id} = await hold(0);
    await release(0, id);
    assert.ok((await offered(1)).includes(start));
    assert.equal((await refusalOf(release(0, id))).code, 'not-found');
  });

  it('is free again when its five minutes are over, and not a second before', async () => {
    await hold(0);
    world.setTime(after(4, 59));
    assert.equal((await refusalOf(book(1))).code, 'slot-taken');
    world.setTime(after(5));
    assert.ok((await offered(1)).includes(start));
    assert.equal((await book(1)).start, start);
  });

  it('may be held by somebody else when it is over', async () => {
    await hold(0);
    world.setTime(after(5));
    assert.equal((await hold(1)).start, start);
  });

  it('is free again when its link is withdrawn', async () => {
    await hold(0);
    await revokeLink(world.ports, world.member, (await world.candidate(0)).linkId, forget);
    assert.ok((await offered(1)).includes(start));
  });
});

describe('renewing a hold', () => {
  it('keeps the slot for five minutes from then on, ten times', async () => {
    const {id} = await hold(0);
    for (let time = 1; time <= 10; time += 1) {
      world.setTime(after(4 * time));
      const renewed = await renew(0, id);
      assert.deepEqual([renewed.expiresAt, renewed.renewalsLeft], [after(4 * time + 5), 10 - time]);
    }
    world.setTime(after(44));
    assert.deepEqual((await renew(0, id)).expiresAt, after(45));
    world.setTime(after(45));
    assert.equal((await refusalOf(renew(0, id))).code, 'hold-expired');
  });

  it('goes on where it was when the slot is taken anew, until an hour has passed since it ended', async () => {
    const {id} = await hold(0);
    for (let time = 1; time <= 8; time += 1) await renew(0, id);
    await release(0, id);
    assert.equal((await hold(0)).renewalsLeft, 1);
    world.setTime('2027-02-08T08:04:59Z');
    await forgetExpiredHolds(world.ports);
    const last = await hold(0);
    assert.equal(last.renewalsLeft, 0);
    assert.equal((await refusalOf(hold(0))).code, 'hold-expired');
    assert.deepEqual([(await hold(0, next)).renewalsLeft, (await hold(1)).renewalsLeft], [10, 10]);
    assert.equal((await book(0, {start: next})).state, 'booked');
  });

  it('counts afresh an hour after it ended', async () => {
    const {id} = await hold(0);
    await renew(0, id);
    world.setTime('2027-02-08T08:05:00Z');
    assert.equal((await hold(0)).renewalsLeft, 10);
  });

  it('of another link, or one that never was, looks the same', async () => {
    const {id} = await hold(0);
    const missing = 'hld_0000000000000000000000';
    const refusals = await Promise.all([
      refusalOf(renew(1, id)),
      refusalOf(release(1, id)),
      refusalOf(renew(1, missing)),
    ]);
    assert.equal(new Set(refusals.map(({message}) => message)).size, 1);
    assert.equal(refusals[0]?.code, 'not-found');
    assert.equal((await renew(0, id)).id, id);
  });

  it('is refused when the recruiter has left', async () => {
    const {id} = await hold(0);
    await world.set('members', 'active', false);
    assert.equal((await refusalOf(renew(0, id))).code, 'recruiter-gone');
  });
});

describe('booking with a hold', () => {
  it('makes the held time the booking’s, and nothing is held any more', async () => {
    const {id} = await hold(0);
    const booking = await book(0, {hold: id});
    assert.equal(booking.start, start);
    const states = await world.database.query<{state: string}>('select state from claims');
    assert.deepEqual(states, [{state: 'booked'}]);
    assert.equal((await refusalOf(renew(0, id))).code, 'not-found');
  });

  it('is judged as if there were none when the hold is over, unknown or for another slot', async () => {
    const {id} = await hold(0);
    world.setTime(after(5));
    await book(1);
    assert.equal((await refusalOf(book(0, {hold: id}))).code, 'slot-taken');
    assert.equal((await book(0, {start: next, hold: 'hld_0000000000000000000000'})).start, next);
  });

  it('needs no hold to be named: the link’s own stands in nobody’s way', async () => {
    await hold(0);
    assert.equal((await book(0)).start, start);
    await hold(1, next);
    assert.equal((await book(1, {start: '2027-02-09T13:00:00Z'})).start, '2027-02-09T13:00:00Z');
    assert.ok((await offered(2)).includes(next));
  });

  it('is not refused for notice that ran short while the form was filled in', async () => {
    await world.set('settings', 'policy', {...openPolicy, minimumNoticeMinutes: 26 * 60});
    const {id} = await hold(0);
    world.setTime(after(3));
    assert.equal((await refusalOf(book(0))).code, 'slot-not-offered');
    assert.equal((await book(0, {hold: id})).start, start);
  });

  it('is refused all the same when the recruiter has become busy', async () => {
    const {id} = await hold(0);
    const dentist = {title: 'Dentist', start, end: next};
    await addCalendarEvent(world.ports, world.member, dentist, forget);
    assert.equal((await refusalOf(book(0, {hold: id}))).code, 'slot-taken');
  });
});

describe('holding a slot for a booking that is moved', () => {
  let booking: Booking;
  beforeEach(async () => {
    booking = await book(0);
  });

  /** The next slot held for it, with something else that is done between the first look and the decision. */
  const holdAfter = async (change: () => Promise<unknown>) => {
    const {database} = world.ports;
    const changedFirst: Database['transaction'] = async work => {
      await change();
      return database.transaction(work);
    };
    const ports = {...world.ports, database: {...database, transaction: changedFirst}};
    return holdSlot(ports, await world.candidate(0), {start: next, excludeBooking: booking.id}, forget);
  };

  it('is refused for somebody else’s booking, a cancelled one, and after the cut-off', async () => {
    assert.equal((await refusalOf(hold(1, next, booking.id))).code, 'not-found');
    await world.set('organizations', 'reschedule_cutoff_minutes', 48 * 60);
    assert.equal((await refusalOf(hold(0, next, booking.id))).code, 'reschedule-closed');
    await world.set('organizations', 'reschedule_cutoff_minutes', 0);
    await cancelBooking(world.ports, await world.candidate(0), booking.id, {
      request: {revision: 1},
      record: forget,
    });
    assert.equal((await refusalOf(hold(0, next, booking.id))).code, 'booking-cancelled');
  });

  it('is refused for the time it has already, of which there is nothing to hold', async () => {
    const refusal = await refusalOf(hold(0, start, booking.id));
    assert.deepEqual(
      (refusal.members.errors as {pointer: string; code: string}[]).map(({pointer, code}) => [pointer, code]),
      [['/start', 'own-time']],
    );
  });

  it('is refused when it is cancelled at the same moment, by a code of the contract, and nothing stays taken', async () => {
    const cancel = async () =>
      cancelBooking(world.ports, await world.candidate(0), booking.id, {
        request: {revision: 1},
        record: forget,
      });
    const refusal = await refusalOf(holdAfter(cancel));
    assert.equal(refusal.code, 'booking-cancelled');
    assert.ok(problemsOf(createHold).includes(refusal.code));
    assert.ok((await offered(1)).includes(next));
  });

  it('is not refused for another phone number that is saved at the same moment', async () => {
    const phone = {country: 'US', text: '650 687 3601'};
    const save = async () =>
      changeContact(world.ports, await world.candidate(0), booking.id, {revision: 1, phone});
    assert.equal((await holdAfter(save)).start, next);
    assert.ok(!(await offered(1)).includes(next));
  });

  it('is not refused when it is moved elsewhere at the same moment, and keeps that time too', async () => {
    const elsewhere = '2027-02-09T13:00:00Z';
    assert.equal((await holdAfter(() => move(booking, {start: elsewhere}))).start, next);
    const starts = await offered(1);
    assert.deepEqual(
      [start, next, elsewhere].map(time => starts.includes(time)),
      [true, false, false],
    );
  });

  it('is refused when it is moved to that very time at the same moment', async () => {
    const refusal = await refusalOf(holdAfter(() => move(booking, {start: next})));
    assert.deepEqual(
      (refusal.members.errors as {code: string}[]).map(({code}) => code),
      ['own-time'],
    );
  });

  it('keeps both times until it is moved, then the old one is free', async () => {
    const {id} = await hold(0, next, booking.id);
    const during = await offered(1);
    assert.deepEqual([during.includes(start), during.includes(next)], [false, false]);
    await move(booking, {start: next, hold: id});
    const moved = await offered(1);
    assert.deepEqual([moved.includes(start), moved.includes(next)], [true, false]);
  });

  it('may overlap its own old time', async () => {
    await world.set('settings', 'policy', {...openPolicy, slotIntervalMinutes: 15});
    const {id} = await hold(0, '2027-02-09T09:15:00Z', booking.id);
    const starts = await offered(1);
    assert.deepEqual(
      ['2027-02-09T09:30:00Z', '2027-02-09T09:45:00Z'].map(other => starts.includes(other)),
      [false, true],
    );
    assert.equal((await move(booking, {start: '2027-02-09T09:15:00Z', hold: id})).revision, 2);
  });

  it('ends when the booking is cancelled', async () => {
    await hold(0, next, booking.id);
    await cancelBooking(world.ports, await world.candidate(0), booking.id, {
      request: {revision: 1},
      record: forget,
    });
    assert.ok((await offered(1)).includes(next));
  });
});

describe('housekeeping', () => {
  it('throws away holds that are over, and no others', async () => {
    await hold(0);
    world.setTime(after(4));
    const second = await hold(1, next);
    world.setTime(after(5));
    await forgetExpiredHolds(world.ports);
    assert.deepEqual(await world.database.query('select id from claims'), [{id: second.id}]);
    world.setTime('2027-02-08T09:00:00Z');
    await forgetExpiredHolds(world.ports);
    for (const table of ['claims', 'hold_leases'])
      assert.deepEqual(await world.database.query(`select from ${table}`), []);
  });
});
