import {isDeepStrictEqual} from 'node:util';
import type {AvailabilityRequest, Host} from '../server-reference/scheduling/rules.ts';
import {findSlots} from '../server-reference/scheduling/availability.ts';
import {offeredDays} from '../server-reference/scheduling/slot-days.ts';
import {digest, floorSlots} from './floor-availability.ts';

// How long one request takes, beside the same request answered by hand (floor-availability.ts): medians of
// 200 calls each, alternating, after 50 warm-ups in one process. Fails beyond three times the floor.

const budget = 3;
const warmUps = 50;
const calls = 200;
const minute = 60_000;
const day = 1440 * minute;
const now = Date.parse('2027-03-01T15:00:00Z');
const zones = ['America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York'];

const cases = [
  {hosts: 1, days: 14, busy: 0},
  {hosts: 1, days: 14, busy: 50},
  {hosts: 1, days: 14, busy: 500},
  {hosts: 1, days: 60, busy: 0},
  {hosts: 1, days: 60, busy: 50},
  {hosts: 1, days: 60, busy: 500},
  {hosts: 3, days: 14, busy: 50},
  {hosts: 3, days: 60, busy: 50},
  {hosts: 10, days: 14, busy: 50},
  {hosts: 10, days: 60, busy: 50},
  {hosts: 10, days: 60, busy: 500},
];

type Case = (typeof cases)[number];

const cold = timed(() => offeredDays(request({hosts: 1, days: 14, busy: 50})));
const prepared = cases.map(which => {
  const asked = request(which);
  const digested = digest(asked);
  const [ours, floor] = [offeredDays(asked), floorSlots(digested)];
  if (!isDeepStrictEqual(ours, floor)) throw new Error('The floor answers otherwise.');
  return {which, ours: () => offeredDays(asked), floor: () => floorSlots(digested)};
});
for (const pair of prepared) alternate(pair, warmUps);
const rows = prepared.map(pair => row(pair.which, alternate(pair, calls)));
console.table(rows);
console.log(`First call of the process, zone table included: ${cold.toFixed(1)} ms`);
const slow = rows.filter(({ratio}) => ratio > budget);
if (slow.length > 0) {
  console.error(`Slower than ${budget} × the floor: ${slow.map(({case: name}) => name).join('; ')}`);
  process.exitCode = 1;
}

function alternate({ours, floor}: {ours: () => unknown; floor: () => unknown}, times: number) {
  const taken = {ours: [] as number[], floor: [] as number[]};
  for (let call = 0; call < times; call++) {
    taken.floor.push(timed(floor));
    taken.ours.push(timed(ours));
  }
  return {ours: median(taken.ours), floor: median(taken.floor)};
}

function row(which: Case, {ours, floor}: {ours: number; floor: number}) {
  return {
    case: `${which.hosts} host(s), ${which.days} days, ${which.busy} busy each`,
    slots: findSlots(request(which)).length,
    'floor ms': round(floor),
    'ours ms': round(ours),
    ratio: round(ours / floor),
  };
}

function request({hosts, days, busy}: Case): AvailabilityRequest {
  const random = mulberry(hosts * 1000 + days);
  return {
    now,
    range: {start: now, end: now + days * day},
    hosts: Array.from({length: hosts}, (_, index) =>
      host(zones[index % zones.length] ?? 'UTC', days, busy, random),
    ),
    durationMinutes: 30,
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    minimumNoticeMinutes: 240,
  };
}

function host(timeZone: string, days: number, busy: number, random: () => number): Host {
  const hours = [
    ['09:00', '12:00'],
    ['12:30', '17:00'],
  ] as const;
  const meetings = Array.from({length: busy}, () => {
    const start = now + Math.floor((random() * days * day) / (15 * minute)) * 15 * minute;
    return {start, end: start + (1 + Math.floor(random() * 4)) * 15 * minute};
  });
  return {
    timeZone,
    weeklyHours: {mon: hours, tue: hours, wed: hours, thu: hours, fri: hours},
    busy: meetings.sort((a, b) => a.start - b.start),
  };
}

function timed(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** A small generator of numbers in [0, 1), so that every run measures the same calendars. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
