/** The rows of proposed times in the form. */
import type {CandidateState} from '../../state/candidate-state.ts';
import type {Draft} from '../../state/draft.ts';
import {covers} from '../../state/slot-coverage.ts';
import {addDays, dateOf, msPerDay, msPerMinute} from '../../time/calendar.ts';
import {offsetAt, rulesFrom} from '../../time/offset-rules.ts';
import {pageOffset} from '../../time/page-rules.ts';
import {fieldOf, mostRows, parts, type ReadRow, readRows} from '../../time/proposal.ts';

/** How many rows the form has: one at least. */
export const rowsOf = (draft: Draft): number => Math.min(mostRows, Math.max(1, Number(draft.rows) || 1));

/** The draft without a row; those after it move up. */
export function withoutRow(draft: Draft, row: number): Draft {
  const rows = rowsOf(draft);
  const moved: Draft = {...draft, rows: String(rows - 1)};
  for (let at = row; at < rows; at += 1) {
    for (const part of parts) moved[fieldOf(part, at)] = draft[fieldOf(part, at + 1)] ?? '';
  }
  return moved;
}

/** Offsets around a date of the viewer's calendar: the server's where it has told them, else the engine's. */
function offsetsAround({slots, timeZone}: CandidateState, date: string): (ms: number) => number {
  const told = slots && slots.timeZone === timeZone && covers(slots, date) && covers(slots, addDays(date, 1));
  const rules = told && rulesFrom(slots.offsetChanges);
  return ms => (rules ? offsetAt(rules, ms) : pageOffset(timeZone, ms));
}

/** The rows that are not empty, in their order. */
export const readProposal = (state: CandidateState, draft: Draft): readonly ReadRow[] =>
  readRows({
    typed: draft,
    rows: rowsOf(draft),
    now: Date.now(),
    offsetAround: date => offsetsAround(state, date),
  });

/** Now, on the calendar of the zone: the first date that can be proposed. */
export function todayIn({timeZone}: CandidateState): string {
  const now = Date.now();
  return dateOf(Math.floor((now + pageOffset(timeZone, now) * msPerMinute) / msPerDay));
}
