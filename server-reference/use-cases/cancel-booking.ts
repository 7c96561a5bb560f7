/** Cancels a booking for its candidate and gives the slot back. Works with an expired link too. */
import type * as z from 'zod/mini';
import type {Booking, CancelRequest} from '../../src/contract/bookings.ts';
import {finishChange, lockBooking, requireChangeable} from './change-booking.ts';
import {endHolds} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import {timestamp} from './instants.ts';
import type {Ports, Recorder} from './ports.ts';
import {enqueueSideEffects} from './side-effects.ts';
import {releaseSlot} from './take-slot.ts';
import {inTransaction} from './transaction.ts';

type Request = z.output<typeof CancelRequest>;

export const cancelBooking = (
  ports: Ports,
  caller: LinkCaller,
  bookingId: string,
  {request, record}: {request: Request; record: Recorder},
): Promise<Booking> =>
  inTransaction(ports, async queries => {
    const booking = await lockBooking(queries, caller, bookingId);
    await requireChangeable(ports, booking, request.revision);
    await queries.query(
      `update bookings set state = 'cancelled', cancelled_at = ${timestamp('$3')}, cancelled_by = 'candidate'
       where organization_id = $1 and id = $2`,
      [booking.organizationId, bookingId, ports.clock.now()],
    );
    await queries.query(
      'update sessions set calendar_sequence = calendar_sequence + 1 where organization_id = $1 and id = $2',
      [booking.organizationId, booking.sessionId],
    );
    await queries.query('update candidates set change_reason = $3 where organization_id = $1 and id = $2', [
      booking.organizationId,
      booking.candidateId,
      request.reason?.trim() || null,
    ]);
    await releaseSlot(queries, booking.organizationId, booking.sessionId);
    await endHolds(queries, caller);
    await enqueueSideEffects(ports, queries, {...booking, video: booking.conferenceState !== 'none'});
    return finishChange(ports, queries, {caller, booking, action: 'booking.cancelled', record});
  });
