/** A member's calendar: the truth about their time. */
import type {Queries} from './database.ts';

/** A stretch of time in milliseconds since 1970; `end` is not part of it. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface CalendarAccount {
  readonly organizationId: string;
  readonly connectionId: string;
  readonly memberId: string;
}

export interface InterviewEvent extends Interval {
  /** Stable for the life of the session: writing twice leaves one event. */
  readonly sessionId: string;
  readonly title: string;
  /** Join link or phone number, note, address of the booking. */
  readonly description: string;
  readonly location: string;
}

export interface CalendarProvider {
  /** `built-in`, later `google`, … */
  readonly id: string;
  /** Whether it lives in the server's own database, so that it is read inside the booking's transaction. */
  readonly inDatabase: boolean;
  /**
   * Busy intervals that overlap [start, end): sorted, without titles, without events written by `put`.
   * `within` is the caller's transaction, given when the calendar lives in the database.
   */
  busy(account: CalendarAccount, range: Interval, within?: Queries): Promise<Interval[]>;
  put(account: CalendarAccount, event: InterviewEvent): Promise<void>;
  /** Removing what is not there is no error. */
  remove(account: CalendarAccount, sessionId: string): Promise<void>;
}

/** The calendar cannot be read. Its owner's time is then unknown, never free. */
export class CalendarUnavailable extends Error {
  override readonly name = 'CalendarUnavailable';
}
