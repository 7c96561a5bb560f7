import {remembered} from './remembered.ts';

export const msPerMinute = 60_000;
export const msPerDay = 1440 * msPerMinute;

/** The date `YYYY-MM-DD` that is so many days after 1970-01-01. */
export const isoDate = remembered(4000, (days: number) =>
  new Date(days * msPerDay).toISOString().slice(0, 10),
);

/** Days since 1970-01-01 of a date `YYYY-MM-DD`, or nothing when the calendar has no such date. */
export function dayOfDate(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const days = Date.parse(`${date}T00:00:00Z`) / msPerDay;
  // The engine may read 30 February as 2 March.
  return Number.isInteger(days) && isoDate(days) === date ? days : undefined;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (days: number): number => (((days + 3) % 7) + 7) % 7;

/** A number that the seven days of an ISO week, Monday to Sunday, share. */
export const weekOf = (days: number): number => Math.floor((days + 3) / 7);

/** The Monday of the week of that number. */
export const weekStart = (week: number): number => week * 7 - 3;
