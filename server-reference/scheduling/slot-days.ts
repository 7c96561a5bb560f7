import {findSlots} from './availability.ts';
import {isoDate, msPerDay, msPerMinute} from './dates.ts';
import type {AvailabilityRequest} from './rules.ts';
import {zoneTable} from './zone-table.ts';

/** The offered starts of one local date. */
export interface SlotDay {
  /** `YYYY-MM-DD` in the zone asked for. */
  date: string;
  /** `YYYY-MM-DDTHH:mm:ssZ`, in order. */
  starts: string[];
}

/** What `findSlots` offers, as text and by local date; by default by that of the first host. */
export function offeredDays(request: AvailabilityRequest, timeZone = request.hosts[0]?.timeZone): SlotDay[] {
  return groupByDate(findSlots(request), timeZone ?? 'UTC');
}

/** Starts (epoch milliseconds, in order) as text under their local dates, in order; dates without any are left out. */
export function groupByDate(starts: readonly number[], timeZone: string): SlotDay[] {
  const zone = zoneTable(timeZone);
  const days = new Map<number, SlotDay>();
  let day = NaN;
  let group: string[] = [];
  for (const start of starts) {
    const startDay = zone.dayAt(start);
    if (startDay !== day) {
      day = startDay;
      // A date may come back: where clocks fall from 00:01 to 23:01, a minute of tomorrow lies within today.
      const known = days.get(day) ?? {date: isoDate(day), starts: []};
      days.set(day, known);
      group = known.starts;
    }
    group.push(isoInstant(start));
  }
  return [...days.values()];
}

const clockTexts = Array.from(
  {length: 1440},
  (_, minutes) => new Date(minutes * msPerMinute).toISOString().slice(10, 19) + 'Z',
);

/** An instant on a whole second as `YYYY-MM-DDTHH:mm:ssZ`. */
export function isoInstant(instant: number): string {
  const day = Math.floor(instant / msPerDay);
  const minutes = (instant - day * msPerDay) / msPerMinute;
  const clock = clockTexts[minutes];
  return clock === undefined ? `${new Date(instant).toISOString().slice(0, 19)}Z` : `${isoDate(day)}${clock}`;
}
