import {RuleError} from './rule-error.ts';

/** A stretch of time from `start` up to, not including, `end`, in milliseconds. */
export interface Interval {
  start: number;
  end: number;
}

/** Refuses an interval that ends before it starts. One of no length is sound: it just takes no time. */
export function checkInterval({start, end}: Interval, field: string): void {
  if (start <= end) return;
  if (start > end) throw new RuleError('interval-reversed', field, 'ends before it starts');
  throw new RuleError('interval-malformed', field, 'start and end must be epoch milliseconds');
}

/** The intervals in order of start; the very same array when they are already. Refuses reversed ones. */
export function inOrder(intervals: readonly Interval[], field = ''): readonly Interval[] {
  let sorted = true;
  let last = -Infinity;
  for (let i = 0; i < intervals.length; i++) {
    const {start, end} = intervals[i]!;
    if (!(start <= end)) checkInterval(intervals[i]!, `${field}/${i}`);
    if (start < last) sorted = false;
    last = start;
  }
  return sorted ? intervals : intervals.toSorted((a, b) => a.start - b.start);
}

/** Every overlap of one interval of `left` with one of `right`. All three lists are in order of start. */
export function intersect(left: readonly Interval[], right: readonly Interval[]): readonly Interval[] {
  const overlaps: Interval[] = [];
  let passed = 0;
  for (const {start, end} of left) {
    for (let i = passed; i < right.length; i++) {
      const other = right[i]!;
      if (other.start >= end) break;
      if (other.end > start) {
        overlaps.push({start: Math.max(start, other.start), end: Math.min(end, other.end)});
      } else if (i === passed) passed++;
    }
  }
  return inOrder(overlaps);
}

/** The intervals (in order of start) with those that overlap or touch made one, and those of no length gone. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = [];
  let last: Interval | undefined;
  for (const {start, end} of intervals) {
    if (start === end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push((last = {start, end}));
  }
  return result;
}
