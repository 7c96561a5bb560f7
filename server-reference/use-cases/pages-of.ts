/** Long lists, a page at a time. A cursor names the last row shown: its time and its id. */
import {invalid} from './refusal.ts';

export const pageSize = 50;

export interface Cursor {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly id: string;
}

const shape = /^(\d{1,15})_([a-z]{3}_[0-9A-Za-z]{20,32})$/;

export const readCursor = (text: string | undefined): Cursor | null => {
  if (text === undefined) return null;
  const [, time, id] = shape.exec(text) ?? [];
  if (time && id) return {time: Number(time), id};
  throw invalid({pointer: 'cursor', code: 'format', detail: 'This cursor is not one that was handed out.'});
};

/** One row more than a page was asked for: the rest, and the cursor of the last row shown. */
export const cutPage = <Row>(rows: readonly Row[], cursorOf: (row: Row) => Cursor) => {
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const more = rows.length > pageSize && last !== undefined;
  const cursor = more ? cursorOf(last) : null;
  return {shown, nextCursor: cursor && `${Math.round(cursor.time)}_${cursor.id}`};
};
