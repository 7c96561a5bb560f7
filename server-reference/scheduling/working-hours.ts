import {dayOfDate, msPerMinute} from './dates.ts';
import {inOrder, joined} from './intervals.ts';
import type {Interval} from './intervals.ts';
import {mapUnder, RuleError} from './rule-error.ts';
import {weekdays} from './rules.ts';
import type {DateOverride, WallWindow, WeeklyHours} from './rules.ts';

/** Milliseconds from midnight to every wall-clock time at which a window may start or end. */
const clockTimes = new Map(
  Array.from({length: 1441}, (_, minutes) => [clockText(minutes), minutes * msPerMinute] as const),
);

const noOverrides: ReadonlyMap<number, readonly Interval[]> = new Map();

/**
 * The windows of each weekday, Monday first, in milliseconds on the wall clock of any date.
 * Windows that overlap or touch are one; those of no length are gone. Throws on anything malformed.
 */
export function readWeeklyHours(weeklyHours: WeeklyHours): readonly (readonly Interval[])[] {
  for (const name of Object.keys(weeklyHours)) {
    if (!weekdays.some(weekday => weekday === name)) {
      throw new RuleError('weekday-unknown', `/weeklyHours/${name}`, `weekdays are ${weekdays.join(', ')}`);
    }
  }
  return weekdays.map(name => readWindows(weeklyHours[name], `/weeklyHours/${name}`));
}

/** The windows of each overridden date, by its days since 1970-01-01. Throws on anything malformed. */
export function readDateOverrides(
  overrides: readonly DateOverride[] = [],
): ReadonlyMap<number, readonly Interval[]> {
  if (overrides.length === 0) return noOverrides;
  const windowsOf = new Map<number, readonly Interval[]>();
  mapUnder('/dateOverrides', overrides, ({date, windows}) => {
    const days = dayOfDate(date);
    if (days === undefined) throw new RuleError('date-malformed', '/date', `"${date}" is no date YYYY-MM-DD`);
    if (windowsOf.has(days)) throw new RuleError('override-repeated', '/date', `${date} is overridden twice`);
    windowsOf.set(days, readWindows(windows, '/windows'));
  });
  return windowsOf;
}

function readWindows(windows: readonly WallWindow[] = [], field: string): readonly Interval[] {
  return windows.length === 0 ? [] : joined(inOrder(mapUnder(field, windows, readWindow)));
}

function readWindow([from, to]: WallWindow): Interval {
  const start = clockTimes.get(from);
  const end = clockTimes.get(to);
  if (start === undefined || end === undefined) {
    const wrong = start === undefined ? from : to;
    throw new RuleError('window-malformed', '', `"${wrong}" is no time HH:MM from 00:00 to 24:00`);
  }
  if (start > end)
    throw new RuleError('window-reversed', '', `${from}–${to} ends before it starts; ${cureFor(to)}`);
  return {start, end};
}

function cureFor(to: string): string {
  return to === '00:00'
    ? 'write midnight at its end as 24:00'
    : 'what lies after midnight belongs to the next day';
}

function clockText(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
