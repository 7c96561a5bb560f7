/**
 * What one server process with the embedded database answers, over TCP on this machine: slots of two weeks, the same
 * unchanged (304), and bookings. Beside each, `node:http` sending as many bytes without doing anything.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {Agent, createServer, request, type IncomingMessage, type Server} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readMigrations} from '../server-reference/adapters/migration-files.ts';
import {openDataFolder} from '../server-reference/adapters/pglite-folder.ts';
import {webCryptoSecrets} from '../server-reference/adapters/web-crypto-secrets.ts';
import {migrate} from '../server-reference/migrate.ts';
import {writeRaceWorld} from '../test/support/race-world.ts';
import {startServer} from '../test/support/server-process.ts';

const key = new Uint8Array(32).fill(42);
const candidates = 400;
const clients = 8;
const seconds = 4;

const agent = new Agent({keepAlive: true, maxSockets: clients});

interface Call {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

const send = async (url: string, {method = 'GET', path, headers = {}, body}: Call): Promise<Answer> => {
  const outgoing = request(new URL(path, url), {method, headers, agent});
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    text: Buffer.concat(chunks).toString(),
  };
};

/** Calls a second, by some clients at once, until the time is up or the calls are. */
const rate = async (next: () => (() => Promise<Answer>) | undefined, expected: number): Promise<number> => {
  const started = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - started < seconds * 1000) {
      const call = next();
      if (!call) return;
      const {status, text} = await call();
      if (status !== expected) throw new Error(`${status} instead of ${expected}: ${text.slice(0, 200)}`);
      done += 1;
    }
  };
  await Promise.all(Array.from({length: clients}, client));
  return done / ((performance.now() - started) / 1000);
};

const floor = async (text: string): Promise<{url: string; server: Server}> => {
  const server = createServer((_incoming, outgoing) => {
    outgoing.setHeader('Content-Type', 'application/json');
    outgoing.end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server};
};

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const seeding = await openDataFolder(folder);
await migrate(seeding, await readMigrations());
const {tokens} = await writeRaceWorld(seeding, webCryptoSecrets(key), candidates);
await seeding.close();
const {url, stop} = await startServer({
  DATA_DIR: folder,
  SECRET_KEY: key.toHex(),
  RATE_LIMIT_PER_ADDRESS: '1000000',
  RATE_LIMIT_PER_LINK: '1000000',
});

const bearer = (index: number) => ({Authorization: `Bearer ${tokens[index % tokens.length]}`});
const slotsPath = '/v1/link/slots?timeZone=Europe/Berlin&days=14';
const slots = await send(url, {path: slotsPath, headers: bearer(0)});
const {starts} = JSON.parse(
  (await send(url, {path: '/v1/link/slots?timeZone=Europe/Berlin&days=62', headers: bearer(0)})).text,
) as {starts: string[]};
const same = await floor(slots.text);

const figures: Record<string, number> = {};
figures['node:http, the same bytes'] = await rate(() => () => send(same.url, {path: '/'}), 200);
figures['slots of 14 days'] = await rate(() => () => send(url, {path: slotsPath, headers: bearer(0)}), 200);
const etag = {...bearer(0), 'If-None-Match': String(slots.headers.etag)};
figures['slots unchanged (304)'] = await rate(() => () => send(url, {path: slotsPath, headers: etag}), 304);
let booked = 0;
figures.bookings = await rate(() => {
  const index = booked++;
  const start = starts[index];
  if (index >= candidates || start === undefined) return undefined;
  const body = JSON.stringify({
    start,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    phone: {country: 'US', text: '+1 650 687 3600'},
  });
  const headers = {
    ...bearer(index),
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    'Idempotency-Key': crypto.randomUUID(),
  };
  return () => send(url, {method: 'POST', path: '/v1/bookings', headers, body});
}, 201);

console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, perSecond]) => [name, {'per second': Math.round(perSecond)}]),
  ),
);
agent.destroy();
same.server.close();
await stop();
await rm(folder, {recursive: true, force: true});
