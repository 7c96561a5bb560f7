/** Proposed times as they are typed, a row each: from a date and two times to instants, or to what is wrong with them. */
import type {ProposedWindow} from '../contract/messages.ts';
import {dateOf, dayOf, instantAt, msPerDay, msPerMinute} from './calendar.ts';
import {instantsOfWall} from './wall-instants.ts';

/** Most times that are proposed at once. */
export const mostRows = 3;

export const parts = ['date', 'from', 'to'] as const;
export type Part = (typeof parts)[number];

/** Name of a field of a row: `from-0`. */
export const fieldOf = (part: Part, row: number): string => `${part}-${row}`;

export type RowFault = 'date' | 'time' | 'short' | 'long' | 'past' | 'skipped';

/** A row with something in it: the times it proposes, or the field at fault. */
export interface ReadRow {
  readonly row: number;
  readonly window?: ProposedWindow;
  readonly fault?: {readonly field: string; readonly code: RowFault};
}

export interface Reading {
  /** Texts by the names of the fields. */
  readonly typed: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Now, in epoch milliseconds. */
  readonly now: number;
  /** The offset, in minutes, at an instant around a date of the zone that the times are meant in. */
  readonly offsetAround: (date: string) => (ms: number) => number;
}

const isDate = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text) && dateOf(dayOf(text)) === text;

const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : NaN;
};

function readRow({typed, now, offsetAround}: Reading, row: number): ReadRow | undefined {
  const [date = '', from = '', to = ''] = parts.map(part => typed[fieldOf(part, row)]?.trim());
  if (!date && !from && !to) return undefined;
  const refused = (part: Part, code: RowFault): ReadRow => ({row, fault: {field: fieldOf(part, row), code}});
  if (!isDate(date)) return refused('date', 'date');
  const [starts, ends] = [minutesOf(from), minutesOf(to)];
  if (Number.isNaN(starts)) return refused('from', 'time');
  if (Number.isNaN(ends)) return refused('to', 'time');
  const offset = offsetAround(date);
  const at = (minutes: number) => instantsOfWall(offset, dayOf(date) * msPerDay + minutes * msPerMinute);
  // Of an hour that comes twice the first is meant.
  const [start] = at(starts);
  const [end] = at(ends);
  if (start === undefined) return refused('from', 'skipped');
  if (end === undefined) return refused('to', 'skipped');
  if (start <= now) return refused('date', 'past');
  if (end - start < 15 * msPerMinute) return refused('to', 'short');
  if (end - start > 720 * msPerMinute) return refused('to', 'long');
  return {row, window: {start: instantAt(start), end: instantAt(end)}};
}

/** The rows that are not empty, in their order. */
export const readRows = (reading: Reading): readonly ReadRow[] =>
  Array.from({length: reading.rows}, (_, row) => readRow(reading, row)).filter(row => row !== undefined);
