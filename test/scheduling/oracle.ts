import type {Interval} from '../../server-reference/scheduling/intervals.ts';
import {weekdays} from '../../server-reference/scheduling/rules.ts';
import type {AvailabilityRequest, Booking, Host} from '../../server-reference/scheduling/rules.ts';

// The rules once more, slow and obvious: each is asked of each start by itself, every calendar question goes to
// Temporal, and working time is looked up minute by minute. Shares nothing with the code it judges but types.

const minute = 60_000;

/** The offered starts in epoch milliseconds, in order. */
export function oracleSlots(request: AvailabilityRequest): number[] {
  const hosts = request.hosts.map(host => ({host, windows: windowsOf(host, request)}));
  const interval = (request.slotIntervalMinutes ?? request.durationMinutes) * minute;
  const starts = new Set<number>();
  for (const window of commonWindows(hosts.map(({windows}) => windows))) {
    for (let start = window.start; start < window.end; start += interval) {
      if (start < request.range.start || start >= request.range.end) continue;
      if (hosts.every(({host, windows}) => suits(start, host, windows, request))) starts.add(start);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function suits(start: number, host: Host, windows: Interval[], request: AvailabilityRequest): boolean {
  const end = start + request.durationMinutes * minute;
  return (
    works(start, end, windows) &&
    !(host.blocked ?? []).some(blocked => overlap({start, end}, blocked)) &&
    !(host.busy ?? []).some(busy => overlap(withBuffers({start, end}, request), busy)) &&
    (host.bookings ?? []).every(booking => keepsGap({start, end}, booking, request)) &&
    start >= request.now + (request.minimumNoticeMinutes ?? 0) * minute &&
    dateAllowed(start, host, request) &&
    belowCaps(start, host, request)
  );
}

function works(start: number, end: number, windows: Interval[]): boolean {
  for (let moment = start; moment < end; moment += minute) {
    if (!windows.some(window => window.start <= moment && moment < window.end)) return false;
  }
  return true;
}

function withBuffers({start, end}: Interval, request: AvailabilityRequest): Interval {
  const {bufferBeforeMinutes = 0, bufferAfterMinutes = 0} = request;
  return {start: start - bufferBeforeMinutes * minute, end: end + bufferAfterMinutes * minute};
}

function overlap(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

function keepsGap(slot: Interval, booking: Booking, request: AvailabilityRequest): boolean {
  const slotFirst = Math.max(request.bufferAfterMinutes ?? 0, booking.bufferBeforeMinutes);
  const bookingFirst = Math.max(booking.bufferAfterMinutes, request.bufferBeforeMinutes ?? 0);
  return booking.start - slot.end >= slotFirst * minute || slot.start - booking.end >= bookingFirst * minute;
}

function dateAllowed(start: number, host: Host, request: AvailabilityRequest): boolean {
  const date = dateAt(start, host);
  const today = dateAt(request.now, host);
  if (!request.sameDay && date.equals(today)) return false;
  if (request.horizonDays === undefined) return true;
  return Temporal.PlainDate.compare(date, today.add({days: request.horizonDays})) <= 0;
}

function belowCaps(start: number, host: Host, request: AvailabilityRequest): boolean {
  const date = dateAt(start, host);
  const dates = (host.bookings ?? []).map(booking => dateAt(booking.start, host));
  const inDay = dates.filter(other => other.equals(date)).length;
  const inWeek = dates.filter(
    other => other.yearOfWeek === date.yearOfWeek && other.weekOfYear === date.weekOfYear,
  ).length;
  return [host, request].every(
    ({dailyCap = Infinity, weeklyCap = Infinity}) => inDay < dailyCap && inWeek < weeklyCap,
  );
}

function dateAt(instant: number, {timeZone}: Host): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** Every window that one window of each host has in common. */
function commonWindows([first = [], ...others]: Interval[][]): Interval[] {
  return others.reduce(
    (common, windows) =>
      common
        .flatMap(a => windows.map(b => ({start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)})))
        .filter(({start, end}) => start < end),
    first,
  );
}

function windowsOf(host: Host, {range, durationMinutes}: AvailabilityRequest): Interval[] {
  const windows: Interval[] = [];
  const last = dateAt(range.end + durationMinutes * minute, host).add({days: 3});
  let date = dateAt(range.start, host).subtract({days: 3});
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({days: 1})) {
    const exists = date.toZonedDateTime(host.timeZone).toPlainDate().equals(date);
    if (exists) windows.push(...windowsOn(date, host));
  }
  return windows;
}

function windowsOn(date: Temporal.PlainDate, host: Host): Interval[] {
  const override = host.dateOverrides?.find(other => other.date === date.toString());
  const hours = override?.windows ?? host.weeklyHours[weekdays[date.dayOfWeek - 1] ?? 'mon'] ?? [];
  const open = Array.from({length: 1440}, (_, at) =>
    hours.some(([from, to]) => minuteOf(from) <= at && at < minuteOf(to)),
  );
  const windows: Interval[] = [];
  for (let from = 0; from < 1440; from++) {
    if (!open[from] || open[from - 1]) continue;
    const closed = open.indexOf(false, from);
    const to = closed < 0 ? 1440 : closed;
    windows.push({start: instantOf(date, from, host), end: instantOf(date, to, host)});
  }
  return windows.filter(({start, end}) => start < end);
}

function instantOf(date: Temporal.PlainDate, at: number, {timeZone}: Host): number {
  const wall = date.toPlainDateTime('00:00').add({minutes: at});
  return wall.toZonedDateTime(timeZone, {disambiguation: 'compatible'}).epochMilliseconds;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
