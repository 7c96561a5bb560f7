/** Free slots of a link's recruiter. */
import type * as z from 'zod/mini';
import type {Slots, SlotsQuery} from '../../src/contract/slots.ts';
import {CalendarUnavailable} from '../ports/calendar.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import type {LinkCaller} from './identify.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import {offerSlots, type SlotRange} from './offer-slots.ts';
import type {Ports} from './ports.ts';
import {requireZone} from './zones.ts';

export const newestBooking = async (ports: Ports, link: LinkRecord): Promise<BookingRecord | null> =>
  link.bookingId === null ? null : readLinkBooking(ports.database, link, link.bookingId);

/** Slots of a link that lives; a calendar that cannot be read is told with the people to write to. */
export const offerLinkSlots = async (
  ports: Ports,
  {link, booking}: {link: LinkRecord; booking: BookingRecord | null},
  {range, session}: {range: SlotRange; session?: string | undefined},
): Promise<Slots> => {
  try {
    const except = {session, link: link.linkId};
    return await offerSlots(ports, link, {durationMinutes: link.durationMinutes, range, except});
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    throw await endedLink(ports, 'calendar-disconnected', {link, booking});
  }
};

export const findSlots = async (
  ports: Ports,
  caller: LinkCaller,
  query: z.output<typeof SlotsQuery>,
): Promise<Slots> => {
  requireZone(query.timeZone, 'timeZone');
  const link = await readLink(ports.database, caller);
  const booking = await newestBooking(ports, link);
  const end = linkEnd(link, booking, ports.clock.now());
  if (end) throw await endedLink(ports, end, {link, booking, timeZone: query.timeZone});
  const moved =
    query.excludeBooking === undefined
      ? null
      : await readLinkBooking(ports.database, link, query.excludeBooking);
  return offerLinkSlots(ports, {link, booking}, {range: query, session: moved?.sessionId});
};
