/** Puts the server together on Node: the configuration's adapters behind the ports, and what is mounted beside them. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {builtFiles} from './adapters/built-files.ts';
import {builtInCalendar} from './adapters/built-in-calendar.ts';
import {databaseClock, type FollowingClock} from './adapters/database-clock.ts';
import {demoRoom} from './adapters/demo-room.ts';
import {jitsi} from './adapters/jitsi.ts';
import {mailViewer} from './adapters/mail-viewer.ts';
import {readMigrations} from './adapters/migration-files.ts';
import {personalRoom} from './adapters/personal-room.ts';
import {openDataFolder} from './adapters/pglite-folder.ts';
import {pgBossJobs, type PgBossOptions} from './adapters/pg-boss-jobs.ts';
import {openPostgres} from './adapters/postgres.ts';
import {secretKeyFrom} from './adapters/secret-key-file.ts';
import {smtpMailer} from './adapters/smtp.ts';
import {webCryptoSecrets} from './adapters/web-crypto-secrets.ts';
import {type Api, createApp, type App, type LogEntry} from './app.ts';
import type {Configuration} from './configuration.ts';
import {demo, type DemoFile} from './demo/demo.ts';
import {docs} from './docs/docs.ts';
import {migrate} from './migrate.ts';
import {failedReply, pages} from './pages/pages.ts';
import type {ConferenceProvider} from './ports/conference.ts';
import type {Database} from './ports/database.ts';
import type {Mailer} from './ports/mailer.ts';
import type {Secrets} from './ports/secrets.ts';
import {isOnLoopback, loopbackOnly} from './routes/loopback-only.ts';
import {scenarios} from './scenarios/worlds.ts';
import type {Ports} from './use-cases/ports.ts';
import {staleZones} from './zone-freshness.ts';

export interface Composed {
  readonly app: App;
  readonly ports: Ports;
  readonly clock: FollowingClock;
  /** Whether there is a demo world to look at, and this machine is the one to look from. */
  readonly hasDemo: boolean;
  /** API key of a demo world made just now; null: none was made. */
  readonly newApiKey: string | null;
}

const openDatabase = (configuration: Configuration): Promise<Database> =>
  configuration.databaseUrl === null
    ? openDataFolder(configuration.dataDir)
    : Promise.resolve(
        openPostgres({url: configuration.databaseUrl, connections: configuration.databasePool}),
      );

const conferenceProviders = (
  {publicUrl, jitsi: settings}: Configuration,
  secrets: Secrets,
): ConferenceProvider[] => [
  demoRoom({publicUrl, secrets}),
  personalRoom(),
  ...(settings === null
    ? []
    : [
        jitsi({
          host: settings.host,
          secrets,
          token:
            settings.appId === null || settings.secret === null
              ? null
              : {appId: settings.appId, secret: settings.secret},
        }),
      ]),
];

const chooseMailer = (
  {mail, publicUrl}: Configuration,
  {database, clock}: {database: Database; clock: FollowingClock},
): Mailer =>
  mail === null
    ? mailViewer({
        database,
        clock,
        sender: {name: 'Interviews', email: `interviews@${new URL(publicUrl).hostname}`},
      })
    : smtpMailer({url: mail.smtpUrl, sender: mail.from});

/** An empty embedded database becomes the demo world. Gives its API key, which nobody can read later; null: it had a world. */
const seedWhenEmpty = async (database: Database, secrets: Secrets, now: number): Promise<string | null> => {
  const [found] = await database.query('select from organizations limit 1');
  if (found) return null;
  const {apiKey} = await database.transaction(queries =>
    scenarios.demo.seed({database: {...database, query: queries.query}, secrets, now}),
  );
  return apiKey;
};

/** The demo’s own scripts and styles, from the files beside its pages. */
const demoFile = (name: DemoFile) => readFile(new URL(`demo/browser/${name}`, import.meta.url), 'utf8');

const mounts = async (ports: Ports) => {
  const document = JSON.parse(await readFile(new URL('openapi.json', import.meta.url), 'utf8'));
  const near = new Hono<{Bindings: {address: string}}>()
    .use(loopbackOnly)
    .route('/', demo(ports, {file: demoFile}));
  return [
    {path: '/cdn', app: builtFiles(fileURLToPath(new URL('../dist/cdn', import.meta.url)))},
    ...(isOnLoopback(ports.publicUrl) ? [{path: '/demo', app: near as unknown as Hono}] : []),
    {path: '/', app: docs(document)},
    {path: '/m', app: (api: Api) => pages(ports, api), failed: failedReply(ports.publicUrl)},
  ];
};

export interface ComposeOptions extends PgBossOptions {
  readonly zoneRelease: string;
  readonly log: (entry: LogEntry) => void;
}

/** Opens and migrates the database, seeds it when embedded and empty, and builds the app. Jobs do not run yet. */
export const compose = async (configuration: Configuration, options: ComposeOptions): Promise<Composed> => {
  const database = await openDatabase(configuration);
  await migrate(database, await readMigrations());
  const secrets = webCryptoSecrets(configuration.secretKey ?? (await secretKeyFrom(configuration.dataDir)));
  const clock = await databaseClock(database);
  const embedded = configuration.databaseUrl === null;
  const newApiKey = embedded ? await seedWhenEmpty(database, secrets, clock.now()) : null;
  const ports: Ports = {
    database,
    clock,
    secrets,
    jobs: await pgBossJobs(database, options),
    calendars: new Map([['built-in', builtInCalendar(database)]]),
    conferences: new Map(
      conferenceProviders(configuration, secrets).map(provider => [provider.id, provider]),
    ),
    mailer: chooseMailer(configuration, {database, clock}),
    publicUrl: configuration.publicUrl,
    zoneRelease: options.zoneRelease,
    staleZones: staleZones(),
  };
  const {limits, trustedProxies} = configuration;
  const app = createApp(ports, {log: options.log, limits, trustedProxies, mounts: await mounts(ports)});
  return {app, ports, clock, hasDemo: embedded && isOnLoopback(ports.publicUrl), newApiKey};
};
