/** What a candidate sees on opening a link. */
import type * as z from 'zod/mini';
import type {getLanding, Landing} from '../../src/contract/landing.ts';
import {newestBooking, offerLinkSlots} from './find-slots.ts';
import type {LinkCaller} from './identify.ts';
import {toInstant} from './instants.ts';
import {readLink} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import type {Ports} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {presentPeople} from './present-link.ts';
import {requireZone} from './zones.ts';

type Query = z.output<NonNullable<typeof getLanding.query>>;

export const openLink = async (ports: Ports, caller: LinkCaller, query: Query): Promise<Landing> => {
  requireZone(query.timeZone, 'timeZone');
  const link = await readLink(ports.database, caller);
  const booking = await newestBooking(ports, link);
  const end = linkEnd(link, booking, ports.clock.now());
  if (end) throw await endedLink(ports, end, {link, booking, timeZone: query.timeZone});
  const booked = booking?.state === 'booked';
  return {
    linkId: link.linkId,
    expiresAt: toInstant(link.expiresAt),
    ...presentPeople(ports, link, booking),
    durationMinutes: link.durationMinutes,
    presetNotes: link.presetNotes,
    questions: link.questions,
    booking: booking && (await presentBooking(ports, booking, query.timeZone)),
    slots: booked ? null : await offerLinkSlots(ports, {link, booking}, {range: query}),
  };
};
