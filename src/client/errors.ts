/** What can go wrong between page and server. Every error says the cause in `message`, for developers. */
import type {Problem, ProblemCode} from '../contract/problem.ts';

/** Any failure of a call. Catch this one to catch them all. */
export class SchedulerError extends Error {
  override name = 'SchedulerError';
}

/** The server understood and refused; asking again unchanged does not help, unless `problem.retryAfter` says so. */
export class RefusedError extends SchedulerError {
  override name = 'RefusedError';
  readonly problem: Problem;
  /** Decide by this. A newer server may name a code that this release does not know: keep a default. */
  readonly code: ProblemCode;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
    // The list of codes is closed but grows; carrying it along would cost each page more than it gives.
    this.code = problem.code as ProblemCode;
  }
}

/** No answer came: offline, blocked, wrong address, or too slow. What was asked may still have been done. */
export class UnreachableError extends SchedulerError {
  override name = 'UnreachableError';
}

/** An answer came that the contract does not know: not our server, or something between that answers for it. */
export class UnexpectedReplyError extends SchedulerError {
  override name = 'UnexpectedReplyError';
}
