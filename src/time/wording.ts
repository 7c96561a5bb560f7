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

const isWithinDay = (start: number, end: number) => end > start && dateOfWall(start) === dateOfWall(end);

const halfDay = msPerDay / 2;

/** How a time is written as one end of a range from morning to afternoon: hour, minute, half of the day. */
function endParts(language: string, wall: number): ReadonlyMap<string, string> {
  const isMorning = wall % msPerDay < halfDay;
  const morning = isMorning ? wall : wall - halfDay;
  const parts = format(language, 'time').formatRangeToParts(morning, morning + halfDay);
  const own = isMorning ? 'startRange' : 'endRange';
  return new Map(parts.filter(({source}) => source === own).map(({type, value}) => [type, value]));
}

/** As a range from morning to afternoon is written: of one into the next day, `Intl` would give each end its date. */
function endsWords(language: string, kind: Kind, [start, end]: readonly [number, number]): string {
  const midnight = startOfDay(dateOfWall(start));
  const ends = {startRange: endParts(language, start), endRange: endParts(language, end), shared: undefined};
  return format(language, kind)
    .formatRangeToParts(midnight, midnight + halfDay)
    .map(({source, type, value}) => (type === 'literal' ? value : (ends[source]?.get(type) ?? value)))
    .join('');
}

/** `9:30 – 10:00 AM`; both ends in full where the wall runs past midnight or is set back in between. */
export const rangeWords = (language: string, start: number, end: number): string =>
  isWithinDay(start, end)
    ? rangeOfDay(language, `${start % msPerDay} ${end % msPerDay}`)
    : endsWords(language, 'time', [start, end]);

/** `Tuesday, February 9, 9:30 – 10:00 AM`; past midnight `Tuesday, February 9, 11:30 PM – 12:00 AM`. */
export function whenWords(language: string, start: number, end: number): string {
  // Chinese and Japanese put the day first, and ICU 78 runs it together where it is part of a range: `2/9火曜日`.
  if (/^(ja|zh)/.test(language))
    return `${dayWords(language, dateOfWall(start), 'day')} ${rangeWords(language, start, end)}`;
  return (isWithinDay(start, end) ? span : endsWords)(language, 'when', [start, end]);
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
