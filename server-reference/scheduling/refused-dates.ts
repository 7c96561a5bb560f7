import {weekOf, weekStart} from './dates.ts';
import {inOrder} from './intervals.ts';
import type {Interval} from './intervals.ts';
import type {Obstacles} from './obstacles.ts';
import {checkCount} from './policy.ts';
import type {AvailabilityRequest, Host} from './rules.ts';
import {zoneTable} from './zone-table.ts';
import type {ZoneTable} from './zone-table.ts';

/** The local dates on which one host takes no further booking: today, beyond the horizon, full days and weeks. */
export function refusedDates(host: Host, request: AvailabilityRequest): Obstacles {
  const zone = zoneTable(host.timeZone);
  const today = zone.dayAt(request.now);
  const refused = fullDates(zone, host, request);
  if (!request.sameDay) refused.push(...zone.spansOf(today, today + 1));
  if (request.horizonDays !== undefined) {
    refused.push(...zone.spansOf(today + request.horizonDays + 1, zone.dayAt(request.range.end) + 2));
  }
  // The first millisecond of a date is refused like the others, where an obstacle would leave out its edge.
  return {intervals: inOrder(refused), before: 1, after: 0};
}

function fullDates(zone: ZoneTable, host: Host, request: AvailabilityRequest): Interval[] {
  const dailyCap = strictest(host.dailyCap, request.dailyCap, '/dailyCap');
  const weeklyCap = strictest(host.weeklyCap, request.weeklyCap, '/weeklyCap');
  if (dailyCap === 0 || weeklyCap === 0) return [{start: -Infinity, end: Infinity}];
  if (!host.bookings) return [];
  const days = host.bookings.map(({start}) => zone.dayAt(start));
  return [
    ...reached(days, dailyCap).flatMap(day => zone.spansOf(day, day + 1)),
    ...reached(days.map(weekOf), weeklyCap).flatMap(week =>
      zone.spansOf(weekStart(week), weekStart(week + 1)),
    ),
  ];
}

function strictest(own: number | undefined, common: number | undefined, field: string): number {
  checkCount(own, field);
  return Math.min(own ?? Infinity, common ?? Infinity);
}

/** The keys that occur `cap` times or more. */
function reached(keys: readonly number[], cap: number): number[] {
  if (cap === Infinity) return [];
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.keys()].filter(key => (counts.get(key) ?? 0) >= cap);
}
