import {msPerDay} from './dates.ts';
import type {Interval} from './intervals.ts';
import {clearOf} from './obstacles.ts';
import {readPolicy} from './policy.ts';
import type {Policy} from './policy.ts';
import {refusedDates} from './refused-dates.ts';
import {mapUnder} from './rule-error.ts';
import type {AvailabilityRequest, Host} from './rules.ts';
import {takenTime} from './taken-time.ts';
import {sharedWindows} from './working-windows.ts';
import {knownYears} from './zone-table.ts';

const fourWeeks = 28 * msPerDay;

/** What a single start is worth: offered, or why it is not. */
export type Verdict = 'offered' | 'past' | 'taken' | 'not-offered';

/**
 * Every start that may be offered, as epoch milliseconds in order. The windows that all hosts share give a grid;
 * from it is struck what is taken and which dates are refused, host by host, in one walk over each list.
 * Throws a rule error when the rules are malformed.
 */
export function findSlots(request: AvailabilityRequest): readonly number[] {
  const policy = readPolicy(request);
  const {range, duration} = policy;
  const windows = sharedWindows(request.hosts, {start: range.start, end: range.end + duration});
  const obstacles = mapUnder('/hosts', request.hosts, host => [
    ...takenTime(host, policy),
    refusedDates(host, request),
  ]);
  return obstacles.flat().reduce(clearOf, gridStarts(windows, policy));
}

/**
 * Whether exactly this start is offered; the request's range is not looked at. `taken` means that busy time,
 * a booking or a cap stands in the way, `not-offered` that hours, grid or policy never allowed it.
 */
export function judgeStart(request: AvailabilityRequest, start: number): Verdict {
  if (start < request.now) return 'past';
  if (start >= knownYears.end - 1) return 'not-offered';
  const alone = {...request, range: {start, end: start + 1}};
  if (findSlots(alone).length > 0) return 'offered';
  return findSlots(withNothingTaken(alone)).length > 0 ? 'taken' : 'not-offered';
}

/** The first offered start in the `days` from `after` on, or null. The request must hold the busy time up to there. */
export function nextOffered(request: AvailabilityRequest, after: number, days = 366): number | null {
  const limit = Math.min(after + days * msPerDay, knownYears.end - 1);
  for (let start = Math.max(after, request.now); start < limit; start += fourWeeks) {
    const range = {start, end: Math.min(limit, start + fourWeeks)};
    const [first] = findSlots({...request, range});
    if (first !== undefined) return first;
  }
  return null;
}

/** The request as it would be with empty calendars and nothing booked. Blocked time stays. */
export function withNothingTaken(request: AvailabilityRequest): AvailabilityRequest {
  const bare = ({timeZone, weeklyHours, dateOverrides, blocked}: Host): Host => ({
    timeZone,
    weeklyHours,
    dateOverrides,
    blocked,
  });
  return {...request, dailyCap: undefined, weeklyCap: undefined, hosts: request.hosts.map(bare)};
}

/** The starts on the windows' grids that the range and notice allow and whose slot ends within working time. */
function gridStarts(
  windows: readonly Interval[],
  {range, earliest, duration, interval}: Policy,
): readonly number[] {
  const from = Math.max(range.start, earliest);
  const starts: number[] = [];
  let ascending = true;
  let reached = 0;
  let workEnd = -Infinity;
  for (const window of windows) {
    if (window.start > workEnd) workEnd = window.end;
    // Windows that touch or overlap are unbroken working time, to whose end a slot may last.
    for (; reached < windows.length && windows[reached]!.start <= workEnd; reached++) {
      workEnd = Math.max(workEnd, windows[reached]!.end);
    }
    const first = window.start + Math.max(0, Math.ceil((from - window.start) / interval)) * interval;
    const end = Math.min(window.end, range.end, workEnd - duration + 1);
    if (first <= (starts.at(-1) ?? -Infinity)) ascending = false;
    for (let start = first; start < end; start += interval) starts.push(start);
  }
  // Windows that a clock change made overlap have two grids in the same time.
  return ascending ? starts : [...new Set(starts)].sort((a, b) => a - b);
}
