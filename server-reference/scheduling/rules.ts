import type {Interval} from './intervals.ts';

/** The days of the week as rules name them, in ISO order. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall-clock times `HH:MM` of one date, the end exclusive. `24:00` is the end of the day. */
export type WallWindow = readonly [start: string, end: string];

/** Working windows per weekday. A weekday left out is off. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly WallWindow[]>>>;

/** Replaces the weekly windows of one date (`YYYY-MM-DD`). No windows: that day is off. */
export interface DateOverride {
  date: string;
  windows: readonly WallWindow[];
}

/** A live booking of our own. Its buffers are those agreed when it was booked. */
export interface Booking extends Interval {
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
}

/** How many live bookings a host takes. They count where they start, in the host's own calendar. */
export interface Caps {
  /** Most bookings in a local day. @default none */
  dailyCap?: number | undefined;
  /** Most bookings in an ISO week, Monday to Sunday. @default none */
  weeklyCap?: number | undefined;
}

/** One person whom the slot must suit. The caps are this host's own; the stricter of these and the request's holds. */
export interface Host extends Caps {
  /** IANA zone in which the working hours, "today" and the caps are meant. */
  timeZone: string;
  weeklyHours: WeeklyHours;
  dateOverrides?: readonly DateOverride[] | undefined;
  /** Time the host does not work, whatever the hours say. Buffers may reach into it. */
  blocked?: readonly Interval[] | undefined;
  /** Busy time of the host's calendars. Buffers may touch it and not overlap it. */
  busy?: readonly Interval[] | undefined;
  /** Live bookings of our own; leave out the one that is being moved. */
  bookings?: readonly Booking[] | undefined;
}

/** Everything that decides which starts are offered. Instants are epoch milliseconds, lengths whole minutes. */
export interface AvailabilityRequest extends Caps {
  now: number;
  /** Offered starts lie in [start, end). Busy time and bookings around it must be given too. */
  range: Interval;
  /** One or more; a slot must suit all of them. */
  hosts: readonly Host[];
  durationMinutes: number;
  /** From one grid start to the next. @default durationMinutes */
  slotIntervalMinutes?: number | undefined;
  /** @default 0 */
  bufferBeforeMinutes?: number | undefined;
  /** @default 0 */
  bufferAfterMinutes?: number | undefined;
  /** A start exactly this far ahead is still offered. @default 0 */
  minimumNoticeMinutes?: number | undefined;
  /** Whether a start may fall on today's date in a host's zone. @default false */
  sameDay?: boolean | undefined;
  /** Last local date offered is today in the host's zone plus so many days. @default none */
  horizonDays?: number | undefined;
}
