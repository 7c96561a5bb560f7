/** Moves a booking to another slot: the old time is free exactly when the new one is taken. */
import type * as z from 'zod/mini';
import type {Booking, RescheduleRequest} from '../../src/contract/bookings.ts';
import type {Queries} from '../ports/database.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import {finishChange, lockBooking, requireChangeable} from './change-booking.ts';
import {heldSince} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import {fromInstant, timestamp} from './instants.ts';
import {readLink} from './link-record.ts';
import {requireMovable} from './movable-booking.ts';
import type {Ports, Recorder} from './ports.ts';
import {enqueueSideEffects} from './side-effects.ts';
import {judgeSlot, takeSlot, type Wanted} from './take-slot.ts';
import {inTransaction} from './transaction.ts';
import {sessionTime} from './write-booking.ts';
import {requireZone} from './zones.ts';

type Request = z.output<typeof RescheduleRequest>;

/** The room is pending again until it has moved too: another address or another opening may come of it. */
const moveSession = (
  ports: Ports,
  queries: Queries,
  {link, booking, start, end}: Wanted & {booking: BookingRecord},
) => {
  const time = sessionTime(ports, link.timeZone, {start, end});
  return queries.query(
    `update sessions set starts_at = ${timestamp('$3')}, ends_at = ${timestamp('$4')}, time_zone = $5, wall_start = $6,
            offset_minutes = $7, zone_release = $8, calendar_sequence = calendar_sequence + 1,
            conference_state = case conference_state when 'none' then 'none' else 'pending' end
     where organization_id = $1 and id = $2`,
    [
      link.organizationId,
      booking.sessionId,
      start,
      end,
      link.timeZone,
      time.wallStart,
      time.offsetMinutes,
      time.zoneRelease,
    ],
  );
};

const writeReason = (queries: Queries, booking: BookingRecord, request: Request) =>
  queries.query(
    'update candidates set change_reason = $3, time_zone = $4 where organization_id = $1 and id = $2',
    [booking.organizationId, booking.candidateId, request.reason?.trim() || null, request.timeZone],
  );

export const rescheduleBooking = async (
  ports: Ports,
  caller: LinkCaller,
  bookingId: string,
  {request, record}: {request: Request; record: Recorder},
): Promise<Booking> => {
  requireZone(request.timeZone, '/timeZone');
  const booking = await readLinkBooking(ports.database, caller, bookingId);
  const link = await readLink(ports.database, caller);
  await requireMovable(ports, {link, booking}, request.revision);
  const start = fromInstant(request.start);
  const wanted = {
    link,
    booking,
    start,
    end: start + (booking.end - booking.start),
    moving: booking.sessionId,
    heldSince: await heldSince(ports, link, {hold: request.hold, start}),
  };
  const before = await judgeSlot(ports, wanted);
  return inTransaction(ports, async queries => {
    const locked = await lockBooking(queries, caller, bookingId);
    await requireChangeable(ports, locked, request.revision);
    await takeSlot({ports, queries, before}, wanted, booking.sessionId);
    await moveSession(ports, queries, wanted);
    await writeReason(queries, booking, request);
    await enqueueSideEffects(ports, queries, {...booking, video: booking.conferenceState !== 'none'});
    return finishChange(ports, queries, {caller, booking, action: 'booking.rescheduled', record});
  });
};
