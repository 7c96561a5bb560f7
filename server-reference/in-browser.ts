/**
 * The same server inside a page, on PGlite in memory: stories and journeys run the code that ships.
 * For Vite, which turns the migrations into text.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import {builtInCalendar} from './adapters/built-in-calendar.ts';
import {demoRoom, type DemoRoomSwitch} from './adapters/demo-room.ts';
import {mailViewer} from './adapters/mail-viewer.ts';
import {clockFrom} from './adapters/page-clock.ts';
import {pageJobs} from './adapters/page-jobs.ts';
import {personalRoom} from './adapters/personal-room.ts';
import {type EmbeddedDatabase, openPGlite} from './adapters/pglite.ts';
import {webCryptoSecrets} from './adapters/web-crypto-secrets.ts';
import {createApp, type App} from './app.ts';
import {migrate, type Migration} from './migrate.ts';
import type {Seeded} from './scenarios/scenario.ts';
import {scenarios, type ScenarioName} from './scenarios/worlds.ts';
import type {Ports} from './use-cases/ports.ts';
import {runJob} from './use-cases/run-job.ts';
import {staleZones} from './zone-freshness.ts';

export interface BrowserServerOptions {
  /** Address that the page's requests name. Default: the page's own origin. */
  readonly publicUrl?: string;
  /** Hears of what nobody foresaw. Default: the page's console. */
  readonly report?: (error: unknown) => void;
}

export interface BrowserServer extends App {
  readonly ports: Ports;
  /** Ids and tokens of the scenario. */
  readonly seeded: Seeded;
  /** Makes video rooms fail, or work again. */
  readonly faults: DemoRoomSwitch;
  /** Ends jobs and database. */
  close(): Promise<void>;
}

const scripts = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const migrations: Migration[] = Object.entries(scripts).map(([path, sql]) => ({
  name: path.replace(/^.*\/(.+)\.sql$/, '$1'),
  sql,
}));

/** A page makes all its requests itself. */
const limits = {perAddress: 1_000_000, perLink: 1_000_000};

/** A database with the schema and nothing else, made for the first world of the page. */
let empty: Blob | undefined;

/** From a copy it takes less than half as long. */
const openDatabase = async (): Promise<EmbeddedDatabase> => {
  if (empty) return openPGlite({snapshot: empty});
  const database = await openPGlite();
  await migrate(database, migrations);
  empty = await database.dump();
  return database;
};

/** Opens the scenario's world. Takes 2 to 3 s, most of it the database. */
export const createBrowserServer = async (
  name: ScenarioName,
  {publicUrl = location.origin, report = console.error}: BrowserServerOptions = {},
): Promise<BrowserServer> => {
  const scenario = scenarios[name];
  const embedded = await openDatabase();
  const jobs = pageJobs(embedded, {report: (_kind, error) => report(error)});
  const {database} = jobs;
  const clock = clockFrom(scenario.now);
  const secrets = webCryptoSecrets(crypto.getRandomValues(new Uint8Array(32)));
  const seeded = await scenario.seed({database, secrets, now: clock.now()});
  const faults: DemoRoomSwitch = {failWith: scenario.conferenceFailure};
  const ports: Ports = {
    database,
    jobs,
    clock,
    secrets,
    calendars: new Map([['built-in', builtInCalendar(database)]]),
    conferences: new Map(
      [demoRoom({publicUrl, secrets, faults}), personalRoom()].map(provider => [provider.id, provider]),
    ),
    mailer: mailViewer({
      database,
      clock,
      sender: {name: 'Interviews', email: 'interviews@northwind.example'},
    }),
    publicUrl,
    // Browsers do not tell the release of their rules.
    zoneRelease: 'browser',
    staleZones: staleZones(),
  };
  await jobs.start(job => runJob(ports, job));
  return {
    ...createApp(ports, {limits}),
    ports,
    seeded,
    faults,
    close: async () => {
      await jobs.stop();
      await embedded.close();
    },
  };
};
