/** What every change of a booking by its candidate has in common: the right revision, in time, noted. */
import type {Queries} from '../ports/database.ts';
import type {Booking} from '../../src/contract/bookings.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import type {LinkCaller} from './identify.ts';
import {timestamp} from './instants.ts';
import type {Ports, Recorder} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {Refusal} from './refusal.ts';
import {audit} from './transaction.ts';

/** Passes when the booking is live, has not begun and is as the caller saw it. */
export const requireChangeable = async (
  ports: Ports,
  booking: BookingRecord,
  revision: number,
): Promise<void> => {
  const shown = async () => ({booking: await presentBooking(ports, booking)});
  if (booking.state === 'cancelled') {
    throw new Refusal('booking-cancelled', 'This interview has been cancelled already.', await shown());
  }
  if (booking.revision !== revision) {
    throw new Refusal(
      'revision-outdated',
      'The interview has been changed in the meantime. Look at it as it is now, then try again.',
      await shown(),
    );
  }
  if (ports.clock.now() >= booking.start) {
    throw new Refusal(
      'booking-started',
      'The interview has begun and can no longer be changed here.',
      await shown(),
    );
  }
};

/** The booking, held until the transaction ends. */
export const lockBooking = async (
  queries: Queries,
  caller: LinkCaller,
  bookingId: string,
): Promise<BookingRecord> => {
  await queries.query('select from bookings where organization_id = $1 and id = $2 for update', [
    caller.organizationId,
    bookingId,
  ]);
  return readLinkBooking(queries, caller, bookingId);
};

export interface Change {
  readonly caller: LinkCaller;
  readonly booking: BookingRecord;
  /** For the audit: `booking.rescheduled`. */
  readonly action: string;
}

/** Raises revision and event number, notes the change, and gives the reply, recorded when there is a key. */
export const finishChange = async (
  ports: Ports,
  queries: Queries,
  {caller, booking, action, record}: Change & {readonly record?: Recorder},
): Promise<Booking> => {
  await queries.query(
    `update bookings set revision = revision + 1, event_sequence = event_sequence + 1, changed_at = ${timestamp('$3')}
     where organization_id = $1 and id = $2`,
    [booking.organizationId, booking.bookingId, ports.clock.now()],
  );
  await audit(queries, ports.clock.now(), {
    organizationId: booking.organizationId,
    actor: `link:${caller.linkId}`,
    action,
    subject: `booking:${booking.bookingId}`,
  });
  const reply = await presentBooking(ports, await readLinkBooking(queries, caller, booking.bookingId));
  await record?.(queries, reply);
  return reply;
};
