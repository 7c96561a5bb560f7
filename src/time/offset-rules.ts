/** What clocks show in one zone over one stretch of time: a table of offsets, no zone database. */
import type {Instant, LocalDate} from '../contract/primitives.ts';
import type {OffsetChange} from '../contract/slots.ts';
import {dateOf, epochMs, msPerDay, msPerMinute} from './calendar.ts';

/** Minutes ahead of UTC, from an instant in epoch milliseconds on. */
export interface OffsetPeriod {
  readonly from: number;
  readonly minutes: number;
}

/** Ascending; the first one holds for everything before it too. Never empty. */
export type OffsetRules = readonly [OffsetPeriod, ...OffsetPeriod[]];

/** `+05:45` is 345. */
export function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** 345 is `+05:45`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The server's table for a zone. */
export function rulesFrom(changes: readonly OffsetChange[]): OffsetRules {
  const [first, ...rest] = changes.map(({at, offset}) => ({
    from: epochMs(at),
    minutes: offsetMinutes(offset),
  }));
  return [first ?? {from: 0, minutes: 0}, ...rest];
}

/** Minutes ahead of UTC at an instant. */
export const offsetAt = (rules: OffsetRules, ms: number): number =>
  (rules.findLast(({from}) => from <= ms) ?? rules[0]).minutes;

/**
 * An instant as the clocks on the wall show it: milliseconds since 1970 as if those clocks were in UTC.
 * Formatters for UTC print it, and whole days of it are dates.
 */
export const wallMs = (rules: OffsetRules, ms: number): number => ms + offsetAt(rules, ms) * msPerMinute;

const dayOfWall = (wall: number) => Math.floor(wall / msPerDay);

export const dateOfWall = (wall: number): LocalDate => dateOf(dayOfWall(wall));

/** Days since 1970-01-01 of the date on the wall at an instant. */
export const localDay = (rules: OffsetRules, instant: Instant): number =>
  dayOfWall(wallMs(rules, epochMs(instant)));

/** The date on the wall at an instant. */
export const localDate = (rules: OffsetRules, instant: Instant): LocalDate =>
  dateOf(localDay(rules, instant));

/** Whether the wall shows this moment's time twice that day, since clocks are set back. */
export function isRepeated(rules: OffsetRules, ms: number): boolean {
  const wall = wallMs(rules, ms);
  return rules.some(({minutes}) => {
    const other = wall - minutes * msPerMinute;
    return other !== ms && wallMs(rules, other) === wall;
  });
}
