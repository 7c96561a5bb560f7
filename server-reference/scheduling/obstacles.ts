import type {Interval} from './intervals.ts';

/** What forbids starts: none lies inside (start − `before`, end + `after`) of an interval, in milliseconds. */
export interface Obstacles {
  /** In order of start. Those of no length forbid nothing. */
  intervals: readonly Interval[];
  before: number;
  after: number;
}

/** The starts (in order) that no interval forbids. */
export function clearOf(starts: readonly number[], {intervals, before, after}: Obstacles): readonly number[] {
  const clear: number[] = [];
  let next = 0;
  let takenUntil = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    for (; next < intervals.length; next++) {
      const {start: from, end: to} = intervals[next]!;
      if (from - before >= start) break;
      if (to > from && to + after > takenUntil) takenUntil = to + after;
    }
    if (start < takenUntil) continue;
    // Past the last obstacle; often there is one alone, today.
    if (next === intervals.length) return i === 0 ? starts : clear.concat(starts.slice(i));
    clear.push(start);
  }
  return clear;
}
