/** A month on a calendar's sheet. */
import type {LocalDate} from '../contract/primitives.ts';
import {addDays, dayOf, daysBetween, msPerDay, startOfWeek} from './calendar.ts';
import {remembered} from './remembered.ts';

const kinds = {
  month: {month: 'long', year: 'numeric'},
  initial: {weekday: 'narrow'},
  day: {day: 'numeric'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const format = remembered(
  (language, kind) =>
    new Intl.DateTimeFormat(language, {
      ...kinds[kind as keyof typeof kinds],
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/** `month`: February 2027. `initial`: T. `day`: 9. */
export const sheetWords = (language: string, date: LocalDate, kind: keyof typeof kinds): string =>
  format(language, kind).format(dayOf(date) * msPerDay);

/** The first date of a month so many months from that of a date. */
export function monthAt(date: LocalDate, months = 0): LocalDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The same day of another month, or that month's last. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const first = monthAt(date, months);
  const last = addDays(monthAt(first, 1), -1);
  const same = first.slice(0, 8) + date.slice(8);
  return same > last ? last : same;
}

/** The weeks of the month of a date, seven days each; days of its neighbours are null. */
export function weeksOfMonth(date: LocalDate, firstWeekday: number): (LocalDate | null)[][] {
  const first = monthAt(date);
  const start = startOfWeek(first, firstWeekday);
  const weeks = Math.ceil(daysBetween(start, monthAt(date, 1)) / 7);
  const inMonth = (day: LocalDate) => (day.startsWith(first.slice(0, 7)) ? day : null);
  return Array.from({length: weeks}, (_, week) =>
    Array.from({length: 7}, (__, day) => inMonth(addDays(start, week * 7 + day))),
  );
}
