/** A recruiter in Berlin whom use cases can be tried on, in a database of its own, at a time that stands still. */
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import type {Job} from '../../server-reference/ports/jobs.ts';
import {identifyLink, type LinkCaller, type MemberCaller} from '../../server-reference/use-cases/identify.ts';
import type {Ports} from '../../server-reference/use-cases/ports.ts';
import {Refusal} from '../../server-reference/use-cases/refusal.ts';
import {freshDatabase} from './fresh-database.ts';
import {writeRaceWorld} from './race-world.ts';
import {testSecrets} from './test-secrets.ts';

export interface World {
  readonly ports: Ports;
  readonly database: Database;
  /** Jobs enqueued so far. */
  readonly jobs: readonly Job[];
  readonly member: MemberCaller;
  /** The nth candidate, as their link token identifies them. */
  candidate(index: number): Promise<LinkCaller>;
  /** The nth candidate's token. */
  token(index: number): string;
  /** Lets the time jump: an ISO instant. */
  setTime(instant: string): void;
  /** Changes columns of the organization or of the recruiter's settings. */
  set(
    table: 'organizations' | 'settings' | 'links' | 'members',
    column: string,
    value: unknown,
  ): Promise<void>;
}

/** Monday, 8:00 in Berlin. */
export const monday = '2027-02-08T07:00:00Z';

const fixedPorts = (database: Database, clock: {now(): number}, jobs: Job[]): Ports => ({
  database,
  clock,
  jobs: {
    enqueue: async (_queries, job) => void jobs.push(job),
    start: async () => {},
    oldestSeconds: async () => 0,
    stop: async () => {},
  },
  secrets: testSecrets,
  calendars: new Map([['built-in', builtInCalendar(database)]]),
  conferences: new Map(),
  mailer: {sender: {name: 'Interviews', email: 'interviews@race.example'}, send: async () => {}},
  publicUrl: 'https://interviews.example',
  zoneRelease: '2026c',
  staleZones: [],
});

// A database takes 2 s to make and no time to empty; tests of one file run one after the other.
let shared: Promise<Database> | undefined;

const emptyDatabase = async (): Promise<Database> => {
  shared ??= freshDatabase();
  const database = await shared;
  await database.script('truncate organizations, idempotency_keys, viewed_mails cascade');
  return database;
};

export async function openWorld(candidates = 3): Promise<World> {
  const database = await emptyDatabase();
  const jobs: Job[] = [];
  let now = Temporal.Instant.from(monday).epochMilliseconds;
  const ports = fixedPorts(database, {now: () => now}, jobs);
  const {tokens, ...ids} = await writeRaceWorld(database, testSecrets, candidates);
  await database.query(`update links set created_at = $1::timestamptz, expires_at = $2::timestamptz`, [
    monday,
    '2027-02-22T07:00:00Z',
  ]);
  const token = (index: number) => tokens[index] ?? '';
  return {
    ports,
    database,
    jobs,
    member: {...ids, allowedOrigins: []},
    token,
    candidate: index => identifyLink(ports, token(index)),
    setTime: instant => {
      now = Temporal.Instant.from(instant).epochMilliseconds;
    },
    set: async (table, column, value) => {
      const json = typeof value === 'object' && value !== null;
      await database.query(`update ${table} set ${column} = $1${json ? '::jsonb' : ''}`, [
        json ? JSON.stringify(value) : value,
      ]);
    },
  };
}

/** The refusal that `work` ends in; fails when it ends well. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** For use cases that would store their reply. */
export const forget = async () => {};
