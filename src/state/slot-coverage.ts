/** Which days the known slots cover, and how replies about neighbouring days become one. */
import type {LocalDate, TimeZoneId} from '../contract/primitives.ts';
import type {Slots} from '../contract/slots.ts';
import {addDays, daysBetween} from '../time/calendar.ts';

export interface DayRange {
  readonly firstDate: LocalDate;
  readonly days: number;
}

/** Days asked for at once: a request costs more than the weeks it brings. */
export const daysAtOnce = 28;

/** Whether a date is among the days. */
export const covers = (range: DayRange, date: LocalDate): boolean =>
  date >= range.firstDate && date < endOf(range);

/** The first date after the days. */
export const endOf = ({firstDate, days}: DayRange): LocalDate => addDays(firstDate, days);

/**
 * The days to ask for so that `wanted` is covered; undefined when it is. They touch what is known where
 * that is near, so that they can be joined.
 */
export function missingDays(
  slots: Slots | null,
  timeZone: TimeZoneId,
  wanted: DayRange,
): DayRange | undefined {
  const apart = {firstDate: wanted.firstDate, days: Math.max(wanted.days, daysAtOnce)};
  if (!slots || slots.timeZone !== timeZone) return apart;
  const after = daysBetween(endOf(slots), endOf(wanted));
  const before = daysBetween(wanted.firstDate, slots.firstDate);
  if (after <= 0 && before <= 0) return undefined;
  if (after > 0 && wanted.firstDate <= endOf(slots))
    return {firstDate: endOf(slots), days: Math.max(after, daysAtOnce)};
  if (before > 0 && endOf(wanted) >= slots.firstDate) {
    const days = Math.max(before, daysAtOnce);
    return {firstDate: addDays(slots.firstDate, -days), days};
  }
  return apart;
}

/** A newer reply joined to what is known where both touch; else the newer reply alone. */
export function joined(known: Slots | null, reply: Slots): Slots {
  if (!known || known.timeZone !== reply.timeZone) return reply;
  if (endOf(known) === reply.firstDate) return sequence(known, reply, reply.now);
  if (endOf(reply) === known.firstDate) return sequence(reply, known, reply.now);
  return reply;
}

function sequence(first: Slots, second: Slots, now: string): Slots {
  const known = new Set(first.offsetChanges.map(change => change.at));
  return {
    ...second,
    now,
    firstDate: first.firstDate,
    days: first.days + second.days,
    starts: [...first.starts, ...second.starts],
    workingDates: [...first.workingDates, ...second.workingDates],
    offsetChanges: [
      ...first.offsetChanges,
      ...second.offsetChanges.filter(({at}) => !known.has(at)),
    ].toSorted((one, other) => (one.at < other.at ? -1 : 1)),
  };
}
