import {msPerDay} from './dates.ts';
import type {Interval} from './intervals.ts';
import {remembered} from './remembered.ts';
import {RuleError} from './rule-error.ts';

/** Instants for which a table is exact, in epoch milliseconds: 1970 to 2199. */
export const knownYears = {start: Date.UTC(1970), end: Date.UTC(2200)};

/**
 * All offset changes of one zone as plain numbers, so that rules can go between instants and wall clock
 * without asking Temporal. Segment i lasts from `starts[i]` to `starts[i + 1]` and has `offsets[i]`.
 * A wall clock is written as milliseconds since 1970-01-01T00:00 on that clock.
 */
export class ZoneTable {
  readonly #starts: number[];
  readonly #offsets: number[];
  /** Wall clock at which each segment ends, by its own offset. */
  readonly #wallEnds: number[];
  // Questions come mostly in order of time, so the segment of the last answer is tried first.
  #segment = 0;
  #wallSegment = 0;

  constructor(starts: number[], offsets: number[]) {
    this.#starts = starts;
    this.#offsets = offsets;
    this.#wallEnds = offsets.map((offset, i) => (starts[i + 1] ?? Infinity) + offset);
  }

  /** Milliseconds that the wall clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const starts = this.#starts;
    const known = instant >= at(starts, this.#segment) && instant < at(starts, this.#segment + 1);
    if (!known) this.#segment = firstBeyond(starts, instant) - 1;
    return at(this.#offsets, this.#segment);
  }

  /** Local date at an instant, in days since 1970-01-01. */
  dayAt(instant: number): number {
    return Math.floor((instant + this.offsetAt(instant)) / msPerDay);
  }

  /** The instant of a wall clock by Temporal's `compatible`: later in a gap, earlier in an overlap. */
  instantOf(wall: number): number {
    const segment = this.#wallSegmentOf(wall);
    const inGap = wall < at(this.#starts, segment) + at(this.#offsets, segment);
    return wall - at(this.#offsets, inGap ? segment - 1 : segment);
  }

  /** Whether the zone left out this whole local date, as Apia did with 2011-12-30. */
  skips(days: number): boolean {
    const segment = this.#wallSegmentOf(days * msPerDay);
    return at(this.#starts, segment) + at(this.#offsets, segment) >= (days + 1) * msPerDay;
  }

  /** The instants whose local date is from `first` to before `end`: one interval, or more where a date comes back. */
  spansOf(first: number, end: number): Interval[] {
    const spans: Interval[] = [];
    let segment = firstBeyond(this.#starts, (first - 2) * msPerDay) - 1;
    for (; at(this.#starts, segment) < (end + 2) * msPerDay; segment++) {
      const offset = at(this.#offsets, segment);
      const spanStart = Math.max(at(this.#starts, segment), first * msPerDay - offset);
      const spanEnd = Math.min(at(this.#starts, segment + 1), end * msPerDay - offset);
      if (spanStart < spanEnd) spans.push({start: spanStart, end: spanEnd});
    }
    return spans;
  }

  /** Each offset with the instant since when it holds: at `start`, then every change before `end`. */
  changes(start: number, end: number): {at: number; offset: number}[] {
    const changes = [{at: start, offset: this.offsetAt(start)}];
    for (let i = firstBeyond(this.#starts, start); at(this.#starts, i) < end; i++) {
      changes.push({at: at(this.#starts, i), offset: at(this.#offsets, i)});
    }
    return changes;
  }

  /** The first segment that ends after a wall clock: it contains it, or follows the gap that does. */
  #wallSegmentOf(wall: number): number {
    const segment = this.#wallSegment;
    const known = wall < at(this.#wallEnds, segment) && !(wall < at(this.#wallEnds, segment - 1));
    if (!known) this.#wallSegment = firstBeyond(this.#wallEnds, wall);
    return this.#wallSegment;
  }
}

/** The table of an IANA zone, kept for the next time. Throws `time-zone-unknown`. */
export const zoneTable = remembered(600, (timeZone: string) => {
  const starts = [-Infinity];
  let moment = firstMoment(timeZone);
  const offsets = [moment.offsetNanoseconds / 1e6];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= knownYears.end + 7 * msPerDay) break;
    moment = next;
    starts.push(moment.epochMilliseconds);
    offsets.push(moment.offsetNanoseconds / 1e6);
  }
  return new ZoneTable(starts, offsets);
});

const firstInstant = Temporal.Instant.fromEpochMilliseconds(knownYears.start - 7 * msPerDay);

function firstMoment(timeZone: string): Temporal.ZonedDateTime {
  // Temporal also takes "+05:30" and whole timestamps for a zone; rules need the name of a place.
  if (/^[a-z]/i.test(timeZone)) {
    try {
      return firstInstant.toZonedDateTimeISO(timeZone);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new RuleError('time-zone-unknown', '/timeZone', `no time zone is named "${timeZone}"`);
}

/** Index of the first number greater than `value` in an ascending list. */
function firstBeyond(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(numbers, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number at an index; beyond the list all time has passed. */
const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
