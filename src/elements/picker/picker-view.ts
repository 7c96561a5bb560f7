/** One week of the picker, computed from the state and remembered until something of it changes. */
import type {Instant, LocalDate} from '../../contract/primitives.ts';
import type {Slots} from '../../contract/slots.ts';
import {covers} from '../../state/slot-coverage.ts';
import {addDays, startOfWeek} from '../../time/calendar.ts';
import {localDate, type OffsetRules} from '../../time/offset-rules.ts';
import {firstWeekday} from '../../time/week.ts';
import {type DayView, daysOfWeek, firstWeek, nextAfter, viewerRules} from '../../time/slot-week.ts';

export interface PickerView {
  /** First date of the week. */
  readonly week: LocalDate;
  readonly rules: OffsetRules;
  /** First and last date of the week; the last one of the days shown, where there are any. */
  readonly range: readonly [LocalDate, LocalDate];
  readonly days: readonly DayView[];
  /** Whether the slots of all its days are here. */
  readonly known: boolean;
  /** Whether it is the current week: before it there is nothing to choose. */
  readonly isFirst: boolean;
  readonly times: number;
  /** First free start after the week. */
  readonly next: Instant | null;
}

export interface ViewAsked {
  readonly slots: Slots;
  readonly timeZone: string;
  readonly language: string;
  readonly hostTimes: boolean;
  /** First date of the week; undefined: wherever something is free first. */
  readonly week: LocalDate | undefined;
  /** Show the week that this slot is in. */
  readonly follow: Instant | undefined;
}

export function pickerView(asked: ViewAsked): PickerView {
  const {slots, timeZone, language, hostTimes} = asked;
  const rules = viewerRules(slots, timeZone);
  const starting = firstWeekday(language);
  const week = weekOf(asked, rules, starting);
  const days = daysOfWeek({slots, timeZone, rules, language, hostTimes, week});
  return {
    rules,
    week,
    range: [days[0]?.date ?? week, days.at(-1)?.date ?? addDays(week, 6)],
    days,
    known: slots.timeZone !== timeZone || isCovered(slots, rules, week),
    isFirst: week <= startOfWeek(localDate(rules, slots.now), starting),
    times: days.reduce((sum, day) => sum + day.slots.length, 0),
    next: nextAfter(slots, rules, week),
  };
}

function weekOf({slots, week, follow}: ViewAsked, rules: OffsetRules, starting: number): LocalDate {
  if (follow) return startOfWeek(localDate(rules, follow), starting);
  if (week === undefined) return firstWeek(slots, rules, starting);
  // By its middle: in another language weeks may start on another day.
  return startOfWeek(addDays(week, 3), starting);
}

/** Days before today need no slots. */
function isCovered(slots: Slots, rules: OffsetRules, week: LocalDate): boolean {
  const today = localDate(rules, slots.now);
  return covers(slots, week < today ? today : week) && covers(slots, addDays(week, 6));
}
