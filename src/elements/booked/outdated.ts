import {RefusedError, type SchedulerError} from '../../client/errors.ts';
import type {ProblemCode} from '../../contract/problem.ts';

const codes: readonly ProblemCode[] = [
  'revision-outdated',
  'booking-exists',
  'booking-cancelled',
  'booking-started',
  'reschedule-closed',
];

/** Whether a change was refused since the booking is no longer what the page showed. */
export const isOutdated = (failure: SchedulerError | null): failure is RefusedError =>
  failure instanceof RefusedError && codes.includes(failure.code);
