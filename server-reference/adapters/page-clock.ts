/** Clocks of a page, where there is no database on another machine to agree with. */
import type {Clock} from '../ports/clock.ts';

/** Starts at `instant` (milliseconds since 1970) and goes on from there; null: the machine's own. */
export const clockFrom = (instant: number | null): Clock => {
  const ahead = instant === null ? 0 : instant - Date.now();
  return {now: () => Date.now() + ahead};
};
