/** Whether a booking may still be moved by its candidate. */
import type {BookingRecord} from './booking-record.ts';
import {requireChangeable} from './change-booking.ts';
import type {LinkRecord} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import type {Ports} from './ports.ts';
import {presentBooking, rescheduleUntil} from './present-booking.ts';
import {Refusal} from './refusal.ts';

/** Passes while the policy still lets the interview be moved. */
const requireOpen = async (ports: Ports, booking: BookingRecord, contact: string): Promise<void> => {
  if (rescheduleUntil(booking, ports.clock.now()) !== null) return;
  throw new Refusal('reschedule-closed', `It is too late to move this interview here. Write to ${contact}.`, {
    booking: await presentBooking(ports, booking),
  });
};

/** Passes when the link lives, the booking is as the caller saw it, and neither start nor cut-off has passed. */
export const requireMovable = async (
  ports: Ports,
  {link, booking}: {link: LinkRecord; booking: BookingRecord},
  revision: number,
): Promise<void> => {
  const ended = linkEnd(link, booking.state === 'booked' ? booking : null, ports.clock.now());
  if (ended && ended !== 'link-used') throw await endedLink(ports, ended, {link, booking});
  await requireChangeable(ports, booking, revision);
  await requireOpen(ports, booking, link.memberName);
};
