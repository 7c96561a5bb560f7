/** The job queue in the server's own database, by pg-boss: a queue for each kind of job. */
import {PgBoss, type Db} from 'pg-boss';
import type {Database, Queries} from '../ports/database.ts';
import {subjectOf, type Job, type Jobs} from '../ports/jobs.ts';

export interface PgBossOptions {
  /** Hears of jobs that failed, by their kind, and with null of the queue's own troubles. */
  readonly report: (kind: Job['kind'] | null, error: unknown) => void;
  /** Seconds until the first repeat of a job that failed; each further pause is about twice as long. Default: 5. */
  readonly firstPause?: number;
}

const kinds = [
  'settle-conference',
  'settle-calendar',
  'notify',
  'deliver-message',
] as const satisfies readonly Job['kind'][];

const queue = {
  // One job at a time for each key, on whichever process: two at once would send the same mail twice.
  policy: 'singleton',
  // Pauses of 5, 10, 20 … seconds, an hour at most: some 34 of them make a day.
  retryLimit: 34,
  retryDelayMax: 3600,
  retryBackoff: true,
  // A job whose process died is given to another as soon as its signs of life stop.
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  deleteAfterSeconds: 86_400,
} as const;

/** Often enough that a page seems to answer at once; a look that finds nothing takes 1 to 2 ms. */
const polling = {pollingIntervalSeconds: 1, perJobResults: true} as const;
/** Jobs of one kind that run at once, each taken alone: a server elsewhere that hangs holds up no other job. */
const atOnce = 5;

/** pg-boss sends several statements at once too, without parameters, and wants the rows of each. */
const areSeveral = (sql: string) => /;\s*\S/.test(sql);

const through = (queries: Queries): Db => ({
  executeSql: async (sql: string, values: readonly unknown[] = []) => ({
    rows:
      values.length === 0 && areSeveral(sql) ? await queries.script(sql) : await queries.query(sql, values),
  }),
});

const newBoss = (database: Database) =>
  new PgBoss({
    db: through(database),
    schema: 'jobs',
    schedule: false,
    registerInstance: false,
    openTelemetry: {enabled: false},
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 10,
    maintenanceIntervalSeconds: 3600,
  });

/** Everything due that has waited longest; `created` and `retry` are pg-boss's words for waiting. */
const oldest = `
  select coalesce(max(extract(epoch from clock_timestamp() - start_after)), 0)::float8 as seconds
  from jobs.job where state in ('created', 'retry') and start_after <= clock_timestamp()`;

/** Ready to take jobs; it hands them out from `start` on. */
export const pgBossJobs = async (
  database: Database,
  {report, firstPause = 5}: PgBossOptions,
): Promise<Jobs> => {
  const boss = newBoss(database);
  boss.on('error', error => report(null, error));
  await boss.start();
  for (const kind of kinds) await boss.createQueue(kind, {...queue, retryDelay: firstPause});

  /** The error itself stays out of the queue's table: it may name a person. */
  const settle = async (kind: Job['kind'], run: () => Promise<void>) => {
    try {
      await run();
      return 'completed';
    } catch (error) {
      report(kind, error);
      return 'failed';
    }
  };
  const work = (kind: Job['kind'], handle: (job: Job) => Promise<void>): Promise<string> => {
    const worker = boss.work<Job>(kind, polling, async ([job]) => {
      if (!job) return [];
      const status = await settle(kind, () => handle(job.data));
      // Where there was one there may be more: it looks again without a pause.
      boss.notifyWorker(await worker);
      return [{id: job.id, status}];
    });
    return worker;
  };

  return {
    enqueue: async (queries, job, {startAfter = 0} = {}) => {
      await boss.send(job.kind, job, {db: through(queries), startAfter, singletonKey: subjectOf(job)});
    },
    start: async handle => {
      for (const kind of kinds) for (let count = 0; count < atOnce; count += 1) await work(kind, handle);
    },
    oldestSeconds: async () => (await database.query<{seconds: number}>(oldest))[0]?.seconds ?? 0,
    stop: () => boss.stop({graceful: true, timeout: 8000}),
  };
};
