/** Keeps a slot for the candidate of a link while the form is filled in. */
import type {Hold, HoldRequest} from '../../src/contract/holds.ts';
import type {Queries} from '../ports/database.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import {lease, presentHold} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import {newId} from './ids.ts';
import {fromInstant, minute, timestamp} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {requireMovable} from './movable-booking.ts';
import type {Ports, Recorder} from './ports.ts';
import {invalid} from './refusal.ts';
import {slotTaken} from './slot-refusal.ts';
import {judgeAgain, judgeSlot, type Judged, type Wanted} from './take-slot.ts';
import {inTransaction} from './transaction.ts';
import {lockLink, requireUnbookedLink} from './unbooked-link.ts';

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
  await requireMovable(ports, {link, booking}, booking.revision);
  if (booking.start !== fromInstant(start)) return booking;
  throw invalid({
    pointer: '/start',
    code: 'own-time',
    detail: 'The booking has this time already, so there is nothing to hold.',
  });
};

/** The slot less what the booking being moved has of it: the constraint knows no owners. */
const claim = (queries: Queries, {link, policy}: Judged, wanted: Wanted & {now: number; holdId: string}) =>
  queries.query(
    `insert into claims (organization_id, id, resource, during, buffer_before_minutes, buffer_after_minutes,
       link_id, state, held_start, held_at, expires_at)
     values ($1, $2, $3,
       tstzrange(${timestamp('$4')}, ${timestamp('$5')}) - coalesce((select during from claims
         where organization_id = $1 and resource = $3 and session_id = $6), 'empty'),
       $7, $8, $9, 'held', ${timestamp('$4')}, ${timestamp('$10')}, ${timestamp('$11')})
     on conflict do nothing returning id`,
    [
      link.organizationId,
      wanted.holdId,
      link.memberId,
      wanted.start,
      wanted.end,
      wanted.moving ?? null,
      policy.bufferBeforeMinutes,
      policy.bufferAfterMinutes,
      link.linkId,
      wanted.now,
      wanted.now + lease,
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
    await lockLink(ports, queries, {link, moving: booking?.bookingId});
    const judged = await judgeAgain({ports, queries, before}, wanted);
    const now = ports.clock.now();
    const holdId = newId('hld');
    const claimed = await claim(queries, judged, {...wanted, now, holdId});
    if (claimed.length === 0) throw slotTaken(judged.request, start);
    const hold = {holdId, start, heldAt: now, expiresAt: now + lease, renewals: 0};
    const reply = presentHold(hold, now);
    await record(queries, reply);
    return reply;
  });
};
