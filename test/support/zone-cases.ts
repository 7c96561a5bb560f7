/** Interviews around every change of clocks on earth. Temporal is the judge of what clocks show. */
import {msPerMinute} from '../../src/time/calendar.ts';

export interface ZoneCase {
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const first = Temporal.Instant.from('2024-01-01T00:00:00Z');
const last = Temporal.Instant.from('2031-01-01T00:00:00Z').epochMilliseconds;

/** Minutes from a change to the start of an interview. */
const starts = [-90, -60, -30, 0, 30];
const lengths = [30, 60];

/** Every zone of the engine, and UTC, which some engines leave out. */
export const everyZone: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** The instants from 2024 to 2030 at which a zone's clocks are changed; one in between where they never are. */
export function changesOf(timeZone: string): number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = first.toZonedDateTimeISO(timeZone);
  while ((at = at.getTimeZoneTransition('next')) !== null && at.epochMilliseconds < last)
    changes.push(at.epochMilliseconds);
  return changes.length > 0 ? changes : [Date.UTC(2027, 1, 9, 23, 30)];
}

export const casesOf = (timeZone: string): ZoneCase[] =>
  changesOf(timeZone).flatMap(change =>
    starts.flatMap(minutes => {
      const start = change + minutes * msPerMinute;
      return lengths.map(length => ({timeZone, start, end: start + length * msPerMinute}));
    }),
  );

export const zoned = (timeZone: string, ms: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);

/** What clocks show from start to end: `2027-02-09 09:30 10:00 -08:00`. */
export function shownAt({timeZone, start, end}: ZoneCase): string {
  const from = zoned(timeZone, start);
  const time = (there: Temporal.ZonedDateTime) => there.toPlainTime().toString({smallestUnit: 'minute'});
  return [from.toPlainDate(), time(from), time(zoned(timeZone, end)), from.offset].join(' ');
}
