import {RefusedError, type SchedulerError} from '../client/errors.ts';
import type {ProblemCode} from '../contract/problem.ts';

/** After something failed that the person was told about. */
export class SchedulerErrorEvent extends Event {
  /** The server's code; `unreachable` when no answer came, `unexpected-reply` when it made no sense. */
  readonly code: ProblemCode | 'unreachable' | 'unexpected-reply';
  readonly error: SchedulerError;

  constructor(error: SchedulerError) {
    super('scheduler-error', {bubbles: true, composed: true});
    this.error = error;
    if (error instanceof RefusedError) this.code = error.code;
    else this.code = error.name === 'UnreachableError' ? 'unreachable' : 'unexpected-reply';
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-error': SchedulerErrorEvent;
  }
}
