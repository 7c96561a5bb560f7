/** The job queue of a page: in memory, with the same promises as the durable one as long as the page lives. */
import type {Database, Queries} from '../ports/database.ts';
import {subjectOf, type Job, type Jobs} from '../ports/jobs.ts';

export interface PageJobsOptions {
  /** Hears of jobs that failed. */
  readonly report: (kind: Job['kind'], error: unknown) => void;
  /** Milliseconds until the first repeat of a job that failed; each further pause is twice as long. Default: 1000. */
  readonly firstPause?: number;
}

export interface PageJobs extends Jobs {
  /** The database to hand to everything that enqueues: it lets jobs go when their transaction commits. */
  readonly database: Database;
}

interface Waiting {
  readonly job: Job;
  /** Milliseconds by `performance.now`. */
  readonly due: number;
  readonly failures: number;
}

/** Of the jobs of one name, one runs at a time. */
const nameOf = ({job}: Waiting) => `${job.kind} ${subjectOf(job)}`;

const longestPause = 3_600_000;
/** With pauses that double from a second: about a day. */
const mostFailures = 34;

export const pageJobs = (database: Database, {report, firstPause = 1000}: PageJobsOptions): PageJobs => {
  const waiting = new Set<Waiting>();
  const running = new Map<string, Promise<void>>();
  /** Jobs of transactions that have not ended yet. */
  const held = new WeakMap<Queries, Waiting[]>();
  let handle: ((job: Job) => Promise<void>) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (next: Waiting): Promise<void> => {
    try {
      await handle?.(next.job);
    } catch (error) {
      report(next.job.kind, error);
      const failures = next.failures + 1;
      if (failures > mostFailures) return;
      const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
      waiting.add({job: next.job, due: performance.now() + pause, failures});
    }
  };

  const start = (next: Waiting): void => {
    waiting.delete(next);
    const name = nameOf(next);
    const done = run(next).finally(() => {
      running.delete(name);
      look();
    });
    running.set(name, done);
  };

  /** Starts what is due, and comes back when the next one is. */
  const look = (): void => {
    clearTimeout(timer);
    if (handle === null) return;
    const now = performance.now();
    for (const next of waiting) if (next.due <= now && !running.has(nameOf(next))) start(next);
    // What waits for another to end is looked at again then.
    const soonest = Math.min(...[...waiting].filter(({due}) => due > now).map(({due}) => due));
    if (soonest < Infinity) timer = setTimeout(look, soonest - now);
  };

  const release = (jobs: readonly Waiting[]): void => {
    for (const job of jobs) waiting.add(job);
    look();
  };

  return {
    database: {
      ...database,
      transaction: async work => {
        const jobs: Waiting[] = [];
        const result = await database.transaction(queries => {
          held.set(queries, jobs);
          return work(queries);
        });
        release(jobs);
        return result;
      },
    },
    enqueue: async (queries, job, {startAfter = 0} = {}) => {
      const next = {job, due: performance.now() + startAfter * 1000, failures: 0};
      const own = held.get(queries);
      if (own) own.push(next);
      else release([next]);
    },
    start: async handler => {
      handle = handler;
      look();
    },
    oldestSeconds: async () => {
      const waits = [...waiting].map(({due}) => (performance.now() - due) / 1000);
      return Math.max(0, ...waits);
    },
    stop: async () => {
      handle = null;
      clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
};
