/** Shows a booking to the holder of its link, also when the link has ended. */
import type {Booking} from '../../src/contract/bookings.ts';
import {readLinkBooking} from './booking-record.ts';
import type {LinkCaller} from './identify.ts';
import type {Ports} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {requireZone} from './zones.ts';

export const readBooking = async (
  ports: Ports,
  caller: LinkCaller,
  bookingId: string,
  query: {timeZone?: string | undefined},
): Promise<Booking> => {
  if (query.timeZone !== undefined) requireZone(query.timeZone, 'timeZone');
  return presentBooking(ports, await readLinkBooking(ports.database, caller, bookingId), query.timeZone);
};
