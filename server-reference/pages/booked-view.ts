/** What the parts of the booked page draw from. */
import type {Booking} from '../../src/contract/bookings.ts';
import type {EndedLink} from '../../src/contract/landing.ts';
import type {AllMessages} from '../../src/locales/en.ts';
import {contactName, firstName} from '../../src/locales/first-name.ts';
import type {PlainMessages} from '../../src/locales/plain.ts';
import {epochMs, msPerMinute} from '../../src/time/calendar.ts';
import type {Visit} from './visit.ts';

export interface BookedView {
  readonly booking: Booking;
  readonly link: EndedLink;
  readonly messages: AllMessages;
  readonly plain: PlainMessages;
  readonly language: string;
  /** First name of the recruiter. */
  readonly recruiter: string;
  /** Whom to write to: the recruiter's first name, or the organization. */
  readonly contact: string;
  /** Now, in epoch milliseconds. */
  readonly now: number;
  /** Whether the link lives. */
  readonly isOpen: boolean;
  /** The zone that the reader chose, for the links to other pages. */
  readonly tz: string | undefined;
}

export const bookedView = ({link, reader, ports, landing, query}: Visit, booking: Booking): BookedView => ({
  booking,
  link,
  messages: reader.messages,
  plain: reader.plain,
  language: reader.language,
  recruiter: firstName(link.recruiter.name),
  contact: contactName(link),
  now: ports.clock.now(),
  isOpen: landing !== null,
  tz: query.tz,
});

/** Interviews run on: for an hour past the end the way in stays. */
const runsOn = 60 * msPerMinute;

/** Whether it is neither cancelled nor over. */
export const isAhead = ({booking, now}: BookedView): boolean =>
  booking.state !== 'cancelled' && now < epochMs(booking.end) + runsOn;

/** Whether the link still lets the candidate choose another time. */
export const canMove = ({booking, now, isOpen}: BookedView): boolean =>
  isOpen && booking.rescheduleUntil !== null && now < epochMs(booking.rescheduleUntil);
