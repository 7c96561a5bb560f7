/** What a failure means for the visit. */
import {RefusedError, SchedulerError, UnexpectedReplyError} from '../client/errors.ts';
import {EndedLink} from '../contract/landing.ts';
import type {CandidateState} from './candidate-state.ts';

type Patch = Partial<CandidateState>;

/** Anything thrown, as one of our errors. */
export const asFailure = (error: unknown): SchedulerError =>
  error instanceof SchedulerError ? error : new UnexpectedReplyError('The page failed.', {cause: error});

/** The state after a failed opening of the link. */
export function afterOpening(error: unknown): Patch {
  return endedBy(error) ?? {phase: 'failed', failure: asFailure(error)};
}

/** Problems about a link that is over name, in `link`, what stays visible. */
export function endedBy(error: unknown): Patch | undefined {
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
