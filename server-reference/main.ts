/** The server as a process: configuration, TCP, signals. Everything else is composed in `compose.ts`. */
import './node-needs-temporal.ts';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import {serve} from '@hono/node-server';
import {DataFolderRefused} from './adapters/pglite-folder.ts';
import {FolderLocked} from './adapters/folder-lock.ts';
import {SecretKeyDamaged} from './adapters/secret-key-file.ts';
import {compose, type Composed} from './compose.ts';
import {ConfigurationError, readConfiguration, type Configuration} from './configuration.ts';
import {describeError} from './describe-error.ts';
import {MigrationRefused} from './migrate.ts';
import {DatabaseUnavailable, sqlState} from './ports/database.ts';
import {forgetOldReplies} from './routes/idempotency.ts';
import {createLinks} from './use-cases/create-links.ts';
import {forgetExpiredHolds} from './use-cases/hold-record.ts';
import {runJob} from './use-cases/run-job.ts';

/** Milliseconds. */
const clockLooksEvery = 30_000;
const forgetsEvery = 3_600_000;
const patienceAtTheEnd = 9_000;

/** Whoever sends a request drop by drop is cut off, so that others find a place. */
const patience = {headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000};

const log = (entry: object) => console.log(JSON.stringify({at: new Date().toISOString(), ...entry}));

/** Takes the port before the database is opened, so that a port that is taken costs nothing. Requests wait. */
const listen = ({host, port}: Configuration, composing: Promise<Composed>): Promise<Server> => {
  const {promise, resolve, reject} = Promise.withResolvers<Server>();
  const server = serve(
    {
      fetch: async (request, bindings) => {
        const {incoming} = bindings as {incoming: {socket: {remoteAddress?: string}}};
        const {app} = await composing;
        return app.fetch(request, {address: incoming.socket.remoteAddress ?? 'unknown'});
      },
      hostname: host,
      port,
      serverOptions: patience,
    },
    () => resolve(server as Server),
  );
  server.once('error', reject);
  return promise;
};

/** A link for somebody who only wants to look. */
const demoLink = async ({ports}: Composed): Promise<string | null> => {
  const [member] = await ports.database.query<{organizationId: string; memberId: string}>(
    `select organization_id as "organizationId", id as "memberId" from members where external_id = 'joel' limit 1`,
  );
  if (!member) return null;
  const recipients = [{name: 'Rebecca Best', email: 'rebecca@example.com'}];
  const made = await createLinks(ports, {...member, allowedOrigins: []}, {recipients}, async () => {});
  return made.links[0]?.url ?? null;
};

const greet = async (composed: Composed, configuration: Configuration, server: Server): Promise<void> => {
  const {port} = server.address() as AddressInfo;
  const here = `http://localhost:${port}`;
  const {publicUrl, host} = configuration;
  const socket = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const lines: [name: string, value: string | null][] = composed.hasDemo
    ? [
        ['Recruiter’s workspace', `${here}/demo`],
        ['A candidate’s link', await demoLink(composed)],
        ['API documentation', `${here}/docs`],
        ['Mail viewer', `${here}/demo/mail`],
      ]
    : [['API documentation', `${publicUrl}/docs`]];
  if (composed.newApiKey !== null) lines.push(['API key, shown once', composed.newApiKey]);
  const shown = lines.map(([name, value]) => `  ${name.padEnd(22)} ${value}`).join('\n');
  const address = publicUrl === socket ? socket : `${socket}, reached at ${publicUrl}`;
  console.log(`\nScheduler Elements listens on ${address}\n\n${shown}\n\nCtrl-C ends it.\n`);
};

const warnOfStaleZones = ({ports}: Composed): void => {
  log({event: 'zone-rules', release: ports.zoneRelease, stale: ports.staleZones});
  if (ports.staleZones.length === 0) return;
  console.error(
    `The time-zone rules of this engine (${ports.zoneRelease}) are out of date: interviews in ` +
      `${ports.staleZones.join(', ')} would be booked at the wrong hour. Update Node.`,
  );
};

const keepHouse = ({clock, ports}: Composed): (() => void) => {
  const look = setInterval(
    () => void clock.refresh().catch(error => log({event: 'clock', error: describeError(error)})),
    clockLooksEvery,
  );
  const forget = setInterval(
    () =>
      void Promise.all([forgetOldReplies(ports), forgetExpiredHolds(ports)]).catch(error =>
        log({event: 'forget', error: describeError(error)}),
      ),
    forgetsEvery,
  );
  return () => {
    clearInterval(look);
    clearInterval(forget);
  };
};

/** Takes no new requests, lets running ones and jobs finish, closes the database. */
const endWell = async (composed: Composed, server: Server, stopHousekeeping: () => void): Promise<void> => {
  setTimeout(() => process.exit(1), patienceAtTheEnd).unref();
  stopHousekeeping();
  const closed = new Promise(resolve => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await composed.ports.jobs.stop();
  await composed.ports.database.close();
};

const run = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  const {promise: composing, resolve: composedAs} = Promise.withResolvers<Composed>();
  const server = await listen(configuration, composing);
  const composed = await compose(configuration, {
    zoneRelease: process.versions.tz ?? 'unknown',
    log,
    report: (kind, error) => log({event: 'job-failed', kind, error: describeError(error)}),
  });
  composedAs(composed);
  await composed.ports.jobs.start(job => runJob(composed.ports, job));
  const stopHousekeeping = keepHouse(composed);
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void endWell(composed, server, stopHousekeeping).then(() => process.exit(0));
    });
  }
  warnOfStaleZones(composed);
  await greet(composed, configuration, server);
};

/** HOST is not this machine's or no name that is known, or PORT is one that this user may not take. */
const cannotListen = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES']);

/** Faults that an operator can mend are told in a sentence, others with all that is known. */
const sentence = (error: unknown): string => {
  const isExpected = [
    ConfigurationError,
    FolderLocked,
    DataFolderRefused,
    SecretKeyDamaged,
    MigrationRefused,
    DatabaseUnavailable,
  ].some(kind => error instanceof kind);
  if (isExpected && error instanceof Error) return error.message;
  // Wrong user or password (class 28), or no such database (3D000).
  if (/^(28|3D)/.test(sqlState(error) ?? '') && error instanceof Error) {
    return `The database refuses the connection that DATABASE_URL describes: ${error.message}.`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? String(error.port) : '';
    return `Port ${port} is taken by another program. Stop it, or choose another PORT.`;
  }
  const isOfListening =
    error instanceof Error && 'syscall' in error && /^(listen|getaddrinfo)$/.test(String(error.syscall));
  if (isOfListening && cannotListen.has(sqlState(error) ?? '')) {
    return `The server cannot listen at HOST and PORT (${error.message}). Choose another HOST or PORT.`;
  }
  return describeError(error);
};

try {
  await run();
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}
