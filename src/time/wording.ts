/**
 * Dates and times in words. Everything here takes times as the wall shows them (`wallMs`), so that the zone
 * rules of the engine have no say; the calendar is Gregorian, digits and order are the language's.
 */
import type {LocalDate} from '../contract/primitives.ts';
import {dayOf, msPerDay} from './calendar.ts';
import {dateOfWall} from './offset-rules.ts';
import {remembered} from './remembered.ts';

const kinds = {
  time: {hour: 'numeric', minute: '2-digit'},
  weekday: {weekday: 'long'},
  shortDay: {month: 'short', day: 'numeric'},
  day: {weekday: 'long', month: 'long', day: 'numeric'},
  fullDay: {weekday: 'long', month: 'long', day: 'numeric', year: 'numeric'},
  dayTime: {weekday: 'short', hour: 'numeric', minute: '2-digit'},
  shortWhen: {weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit'},
  week: {month: 'short', day: 'numeric', year: 'numeric'},
  spokenWeek: {month: 'long', day: 'numeric'},
  when: {weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Kind = keyof typeof kinds;

const format = remembered(
  (language, kind) =>
    new Intl.DateTimeFormat(language, {...kinds[kind as Kind], timeZone: 'UTC', calendar: 'gregory'}),
);

const startOfDay = (date: LocalDate) => dayOf(date) * msPerDay;

/** `9:30 AM` */
export const timeWords = (language: string, wall: number): string => format(language, 'time').format(wall);

/** Most days repeat each other's times, and a range is the dearest thing to put into words. */
const rangeOfDay = remembered((language, minutes) => {
  const [start = 0, end = 0] = minutes.split(' ').map(Number);
  return span(language, 'time', [start, end]);
}, 200);

/** `9:30 – 10:00 AM`; both ends in full where the wall runs past midnight or is set back in between. */
export function rangeWords(language: string, start: number, end: number): string {
  if (end > start && dateOfWall(start) === dateOfWall(end))
    return rangeOfDay(language, `${start % msPerDay} ${end % msPerDay}`);
  return `${timeWords(language, start)} – ${timeWords(language, end)}`;
}

/** `Tuesday, February 9, 9:30 – 10:00 AM`; past midnight `Tuesday, February 9, 11:30 PM – 12:00 AM`. */
export function whenWords(language: string, start: number, end: number): string {
  if (end > start && dateOfWall(start) === dateOfWall(end)) {
    // Chinese and Japanese put the day first, and ICU 78 runs it together where it is part of a range: `2/9火曜日`.
    if (/^(ja|zh)/.test(language))
      return `${dayWords(language, dateOfWall(start), 'day')} ${rangeWords(language, start, end)}`;
    return span(language, 'when', [start, end]);
  }
  return `${format(language, 'when').format(start)} – ${timeWords(language, end)}`;
}

/** `dayTime`: Tue 9:30 AM. `shortWhen`: Tue, Feb 9, 9:30 AM. */
export const startWords = (language: string, wall: number, kind: 'dayTime' | 'shortWhen'): string =>
  format(language, kind).format(wall);

/** `weekday`: Tuesday. `shortDay`: Feb 9. `day`: Tuesday, February 9. `fullDay`: Tuesday, February 9, 2027. */
export const dayWords = (
  language: string,
  date: LocalDate,
  kind: 'weekday' | 'shortDay' | 'day' | 'fullDay',
): string => format(language, kind).format(startOfDay(date));

/** `week`: Feb 8 – 12, 2027. `spokenWeek`: February 8 – 12. */
export const daysWords = (
  language: string,
  dates: readonly [LocalDate, LocalDate],
  kind: 'week' | 'spokenWeek',
) => span(language, kind, [startOfDay(dates[0]), startOfDay(dates[1])]);

const span = (language: string, kind: Kind, [start, end]: readonly [number, number]): string =>
  format(language, kind).formatRange(start, end);
