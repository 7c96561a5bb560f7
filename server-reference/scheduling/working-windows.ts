import {msPerDay, weekdayOf} from './dates.ts';
import {inOrder, intersect} from './intervals.ts';
import type {Interval} from './intervals.ts';
import {mapUnder} from './rule-error.ts';
import type {Host} from './rules.ts';
import {readDateOverrides, readWeeklyHours} from './working-hours.ts';
import {zoneTable} from './zone-table.ts';

/**
 * The windows in which all hosts work, each with its own grid: one per overlap of a window of every host,
 * in order of start. Whole, where they reach into the span; those of other dates may be among them.
 */
export function sharedWindows(hosts: readonly Host[], span: Interval): readonly Interval[] {
  return mapUnder('/hosts', hosts, host => hostWindows(host, span)).reduce(intersect);
}

/**
 * One host's windows as instants, in order of start. Each local date has its own, also where two touch at
 * midnight. Where the clocks change, windows of one date may come to overlap; they stay windows of their own.
 */
function hostWindows(host: Host, span: Interval): readonly Interval[] {
  const zone = zoneTable(host.timeZone);
  const weekly = readWeeklyHours(host.weeklyHours);
  const overrides = readDateOverrides(host.dateOverrides);
  const windows: Interval[] = [];
  // A clock change at midnight can carry a window's edge over to the next date, never farther.
  const lastDay = zone.dayAt(span.end) + 1;
  for (let days = zone.dayAt(span.start) - 1; days <= lastDay; days++) {
    const hours = overrides.get(days) ?? weekly[weekdayOf(days)] ?? [];
    if (hours.length === 0 || zone.skips(days)) continue;
    for (const wall of hours) {
      const start = zone.instantOf(days * msPerDay + wall.start);
      const end = zone.instantOf(days * msPerDay + wall.end);
      if (start < end) windows.push({start, end});
    }
  }
  return inOrder(windows);
}
