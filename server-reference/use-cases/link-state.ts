/** Whether a link may still book, and what its candidate reads when not. */
import type {ProblemCode} from '../../src/contract/problem.ts';
import type {BookingRecord} from './booking-record.ts';
import type {LinkRecord} from './link-record.ts';
import type {Ports} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {presentEndedLink} from './present-link.ts';
import {Refusal} from './refusal.ts';

/** Why the link has ended; null: it lives. `booking` is its newest one. */
export const linkEnd = (link: LinkRecord, booking: BookingRecord | null, now: number): ProblemCode | null => {
  const live = booking?.state === 'booked' ? booking : null;
  if (!link.memberActive) return 'recruiter-gone';
  if (link.revokedAt !== null) return 'link-revoked';
  if (live && now >= live.end) return 'link-used';
  const livesOn = live !== null && link.bookedLinksLiveOn && now < live.start;
  return now >= link.expiresAt && !livesOn ? 'link-expired' : null;
};

const words = (code: ProblemCode, link: LinkRecord): string => {
  const recruiter = link.memberName;
  switch (code) {
    case 'recruiter-gone':
      return `${recruiter} no longer schedules interviews at ${link.organizationName}. Write to ${link.contactName} to arrange another time.`;
    case 'link-revoked':
      return `${recruiter} has withdrawn this link. Write to ${recruiter} to ask for a new one.`;
    case 'link-used':
      return `This link was for an interview that has taken place. Write to ${recruiter} if you need another one.`;
    case 'link-expired':
      return `This link has expired. Write to ${recruiter} to arrange or change a time.`;
    default:
      return `${recruiter}’s calendar cannot be read at the moment. Try again later, or write to ${recruiter}.`;
  }
};

/** The refusal of a link that cannot book, with the people and the booking that stay visible. */
export const endedLink = async (
  ports: Ports,
  code: ProblemCode,
  {link, booking, timeZone}: {link: LinkRecord; booking: BookingRecord | null; timeZone?: string | undefined},
): Promise<Refusal> => {
  const shown = booking && (await presentBooking(ports, booking, timeZone));
  return new Refusal(code, words(code, link), {link: presentEndedLink(ports, link, {booking, shown})});
};
