/** Dates and instants as integers: the proleptic Gregorian calendar, no zone rules. */
import type {Instant, LocalDate} from '../contract/primitives.ts';

export const msPerMinute = 60_000;
export const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a date `YYYY-MM-DD`. */
export function dayOf(date: LocalDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** The date that is so many days after 1970-01-01. */
export const dateOf = (day: number): LocalDate => instantAt(day * msPerDay).slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(dayOf(date) + days);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayOf(to) - dayOf(from);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: LocalDate): number => ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;

/** The first day of the week that `date` is in, where weeks start on `firstWeekday` (1 to 7). */
export const startOfWeek = (date: LocalDate, firstWeekday: number): LocalDate =>
  addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));

/** Milliseconds since 1970 of an instant as the contract writes it. */
export const epochMs = (instant: Instant): number => Date.parse(instant);

/** The instant so many milliseconds after 1970, as the contract writes it: UTC, whole seconds. */
export const instantAt = (ms: number): Instant => `${new Date(ms).toISOString().slice(0, 19)}Z`;
