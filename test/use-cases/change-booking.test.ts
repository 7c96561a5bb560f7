import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Booking} from '../../src/contract/bookings.ts';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import {cancelBooking} from '../../server-reference/use-cases/cancel-booking.ts';
import {changeContact} from '../../server-reference/use-cases/change-contact.ts';
import {findSlots} from '../../server-reference/use-cases/find-slots.ts';
import {openLink} from '../../server-reference/use-cases/open-link.ts';
import {readBooking} from '../../server-reference/use-cases/read-booking.ts';
import {rescheduleBooking} from '../../server-reference/use-cases/reschedule-booking.ts';
import {forget, openWorld, refusalOf, type World} from '../support/world.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

const start = '2027-02-09T09:00:00Z';
const later = '2027-02-10T09:00:00Z';
const timeZone = 'Europe/Berlin';

describe('a booking that its candidate changes', () => {
  let world: World;
  let booking: Booking;
  beforeEach(async () => {
    world = await openWorld();
    booking = await bookSlot(
      world.ports,
      await world.candidate(0),
      {start, timeZone, locale: 'en', phone: {country: 'US', text: '650 687 3600'}},
      forget,
    );
  });
  const move = async (candidate: number, to: string, revision = 1) =>
    rescheduleBooking(world.ports, await world.candidate(candidate), booking.id, {
      request: {revision, start: to, timeZone},
      record: forget,
    });
  const cancel = async (candidate: number, revision = 1) =>
    cancelBooking(world.ports, await world.candidate(candidate), booking.id, {
      request: {revision},
      record: forget,
    });

  it('looks to the holder of another link like one that does not exist', async () => {
    const stranger = await world.candidate(1);
    const missing = 'bkg_0000000000000000000000';
    const refusals = await Promise.all([
      refusalOf(readBooking(world.ports, stranger, booking.id, {})),
      refusalOf(readBooking(world.ports, stranger, missing, {})),
      refusalOf(move(1, later)),
      refusalOf(cancel(1)),
    ]);
    assert.deepEqual(new Set(refusals.map(refusal => refusal.message)).size, 1);
    assert.equal(refusals[0]?.code, 'not-found');
  });

  it('is refused when it was changed in between, and is shown as it is now', async () => {
    await move(0, later);
    const refusal = await refusalOf(cancel(0, 1));
    assert.equal(refusal.code, 'revision-outdated');
    assert.equal((refusal.members.booking as Booking).start, later);
  });

  it('moves, frees the old time and takes the new one', async () => {
    const moved = await move(0, later);
    assert.deepEqual([moved.id, moved.start, moved.revision], [booking.id, later, 2]);
    const {starts} = await findSlots(world.ports, await world.candidate(1), {timeZone});
    assert.ok(starts.includes(start));
    assert.ok(!starts.includes(later));
  });

  it('may move to a time that overlaps its own', async () => {
    await world.set('settings', 'policy', {...openPolicy, slotIntervalMinutes: 15});
    assert.equal((await move(0, '2027-02-09T09:15:00Z')).start, '2027-02-09T09:15:00Z');
  });

  it('is offered its own time while it is being moved, and nobody else is', async () => {
    const own = await findSlots(world.ports, await world.candidate(0), {
      timeZone,
      excludeBooking: booking.id,
    });
    assert.ok(own.starts.includes(start));
    const refusal = await refusalOf(
      findSlots(world.ports, await world.candidate(1), {timeZone, excludeBooking: booking.id}),
    );
    assert.equal(refusal.code, 'not-found');
  });

  it('stays where it is when the new time is taken', async () => {
    await bookSlot(
      world.ports,
      await world.candidate(1),
      {start: later, timeZone, locale: 'en', phone: {country: 'US', text: '650 687 3600'}},
      forget,
    );
    assert.equal((await refusalOf(move(0, later))).code, 'slot-taken');
    assert.equal((await readBooking(world.ports, await world.candidate(0), booking.id, {})).start, start);
  });

  it('can no longer move after the cut-off, but can be cancelled', async () => {
    await world.set('organizations', 'reschedule_cutoff_minutes', 24 * 60);
    world.setTime('2027-02-08T09:00:01Z');
    assert.equal((await refusalOf(move(0, later))).code, 'reschedule-closed');
    assert.equal((await cancel(0)).state, 'cancelled');
  });

  it('on an expired link shows, cancels and takes a new number, but does not move', async () => {
    await world.database.query(`update links set expires_at = '2027-02-08T12:00:00Z'`);
    world.setTime('2027-02-08T12:00:00Z');
    assert.equal((await refusalOf(move(0, later))).code, 'link-expired');
    const refusal = await refusalOf(openLink(world.ports, await world.candidate(0), {timeZone}));
    assert.equal((refusal.members.link as {booking: Booking}).booking.rescheduleUntil, null);
    const changed = await changeContact(world.ports, await world.candidate(0), booking.id, {
      revision: 1,
      phone: {country: 'DE', text: '030 123456'},
    });
    assert.equal(changed.phone?.e164, '+4930123456');
    assert.equal((await cancel(0, 2)).state, 'cancelled');
  });

  it('lives on past its link’s end where the organization wants it so', async () => {
    await world.set('organizations', 'booked_links_live_on', true);
    await world.database.query(`update links set expires_at = '2027-02-08T12:00:00Z'`);
    world.setTime('2027-02-08T12:00:00Z');
    assert.equal((await move(0, later)).start, later);
  });

  it('cannot be changed once it has begun', async () => {
    world.setTime(start);
    assert.equal((await refusalOf(cancel(0))).code, 'booking-started');
  });

  it('is over when it is over: the link says so and still shows it', async () => {
    world.setTime(booking.end);
    const refusal = await refusalOf(openLink(world.ports, await world.candidate(0), {timeZone}));
    assert.equal(refusal.code, 'link-used');
    assert.equal((refusal.members.link as {booking: Booking}).booking.id, booking.id);
  });

  it('cannot be cancelled twice', async () => {
    await cancel(0);
    assert.equal((await refusalOf(cancel(0, 2))).code, 'booking-cancelled');
  });

  it('tells both sides again after each change, with a higher calendar sequence', async () => {
    await move(0, later);
    await cancel(0, 2);
    const [session] = await world.database.query<{sequence: number}>(
      'select calendar_sequence as sequence from sessions',
    );
    assert.equal(session?.sequence, 2);
    assert.equal(world.jobs.filter(job => job.kind === 'notify').length, 3);
  });

  it('leaves a line in the audit for each change, with ids alone', async () => {
    await move(0, later);
    const rows = await world.database.query<{action: string; actor: string; subject: string}>(
      'select action, actor, subject from audit order by id',
    );
    assert.deepEqual(
      rows.map(row => row.action),
      ['booking.created', 'booking.rescheduled'],
    );
    assert.ok(rows.every(row => /^link:lnk_\w+$/.test(row.actor) && row.subject === `booking:${booking.id}`));
  });
});
