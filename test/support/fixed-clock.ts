/** A clock that stands still until it is moved. */
import type {Clock} from '../../server-reference/ports/clock.ts';

export interface FixedClock extends Clock {
  advance(milliseconds: number): void;
}

export const fixedClock = (start: number): FixedClock => {
  let time = start;
  return {
    now: () => time,
    advance: milliseconds => {
      time += milliseconds;
    },
  };
};
