/** Recruiters' free time, made up and always the same: Monday to Friday in a zone without a need for a server. */
import type {Instant, LocalDate, TimeZoneId} from '../../src/contract/primitives.ts';
import type {Slots} from '../../src/contract/slots.ts';
import {
  addDays,
  dateOf,
  dayOf,
  epochMs,
  instantAt,
  msPerDay,
  msPerMinute,
  weekdayOf,
} from '../../src/time/calendar.ts';
import {dateOfWall, type OffsetRules, offsetAt, wallMs} from '../../src/time/offset-rules.ts';
import {pageOffset, pageRules} from '../../src/time/page-rules.ts';

export interface WorldOptions {
  /** @default Tuesday, 2 February 2027, 18:10 in Los Angeles */
  now?: Instant;
  hostTimeZone?: TimeZoneId;
  durationMinutes?: number;
  /** Minutes of the host's day at which slots start, on a date. */
  times: (date: LocalDate) => readonly number[];
  /** Whether the host works on a date. Default: Monday to Friday. */
  works?: (date: LocalDate) => boolean;
}

export interface World {
  readonly now: Instant;
  slots(query: {timeZone: TimeZoneId; firstDate?: LocalDate | undefined; days: number}): Slots;
}

/** Days ahead in which the next free time is looked for. */
const horizon = 120;

export function world({
  now = '2027-02-03T02:10:00Z',
  hostTimeZone = 'America/Los_Angeles',
  durationMinutes = 30,
  times,
  works = date => weekdayOf(date) < 6,
}: WorldOptions): World {
  const today = dateOfWall(epochMs(now) + pageOffset(hostTimeZone, epochMs(now)) * msPerMinute);
  const all = Array.from({length: horizon}, (_, day) => addDays(today, day + 1))
    .filter(works)
    .flatMap(date => times(date).map(minutes => atWall(hostTimeZone, date, minutes)));
  return {
    now,
    slots({timeZone, firstDate, days}) {
      const first = firstDate ?? dateOfWall(epochMs(now) + pageOffset(timeZone, epochMs(now)) * msPerMinute);
      const rules = pageRules(
        timeZone,
        epochMs(`${first}T00:00:00Z`) - msPerDay,
        epochMs(now) + 200 * msPerDay,
      );
      const end = addDays(first, days);
      const dateIn = (start: Instant) => dateOfWall(wallMs(rules, epochMs(start)));
      const within = (date: LocalDate) => date >= first && date < end;
      return {
        now,
        timeZone,
        hostTimeZone,
        firstDate: first,
        days,
        durationMinutes,
        starts: all.filter(start => within(dateIn(start))),
        workingDates: Array.from({length: days}, (_, day) => addDays(first, day)).filter(works),
        offsetChanges: changesOf(rules),
        nextAvailable: all.find(start => dateIn(start) >= end) ?? null,
      };
    },
  };
}

/** The instant at which the clocks of a zone show so many minutes after midnight. */
function atWall(timeZone: TimeZoneId, date: LocalDate, minutes: number): Instant {
  const wall = dayOf(date) * msPerDay + minutes * msPerMinute;
  const guess = wall - pageOffset(timeZone, wall) * msPerMinute;
  return instantAt(wall - pageOffset(timeZone, guess) * msPerMinute);
}

const changesOf = (rules: OffsetRules) =>
  rules.map(({from}) => ({at: instantAt(from), offset: offsetText(offsetAt(rules, from))}));

function offsetText(minutes: number): string {
  const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
}

const clock = (text: string) =>
  text.split(' ').map(time => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });

const weekTimes: Readonly<Record<number, string>> = {
  1: '9:00 9:30 10:00 11:30 13:00 14:30',
  2: '9:00 9:30 10:30 15:00',
  4: '9:00 9:30 10:00 10:30 11:00 16:00 16:30',
  5: '13:00 13:30 14:00',
};

/** Four days with times and a Wednesday without, every week from Monday, 8 February 2027 on. */
export const usualWeek = world({
  times: date => (date >= '2027-02-08' ? clock(weekTimes[weekdayOf(date)] ?? '') : []).filter(Boolean),
});

/** Nothing before March. */
export const farAway = world({times: date => (date >= '2027-03-02' ? clock('9:00 9:30') : [])});

export const nothingLeft = world({times: () => []});

/** Times every quarter of an hour from 6:00 to 21:00. */
export const sixtyADay = world({
  durationMinutes: 15,
  times: () => Array.from({length: 60}, (_, index) => 360 + index * 15),
});

/** Every day of the week, and a duration that never ends on the hour. */
export const sevenDays = world({
  durationMinutes: 45,
  works: () => true,
  times: () => clock('8:00 8:45 12:15 17:30'),
});

/** Clocks in New York are set back on Sunday, 7 November 2027: from 1:00 to 2:00 everything comes twice. */
export const clocksSetBack = world({
  now: '2027-11-02T15:00:00Z',
  hostTimeZone: 'Europe/Berlin',
  works: date => weekdayOf(date) > 4,
  times: date =>
    dateOf(dayOf(date)) === '2027-11-07' ? clock('5:30 6:00 6:30 7:00 7:30 8:00') : clock('15:00 16:00'),
});
