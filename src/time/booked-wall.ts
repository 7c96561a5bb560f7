/** A booking's times as the server says the wall shows them. */
import type {Instant, LocalDate} from '../contract/primitives.ts';
import {dateOf, dayOf, epochMs, msPerDay, msPerMinute} from './calendar.ts';
import {offsetMinutes} from './offset-rules.ts';

/** Of a booking: its end and its `local`. */
export interface BookedTimes {
  readonly end: Instant;
  readonly local: {
    readonly date: LocalDate;
    readonly start: string;
    readonly end: string;
    readonly endOffset: string;
  };
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Start and end as wall times (see `wallMs`): the digits are the server's, no zone rule is applied to them. */
export function bookedWall({end, local}: BookedTimes): {start: number; end: number} {
  const endMs = epochMs(end) + offsetMinutes(local.endOffset) * msPerMinute;
  const endDate = dateOf(Math.floor(endMs / msPerDay));
  return {
    start: dayOf(local.date) * msPerDay + minutesOf(local.start) * msPerMinute,
    end: dayOf(endDate) * msPerDay + (minutesOf(local.end) % 1440) * msPerMinute,
  };
}
