/** Clocks of a page, where there is no database on another machine to agree with. */
import type {Clock} from '../ports/clock.ts';

/**
 * Starts at `instant` (milliseconds since 1970), or at the machine's own time, and goes on from there, whatever the page
 * around it takes for now.
 */
export const clockFrom = (instant: number | null): Clock => {
  const begun = performance.now();
  const start = instant ?? Date.now();
  return {now: () => start + Math.round(performance.now() - begun)};
};
