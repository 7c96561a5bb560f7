/** What a failure means for the visit. */
import {RefusedError, SchedulerError, UnexpectedReplyError} from '../client/errors.ts';
import {Booking} from '../contract/bookings.ts';
import {EndedLink} from '../contract/landing.ts';
import type {ProblemCode} from '../contract/problem.ts';
import type {CandidateState} from './candidate-state.ts';

type Patch = Partial<CandidateState>;

const slotCodes: readonly ProblemCode[] = ['slot-taken', 'slot-past', 'slot-not-offered'];

/** Whether the chosen slot cannot be had. */
export const isSlotRefusal = (error: unknown): boolean =>
  error instanceof RefusedError && slotCodes.includes(error.code);

/** Whether the server knows something of this link that the page does not. */
export const isOutrun = (error: unknown): boolean =>
  error instanceof RefusedError && error.code === 'booking-exists';

/** Anything thrown, as one of our errors. */
export const asFailure = (error: unknown): SchedulerError =>
  error instanceof SchedulerError ? error : new UnexpectedReplyError('The page failed.', {cause: error});

/** The state after a failed opening of the link. */
export function afterOpening(error: unknown): Patch {
  return endedBy(error) ?? {phase: 'failed', failure: asFailure(error)};
}

/** The state after a refused booking, move, cancellation or change of contact. */
export function afterSubmitting(error: unknown, state: CandidateState): Patch {
  const ended = endedBy(error);
  if (ended) return ended;
  const failure = asFailure(error);
  if (!(error instanceof RefusedError)) return {failure};
  const {problem} = error;
  if (isSlotRefusal(error) && state.selected) {
    const lost = {start: state.selected, alternatives: problem.alternatives ?? []};
    return {failure: null, lost, selected: null, step: 'pick'};
  }
  if (error.code === 'validation-failed') return {failure, fieldErrors: problem.errors ?? []};
  const {data: booking} = Booking.safeParse(problem.booking);
  // The booking is not what the page believed: show it as it is, with the reason.
  return booking ? {failure, booking, step: 'booked', moving: false} : {failure};
}

/** Problems about a link that is over name, in `link`, what stays visible. */
function endedBy(error: unknown): Patch | undefined {
  if (!(error instanceof RefusedError)) return undefined;
  const {data: link} = EndedLink.safeParse(error.problem.link);
  if (!link) return undefined;
  return {
    phase: 'ended',
    landing: null,
    ended: {code: error.code, link},
    failure: error,
    booking: link.booking,
    step: link.booking ? 'booked' : 'pick',
    moving: false,
  };
}
