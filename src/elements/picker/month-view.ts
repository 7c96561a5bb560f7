/** What a month shows of the slots known so far, and what is still to be asked for. */
import type {LocalDate} from '../../contract/primitives.ts';
import {longestRangeDays, type Slots} from '../../contract/slots.ts';
import {covers, type DayRange, endOf} from '../../state/slot-coverage.ts';
import {addDays, daysBetween} from '../../time/calendar.ts';
import {monthAt} from '../../time/month.ts';
import {localDate} from '../../time/offset-rules.ts';
import {viewerRules} from '../../time/slot-week.ts';

export interface MonthView {
  readonly today: LocalDate;
  /** The last date on which anything can be free; undefined while nobody knows. */
  readonly last: LocalDate | undefined;
  /** How many times are free, by date. */
  readonly free: ReadonlyMap<LocalDate, number>;
  /** The days to ask for next; undefined when all are here. */
  readonly missing: DayRange | undefined;
}

/** `date`: any of the month. */
export function monthView(slots: Slots, timeZone: string, date: LocalDate): MonthView {
  const rules = viewerRules(slots, timeZone);
  const today = localDate(rules, slots.now);
  const free = new Map<LocalDate, number>();
  for (const start of slots.starts) {
    const day = localDate(rules, start);
    free.set(day, (free.get(day) ?? 0) + 1);
  }
  const last = slots.nextAvailable ? undefined : ([...free.keys()].at(-1) ?? today);
  return {today, last, free, missing: missingOf(slots, today, date)};
}

/** Always days that touch the known ones: a range apart would take their place, and with them the week behind the panel. */
function missingOf(slots: Slots, today: LocalDate, date: LocalDate): DayRange | undefined {
  const first = [monthAt(date), today].toSorted().at(-1) ?? today;
  const last = addDays(monthAt(date, 1), -1);
  if (slots.nextAvailable && !covers(slots, last) && last >= slots.firstDate) {
    const days = daysBetween(endOf(slots), last) + 1;
    return {firstDate: endOf(slots), days: Math.min(days, longestRangeDays)};
  }
  if (!covers(slots, first) && first <= last) {
    const days = Math.min(daysBetween(first, slots.firstDate), longestRangeDays);
    return {firstDate: addDays(slots.firstDate, -days), days};
  }
  return undefined;
}
