/** What it means for the visit that a booking, or a change of it, was refused. */
import {RefusedError} from '../client/errors.ts';
import {Booking} from '../contract/bookings.ts';
import type {ProblemCode} from '../contract/problem.ts';
import type {CandidateState} from './candidate-state.ts';
import {asFailure, endedBy} from './refusals.ts';

const slotCodes: readonly ProblemCode[] = ['slot-taken', 'slot-past', 'slot-not-offered'];

/** Whether the chosen slot cannot be had. */
export const isSlotRefusal = (error: unknown): boolean =>
  error instanceof RefusedError && slotCodes.includes(error.code);

/** Whether the server knows something of this link that the page does not. */
export const isOutrun = (error: unknown): boolean =>
  error instanceof RefusedError && error.code === 'booking-exists';

/** The state after a refused booking, move, cancellation or change of contact. */
export function afterSubmitting(error: unknown, state: CandidateState): Partial<CandidateState> {
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
