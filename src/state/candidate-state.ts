/** What candidate elements draw from: one immutable value, replaced whole by the session. */
import type {SchedulerError} from '../client/errors.ts';
import type {Booking} from '../contract/bookings.ts';
import type {EndedLink, Landing} from '../contract/landing.ts';
import type {Instant, TimeZoneId} from '../contract/primitives.ts';
import type {FieldError, ProblemCode} from '../contract/problem.ts';
import type {Slots} from '../contract/slots.ts';
import type {HourCycle} from '../time/hours.ts';

/** How times are written: the candidate's choice. */
export interface TimeStyle {
  readonly hourCycle: HourCycle;
  /** Whether the recruiter's time stands beside the candidate's. */
  readonly hostTimes: boolean;
}

export interface CandidateState extends TimeStyle {
  /**
   * `idle`: no link token yet. `loading`: the link is being opened, nothing to show.
   * `ended`: the link is over, see `ended`. `failed`: it could not be opened, see `failure`; `load()` tries again.
   */
  readonly phase: 'idle' | 'loading' | 'ready' | 'ended' | 'failed';
  readonly landing: Landing | null;
  /** Why the link is over, and what is still known of it. */
  readonly ended: {readonly code: ProblemCode; readonly link: EndedLink} | null;
  /** What went wrong last; null again as soon as something works. */
  readonly failure: SchedulerError | null;
  /** The zone all times are shown in. */
  readonly timeZone: TimeZoneId;
  /** Free slots of all the days asked so far that touch each other; right after a change of zone still in the old one. */
  readonly slots: Slots | null;
  /** Whether the browser says that it has no network: what is shown may change. */
  readonly isOffline: boolean;
  readonly slotsPhase: 'idle' | 'loading' | 'failed';
  /** Start of the chosen slot. Choosing asks nothing of the server. */
  readonly selected: Instant | null;
  readonly step: 'pick' | 'confirm' | 'booked';
  /** Whether the slot is to replace the one of the existing `booking`. */
  readonly moving: boolean;
  /** Whether a booking, a move, a cancellation or a change of contact is under way. */
  readonly submitting: boolean;
  /** The chosen slot that somebody else got, and the nearest free ones, nearest first. */
  readonly lost: {readonly start: Instant; readonly alternatives: readonly Instant[]} | null;
  /** What is to be told of the hold on the chosen slot: how long it still lasts, 0 when it is over; null: nothing. */
  readonly hold: {readonly seconds: number; readonly renewable: boolean} | null;
  /** What the server found wrong with what was typed; pointers into the request's body. */
  readonly fieldErrors: readonly FieldError[];
  /** The live booking, or the last one when it was cancelled. */
  readonly booking: Booking | null;
}

/** Before a server or a token is known. */
export const idleState = (timeZone: TimeZoneId, hourCycle: HourCycle = ''): CandidateState => ({
  phase: 'idle',
  landing: null,
  ended: null,
  failure: null,
  timeZone,
  hourCycle,
  hostTimes: false,
  slots: null,
  isOffline: false,
  slotsPhase: 'idle',
  selected: null,
  step: 'pick',
  moving: false,
  submitting: false,
  lost: null,
  hold: null,
  fieldErrors: [],
  booking: null,
});

/** Recruiter, organization, contact, meeting and candidate of the link, whether it is alive or over. */
export const linkFacts = (state: CandidateState): EndedLink | null =>
  state.landing ?? state.ended?.link ?? null;
