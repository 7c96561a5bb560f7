/** Keeps a slot for the candidate of a link while the form is filled in. */
import type {Hold, HoldRequest} from '../../src/contract/holds.ts';
import type {Queries} from '../ports/database.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import {lockBooking} from './change-booking.ts';
import {countLease, type HoldRecord, lease, mostRenewals, presentHold} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import {newId} from './ids.ts';
import {fromInstant, minute, timestamp} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {requireMovable} from './movable-booking.ts';
import type {Ports, Recorder} from './ports.ts';
import {invalid, Refusal} from './refusal.ts';
import {slotTaken} from './slot-refusal.ts';
import {judgeAgain, judgeSlot, type Judged, type Wanted} from './take-slot.ts';
import {inTransaction} from './transaction.ts';
import {lockLink, requireUnbookedLink} from './unbooked-link.ts';

/** Passes when the booking may be moved to that time, whatever else has changed: the move itself names a revision. */
const requireMovableTo = async (
  ports: Ports,
  {link, booking}: {link: LinkRecord; booking: BookingRecord},
  start: number,
): Promise<void> => {
  await requireMovable(ports, {link, booking}, booking.revision);
  if (booking.start !== start) return;
  throw invalid({
    pointer: '/start',
    code: 'own-time',
    detail: 'The booking has this time already, so there is nothing to hold.',
  });
};

/** The booking that the slot is to replace; null: it is for a new one. */
const bookingToMove = async (
  ports: Ports,
  link: LinkRecord,
  {excludeBooking, start}: HoldRequest,
): Promise<BookingRecord | null> => {
  if (excludeBooking === undefined) {
    await requireUnbookedLink(ports, link);
    return null;
  }
  const booking = await readLinkBooking(ports.database, link, excludeBooking);
  await requireMovableTo(ports, {link, booking}, fromInstant(start));
  return booking;
};

/** The lease of a hold that is taken, after `renewals` others of the same slot. Refuses one too many. */
const newLease = async (queries: Queries, link: LinkRecord, {start, now}: {start: number; now: number}) => {
  const expiresAt = now + lease;
  const renewals = (await countLease(queries, link, {start, expiresAt})) - 1;
  if (renewals <= mostRenewals) return {expiresAt, renewals};
  throw new Refusal(
    'hold-expired',
    'This time has been kept for you as long as it can be. You can still book it if it is free.',
  );
};

/** The slot less what the booking being moved has of it: the constraint knows no owners. */
const claim = (
  queries: Queries,
  {link, policy}: Judged,
  {moving, start, end, hold}: Wanted & {hold: HoldRecord},
) =>
  queries.query(
    `insert into claims (organization_id, id, resource, during, buffer_before_minutes, buffer_after_minutes,
       link_id, state, held_start, held_at, expires_at, renewals)
     values ($1, $2, $3,
       tstzrange(${timestamp('$4')}, ${timestamp('$5')}) - coalesce((select during from claims
         where organization_id = $1 and resource = $3 and session_id = $6), 'empty'),
       $7, $8, $9, 'held', ${timestamp('$4')}, ${timestamp('$10')}, ${timestamp('$11')}, $12)
     on conflict do nothing returning id`,
    [
      link.organizationId,
      hold.holdId,
      link.memberId,
      start,
      end,
      moving ?? null,
      policy.bufferBeforeMinutes,
      policy.bufferAfterMinutes,
      link.linkId,
      hold.heldAt,
      hold.expiresAt,
      hold.renewals,
    ],
  );

export const holdSlot = async (
  ports: Ports,
  caller: LinkCaller,
  request: HoldRequest,
  record: Recorder,
): Promise<Hold> => {
  const link = await readLink(ports.database, caller);
  const booking = await bookingToMove(ports, link, request);
  const start = fromInstant(request.start);
  const length = booking ? booking.end - booking.start : link.durationMinutes * minute;
  const wanted = {link, booking, start, end: start + length, moving: booking?.sessionId};
  const before = await judgeSlot(ports, wanted);
  return inTransaction(ports, async queries => {
    // A booking that is cancelled at this moment would leave the hold behind.
    if (booking) {
      const locked = await lockBooking(queries, caller, booking.bookingId);
      await requireMovableTo(ports, {link, booking: locked}, start);
    }
    await lockLink(ports, queries, {link, moving: booking?.bookingId});
    const judged = await judgeAgain({ports, queries, before}, wanted);
    const now = ports.clock.now();
    const left = await newLease(queries, link, {start, now});
    const hold = {holdId: newId('hld'), start, heldAt: now, ...left};
    const claimed = await claim(queries, judged, {...wanted, hold});
    if (claimed.length === 0) throw slotTaken(judged.request, start);
    const reply = presentHold(hold, now);
    await record(queries, reply);
    return reply;
  });
};
