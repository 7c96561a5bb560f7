/** Proposed times: from what stands in the fields to instants, or to what is wrong with them. */
import type {ProposedWindow} from '../../contract/messages.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import type {Draft} from '../../state/draft.ts';
import {covers} from '../../state/slot-coverage.ts';
import {addDays, dateOf, dayOf, instantAt, msPerDay, msPerMinute} from '../../time/calendar.ts';
import {offsetAt, rulesFrom} from '../../time/offset-rules.ts';
import {pageOffset} from '../../time/page-rules.ts';
import {instantsOfWall} from '../../time/wall-instants.ts';

export const mostRows = 3;

/** How many rows the form has: one at least. */
export const rowsOf = (draft: Draft): number => Math.min(mostRows, Math.max(1, Number(draft.rows) || 1));

export const parts = ['date', 'from', 'to'] as const;
export type Part = (typeof parts)[number];

/** Name of a field of a row: `from-0`. */
export const fieldOf = (part: Part, row: number): string => `${part}-${row}`;

/** The draft without a row; those after it move up. */
export function withoutRow(draft: Draft, row: number): Draft {
  const rows = rowsOf(draft);
  const moved: Draft = {...draft, rows: String(rows - 1)};
  for (let at = row; at < rows; at += 1) {
    for (const part of parts) moved[fieldOf(part, at)] = draft[fieldOf(part, at + 1)] ?? '';
  }
  return moved;
}

export type RowFault = 'date' | 'time' | 'short' | 'long' | 'past' | 'skipped';

/** A row with something in it: the times it proposes, or the field at fault. */
export interface ReadRow {
  readonly row: number;
  readonly window?: ProposedWindow;
  readonly fault?: {readonly field: string; readonly code: RowFault};
}

/** Offsets around a date of the viewer's calendar: the server's where it has told them, else the engine's. */
function offsetsAround({slots, timeZone}: CandidateState, date: string): (ms: number) => number {
  const told = slots && slots.timeZone === timeZone && covers(slots, date) && covers(slots, addDays(date, 1));
  const rules = told && rulesFrom(slots.offsetChanges);
  return ms => (rules ? offsetAt(rules, ms) : pageOffset(timeZone, ms));
}

const isDate = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text) && dateOf(dayOf(text)) === text;

const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : NaN;
};

function readRow(state: CandidateState, draft: Draft, row: number): ReadRow | undefined {
  const [date = '', from = '', to = ''] = parts.map(part => draft[fieldOf(part, row)]?.trim());
  if (!date && !from && !to) return undefined;
  const refused = (part: Part, code: RowFault): ReadRow => ({row, fault: {field: fieldOf(part, row), code}});
  if (!isDate(date)) return refused('date', 'date');
  const [starts, ends] = [minutesOf(from), minutesOf(to)];
  if (Number.isNaN(starts)) return refused('from', 'time');
  if (Number.isNaN(ends)) return refused('to', 'time');
  const offset = offsetsAround(state, date);
  const at = (minutes: number) => instantsOfWall(offset, dayOf(date) * msPerDay + minutes * msPerMinute);
  // Of an hour that comes twice the first is meant.
  const [start] = at(starts);
  const [end] = at(ends);
  if (start === undefined) return refused('from', 'skipped');
  if (end === undefined) return refused('to', 'skipped');
  if (start <= Date.now()) return refused('date', 'past');
  if (end - start < 15 * msPerMinute) return refused('to', 'short');
  if (end - start > 720 * msPerMinute) return refused('to', 'long');
  return {row, window: {start: instantAt(start), end: instantAt(end)}};
}

/** The rows that are not empty, in their order. */
export const readRows = (state: CandidateState, draft: Draft): readonly ReadRow[] =>
  Array.from({length: rowsOf(draft)}, (_, row) => readRow(state, draft, row)).filter(
    row => row !== undefined,
  );

/** Now, on the calendar of the zone: the first date that can be proposed. */
export function todayIn({timeZone}: CandidateState): string {
  const now = Date.now();
  return dateOf(Math.floor((now + pageOffset(timeZone, now) * msPerMinute) / msPerDay));
}
