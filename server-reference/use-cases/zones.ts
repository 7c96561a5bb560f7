/** Time zones of requests, and what their walls show. The engine's rules decide, never the database's. */
import type {WallClock} from '../../src/contract/bookings.ts';
import {invalid} from './refusal.ts';

const known = new Map<string, boolean>();
const knownAtMost = 2000;

/** Whether the engine has rules for an IANA name or alias. `Intl` alone also takes names of ICU's own, such as `PST`. */
export const isKnownZone = (timeZone: string): boolean => {
  const before = known.get(timeZone);
  if (before !== undefined) return before;
  let found = true;
  try {
    new Intl.DateTimeFormat('en', {timeZone});
    at(0, timeZone);
  } catch {
    found = false;
  }
  if (known.size >= knownAtMost) known.clear();
  known.set(timeZone, found);
  return found;
};

/** Refuses a zone that the server has no rules for. `pointer` names the field or parameter. */
export const requireZone = (timeZone: string, pointer: string): void => {
  if (isKnownZone(timeZone)) return;
  throw invalid({
    pointer,
    code: 'time-zone-unknown',
    detail: `The time zone “${timeZone}” is not known here. Send an IANA name such as Europe/Berlin.`,
  });
};

const at = (milliseconds: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);

/** What clocks in `timeZone` show from `start` to `end` (milliseconds). */
export const wallClock = (start: number, end: number, timeZone: string): WallClock => {
  const first = at(start, timeZone);
  const last = at(end, timeZone);
  return {
    timeZone,
    date: first.toPlainDate().toString(),
    start: first.toPlainTime().toString({smallestUnit: 'minute'}),
    end: last.toPlainTime().toString({smallestUnit: 'minute'}),
    offset: first.offset.slice(0, 6),
    endOffset: last.offset.slice(0, 6),
  };
};

/** Seconds ahead of UTC as the contract writes them: `+05:45`. */
export const offsetText = (seconds: number): string => {
  const minutes = Math.abs(Math.trunc(seconds / 60));
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`;
};

/** The date on the wall of `timeZone` at an instant (milliseconds): `2027-02-08`. */
export const dateIn = (milliseconds: number, timeZone: string): string =>
  at(milliseconds, timeZone).toPlainDate().toString();

/** The instant (milliseconds) at which a date begins in `timeZone`. */
export const startOfDate = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).startOfDay().epochMilliseconds;

/** The instant (milliseconds) of a wall time `2027-02-08T09:30`; later in a gap, earlier in an overlap. */
export const instantOf = (localDateTime: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(localDateTime).toZonedDateTime(timeZone).epochMilliseconds;

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({days}).toString();
