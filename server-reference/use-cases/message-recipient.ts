/** Who reads what the candidate of a link writes. */
import type {Contact} from '../../src/contract/landing.ts';
import type * as z from 'zod/mini';
import type {BookingRecord} from './booking-record.ts';
import type {LinkRecord} from './link-record.ts';

type Standing = Pick<BookingRecord, 'state' | 'end'>;

/** The recruiter; the organization's contact once the recruiter is gone. */
const person = (link: LinkRecord): {name: string; email: string | null} =>
  link.memberActive
    ? {name: link.memberName, email: link.memberEmail}
    : {name: link.contactName, email: link.contactEmail};

/** A recruiter who has withdrawn a link hears no more from it, unless an interview is still to come. */
const isSilenced = (link: LinkRecord, booking: Standing | null, now: number): boolean =>
  link.revokedAt !== null && !(booking?.state === 'booked' && now < booking.end);

/** Whom to write to, and whether that can be done here. `booking` is the link's newest one. */
export const contactOf = (
  link: LinkRecord,
  booking: Standing | null,
  now: number,
): z.infer<typeof Contact> => {
  const {name, email} = person(link);
  return {name, email, takesMessages: email !== null && !isSilenced(link, booking, now)};
};
