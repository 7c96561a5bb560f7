/** What the parts of the booked page draw from. */
import {html, type TemplateResult} from 'lit';
import type {Booking} from '../../contract/bookings.ts';
import type {EndedLink} from '../../contract/landing.ts';
import type {Messages} from '../../locales/en.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {epochMs, msPerMinute} from '../../time/calendar.ts';

export interface BookedView {
  readonly state: CandidateState;
  readonly booking: Booking;
  /** Recruiter, organization, contact: of the link, alive or over. */
  readonly link: EndedLink;
  readonly messages: Messages;
  readonly language: string;
  /** First name of the recruiter. */
  readonly recruiter: string;
  /** Whom to write to: the recruiter's first name, or the organization. */
  readonly contact: string;
  /** Now, in epoch milliseconds. */
  readonly now: number;
  /** Level of the headings of sections. */
  readonly level: number;
}

/** When it is over, in epoch milliseconds. Interviews run on: for an hour past the end the way in stays. */
export const overAt = ({end}: Booking): number => epochMs(end) + 60 * msPerMinute;

/** Whether it is neither cancelled nor over. */
export const isAhead = ({booking, now}: Pick<BookedView, 'booking' | 'now'>): boolean =>
  booking.state !== 'cancelled' && now < overAt(booking);

/** The heading of a section. */
export const titleTemplate = ({level}: Pick<BookedView, 'level'>, words: unknown): TemplateResult =>
  html`<div class="subheading" role="heading" aria-level=${level}>${words}</div>`;

/** Whether the link still lets the candidate choose another time. */
export const canMove = ({state, booking, now}: BookedView): boolean =>
  state.phase === 'ready' && booking.rescheduleUntil !== null && now < epochMs(booking.rescheduleUntil);

/** An address of the web; anything else a server gave, `javascript:` above all, is not linked to. */
export const webAddress = (url: string | null): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;
