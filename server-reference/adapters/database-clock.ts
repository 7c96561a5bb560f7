/** The database's clock, so that all processes on one database agree on what has expired. */
import type {Clock} from '../ports/clock.ts';
import type {Database} from '../ports/database.ts';

export interface FollowingClock extends Clock {
  /** Looks at the database's clock again. */
  refresh(): Promise<void>;
}

/** How far the database's clock is ahead of this machine's, in milliseconds. */
const measure = async (database: Database): Promise<number> => {
  const asked = Date.now();
  const [row] = await database.query<{now: number}>(
    'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now',
  );
  if (!row) throw new Error('The database did not tell the time.');
  // It looked at its clock somewhere between question and answer.
  return row.now - (asked + Date.now()) / 2;
};

/** Measures the difference once; `refresh`, called every half minute, keeps up with clocks that drift. */
export const databaseClock = async (database: Database): Promise<FollowingClock> => {
  let ahead = await measure(database);
  return {
    now: () => Math.floor(Date.now() + ahead),
    refresh: async () => {
      ahead = await measure(database);
    },
  };
};
