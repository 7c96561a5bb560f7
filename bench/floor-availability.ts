import {weekdays} from '../server-reference/scheduling/rules.ts';
import type {AvailabilityRequest, Host} from '../server-reference/scheduling/rules.ts';

// The floor: how fast the same answer can be had by hand. Epoch minutes in typed arrays, everything parsed
// before the clock starts, no rule but those the bench asks for: hours, busy time, buffers, notice, same day.

interface FloorHost {
  transitions: Int32Array;
  offsets: Int32Array;
  /** [start, end] in minutes of the day, by weekday from Monday. */
  hours: Int32Array[];
  /** Pairs of start and end, sorted. */
  busy: Int32Array;
}

export interface FloorInput {
  hosts: FloorHost[];
  now: number;
  from: number;
  to: number;
  duration: number;
  interval: number;
  before: number;
  after: number;
  notice: number;
}

const toMinutes = (ms: number) => Math.floor(ms / 60_000);

/** The request as the floor wants it: digested, which costs the floor nothing. */
export function digest(request: AvailabilityRequest): FloorInput {
  return {
    hosts: request.hosts.map(digestHost),
    now: toMinutes(request.now),
    from: toMinutes(request.range.start),
    to: toMinutes(request.range.end),
    duration: request.durationMinutes,
    interval: request.slotIntervalMinutes ?? request.durationMinutes,
    before: request.bufferBeforeMinutes ?? 0,
    after: request.bufferAfterMinutes ?? 0,
    notice: request.minimumNoticeMinutes ?? 0,
  };
}

function digestHost({timeZone, weeklyHours, busy}: Host): FloorHost {
  const transitions = [-(2 ** 31)];
  let moment = Temporal.Instant.from('2000-01-01T00:00Z').toZonedDateTimeISO(timeZone);
  const offsets = [moment.offsetNanoseconds / 60e9];
  for (let next; (next = moment.getTimeZoneTransition('next')) && next.year < 2100; moment = next) {
    transitions.push(toMinutes(next.epochMilliseconds));
    offsets.push(next.offsetNanoseconds / 60e9);
  }
  const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const sorted = (busy ?? []).toSorted((a, b) => a.start - b.start);
  return {
    transitions: Int32Array.from(transitions),
    offsets: Int32Array.from(offsets),
    hours: weekdays.map(name => Int32Array.from((weeklyHours[name] ?? []).flat().map(clock))),
    busy: Int32Array.from(sorted.flatMap(({start, end}) => [toMinutes(start), toMinutes(end)])),
  };
}

const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`);
const clocks = Array.from({length: 1440}, (_, m) => `T${pad(Math.floor(m / 60))}:${pad(m % 60)}:00Z`);
const dates: string[] = [];
const dateOf = (days: number) => (dates[days] ??= new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Offered starts as ISO text under the first host's local dates. */
export function floorSlots(input: FloorInput): {date: string; starts: string[]}[] {
  const {hosts, to, duration, interval, before, after} = input;
  let windows = floorWindows(hosts[0]!, input);
  for (let h = 1; h < hosts.length; h++) windows = overlap(windows, floorWindows(hosts[h]!, input));
  const cursors = new Int32Array(hosts.length);
  const tomorrow = tomorrowOfAll(input);
  const earliest = Math.max(input.from, input.now + input.notice, tomorrow);
  const days: {date: string; starts: string[]}[] = [];
  const {transitions, offsets} = hosts[0]!;
  let segment = 0;
  let day = -1;
  let group: string[] = [];
  for (let w = 0; w < windows.length; w += 2) {
    const windowStart = windows[w]!;
    const last = Math.min(windows[w + 1]! - duration, to - 1);
    const skipped = earliest > windowStart ? Math.ceil((earliest - windowStart) / interval) : 0;
    for (let start = windowStart + skipped * interval; start <= last; start += interval) {
      if (taken(hosts, cursors, start - before, start + duration + after)) continue;
      while (segment + 1 < transitions.length && transitions[segment + 1]! <= start) segment++;
      const startDay = ((start + offsets[segment]!) / 1440) | 0;
      if (startDay !== day) {
        day = startDay;
        group = [];
        days.push({date: dateOf(day), starts: group});
      }
      const utcDay = (start / 1440) | 0;
      group.push(dateOf(utcDay) + clocks[start - utcDay * 1440]!);
    }
  }
  return days;
}

function taken(hosts: FloorHost[], cursors: Int32Array, from: number, to: number): boolean {
  for (let h = 0; h < hosts.length; h++) {
    const {busy} = hosts[h]!;
    let cursor = cursors[h]!;
    while (cursor < busy.length && busy[cursor + 1]! <= from) cursor += 2;
    cursors[h] = cursor;
    // Busy time may overlap itself, so a long one may be followed by shorter ones that end before.
    for (let at = cursor; at < busy.length && busy[at]! < to; at += 2) if (busy[at + 1]! > from) return true;
  }
  return false;
}

function floorWindows({transitions, offsets, hours}: FloorHost, {from, to, duration}: FloorInput): number[] {
  const windows: number[] = [];
  let segment = 0;
  while (segment + 1 < transitions.length && transitions[segment + 1]! <= from - 2880) segment++;
  const lastDay = ((to + duration + 1440) / 1440) | 0;
  for (let day = (from / 1440 - 1) | 0; day <= lastDay; day++) {
    const pairs = hours[(day + 3) % 7]!;
    for (let p = 0; p < pairs.length; p += 2) {
      const wall = day * 1440 + pairs[p]!;
      while (segment + 1 < transitions.length && transitions[segment + 1]! + offsets[segment]! <= wall)
        segment++;
      windows.push(wall - offsets[segment]!, day * 1440 + pairs[p + 1]! - offsets[segment]!);
    }
  }
  return windows;
}

function overlap(left: number[], right: number[]): number[] {
  const both: number[] = [];
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    const start = Math.max(left[l]!, right[r]!);
    const end = Math.min(left[l + 1]!, right[r + 1]!);
    if (start < end) both.push(start, end);
    if (left[l + 1]! < right[r + 1]!) l += 2;
    else r += 2;
  }
  return both;
}

function tomorrowOfAll({hosts, now}: FloorInput): number {
  let latest = 0;
  for (const {transitions, offsets} of hosts) {
    let segment = 0;
    while (segment + 1 < transitions.length && transitions[segment + 1]! <= now) segment++;
    const offset = offsets[segment]!;
    latest = Math.max(latest, (Math.floor((now + offset) / 1440) + 1) * 1440 - offset);
  }
  return latest;
}
