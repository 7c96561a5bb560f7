import {checkInterval, inOrder} from './intervals.ts';
import type {Interval} from './intervals.ts';
import type {Obstacles} from './obstacles.ts';
import {readMinutes} from './policy.ts';
import type {Policy} from './policy.ts';
import {mapUnder} from './rule-error.ts';
import type {Booking, Host} from './rules.ts';

/** What one host's blocked and busy time and our own bookings forbid. Throws when an interval is reversed. */
export function takenTime({blocked = [], busy = [], bookings = []}: Host, policy: Policy): Obstacles[] {
  const {duration, before, after} = policy;
  const spaced = mapUnder('/bookings', bookings, booking => withGaps(booking, policy));
  return [
    // Buffers are breaks, not work: they may lie outside working hours, and so in blocked time too.
    {intervals: inOrder(blocked, '/blocked'), before: duration, after: 0},
    {intervals: inOrder(busy, '/busy'), before: duration + after, after: before},
    {intervals: inOrder(spaced), before: duration, after: 0},
  ];
}

/** A booking, widened by the gap that a new slot before it or after it must leave. */
function withGaps(booking: Booking, {before, after}: Policy): Interval {
  checkInterval(booking, '');
  return {
    start: booking.start - Math.max(after, readMinutes(booking.bufferBeforeMinutes, '/bufferBeforeMinutes')),
    end: booking.end + Math.max(before, readMinutes(booking.bufferAfterMinutes, '/bufferAfterMinutes')),
  };
}
