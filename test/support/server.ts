/** The whole server in this process, on a database of its own, in the world of a scenario. */
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import {demoRoom} from '../../server-reference/adapters/demo-room.ts';
import {webCryptoSecrets} from '../../server-reference/adapters/web-crypto-secrets.ts';
import {createApp, type AppOptions, type LogEntry} from '../../server-reference/app.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import type {Job} from '../../server-reference/ports/jobs.ts';
import type {Seeded} from '../../server-reference/scenarios/scenario.ts';
import {scenarios, type ScenarioName} from '../../server-reference/scenarios/worlds.ts';
import {memberToken, memberTokenLife} from '../../server-reference/use-cases/member-token.ts';
import type {Ports} from '../../server-reference/use-cases/ports.ts';
import type {Target} from '../conformance/target.ts';
import {fixedClock, type FixedClock} from './fixed-clock.ts';
import {freshDatabase} from './fresh-database.ts';

const secrets = webCryptoSecrets(crypto.getRandomValues(new Uint8Array(32)));

/** An origin that the scenario's organization lists. */
export const listedOrigin = 'https://careers.northwind.example';

export interface ServeOptions extends AppOptions {
  /** Replaces ports: a database that fails. */
  readonly ports?: (ports: Ports) => Partial<Ports>;
  readonly publicUrl?: string;
}

export interface Served extends Target {
  readonly ports: Ports;
  readonly clock: FixedClock;
  readonly seeded: Seeded;
  readonly linkToken: string;
  readonly memberToken: string;
  /** The log so far. */
  readonly log: readonly LogEntry[];
  /** Jobs enqueued so far. */
  readonly jobs: readonly Job[];
  /** As `send`, from a socket with that address at its other end. */
  sendFrom(address: string, request: Request): Promise<Response>;
}

// Made once: emptying a database is much faster than opening one.
let shared: Promise<Database> | undefined;

/** To be called after the last test of a file. */
export const closeServed = async (): Promise<void> => (await shared)?.close();

const emptied = async (): Promise<Database> => {
  shared ??= freshDatabase();
  const database = await shared;
  await database.script('truncate organizations, idempotency_keys, viewed_mails cascade');
  return database;
};

const portsOn = (
  database: Database,
  clock: FixedClock,
  {publicUrl, jobs}: {publicUrl: string; jobs: Job[]},
): Ports => ({
  database,
  clock,
  secrets,
  jobs: {
    enqueue: async (_queries, job) => void jobs.push(job),
    start: async () => {},
    oldestSeconds: async () => 0,
    stop: async () => {},
  },
  calendars: new Map([['built-in', builtInCalendar(database)]]),
  conferences: new Map([['demo-room', demoRoom({publicUrl, secrets})]]),
  mailer: {sender: {name: 'Interviews', email: 'interviews@northwind.example'}, send: async () => {}},
  publicUrl,
  zoneRelease: '2026c',
  staleZones: [],
});

const generous = {perAddress: 1_000_000, perLink: 1_000_000};

export const serve = async (
  name: ScenarioName,
  {ports: replaced = () => ({}), publicUrl = 'http://interviews.example', ...options}: ServeOptions = {},
): Promise<Served> => {
  const database = await emptied();
  const clock = fixedClock(scenarios[name].now ?? Date.UTC(2027, 1, 5, 17));
  const jobs: Job[] = [];
  const plain = portsOn(database, clock, {publicUrl, jobs});
  const ports = {...plain, ...replaced(plain)};
  const seeded = await scenarios[name].seed({database, secrets, now: clock.now()});
  await database.query('update organizations set allowed_origins = $1', [[listedOrigin]]);
  const log: LogEntry[] = [];
  const app = createApp(ports, {limits: generous, log: entry => log.push(entry), ...options});
  return {
    ports,
    clock,
    seeded,
    log,
    jobs,
    linkToken: seeded.candidateToken,
    memberToken: await memberToken(secrets, seeded.memberIds[0], clock.now() + memberTokenLife),
    apiKey: seeded.apiKey,
    member: seeded.memberIds[0],
    baseUrl: publicUrl,
    origin: listedOrigin,
    send: request => app.fetch(request),
    sendFrom: (address, request) => app.fetch(request, {address}),
  };
};
