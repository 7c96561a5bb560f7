/** The durable queue of side effects. Jobs carry ids, never personal data or tokens. */
import type {Queries} from './database.ts';

export type Job =
  /** Makes, moves or removes the room of a session so that it fits the booking as it is now. */
  | {kind: 'settle-conference'; organizationId: string; sessionId: string}
  /** Writes, moves or removes the event in the member's calendar so that it fits the booking as it is now. */
  | {kind: 'settle-calendar'; organizationId: string; sessionId: string}
  /** Tells both sides by mail about the booking as it is now, once for each calendar sequence and recipient. */
  | {kind: 'notify'; organizationId: string; bookingId: string}
  /** Sends what a candidate wrote, once. */
  | {kind: 'deliver-message'; organizationId: string; messageId: string};

/** What a job is about: a session, a booking, a message. Of the jobs of one kind about one thing, one runs at a time. */
export const subjectOf = (job: Job): string => {
  switch (job.kind) {
    case 'notify':
      return job.bookingId;
    case 'deliver-message':
      return job.messageId;
    default:
      return job.sessionId;
  }
};

export interface EnqueueOptions {
  /** Seconds to wait before the first try. */
  readonly startAfter?: number;
}

export interface Jobs {
  /** Adds a job in the caller's transaction: it runs only if that commits. */
  enqueue(queries: Queries, job: Job, options?: EnqueueOptions): Promise<void>;
  /**
   * Starts handing jobs to `handle`, those of one kind about the same thing one after the other. One that throws is
   * tried again later, with growing pauses, for a day.
   */
  start(handle: (job: Job) => Promise<void>): Promise<void>;
  /** Seconds that the oldest job which is due has waited. */
  oldestSeconds(): Promise<number>;
  /** Lets running jobs finish and takes no more. */
  stop(): Promise<void>;
}
