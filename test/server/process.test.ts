/** The server as an operator meets it: a process that starts, ends, and says what is wrong. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {createBooking, getBooking} from '../../src/contract/bookings.ts';
import {getLanding} from '../../src/contract/landing.ts';
import {call, replyOf} from '../conformance/call.ts';
import {freePort} from '../support/free-port.ts';
import {startServer, type ServerProcess} from '../support/server-process.ts';

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'server-process-'));
});
after(() => rm(root, {recursive: true}));

/** Runs the server until it ends by itself. */
const ends = async (environment: Record<string, string>, ...options: string[]) => {
  const {PATH = '', HOME = ''} = process.env;
  const child = spawn(process.execPath, [...options, 'server-reference/main.ts'], {
    env: {PATH, HOME, DATA_DIR: join(root, 'unused'), ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', chunk => (said += String(chunk)));
  child.stderr.on('data', chunk => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return {code, said: said.trim()};
};

const target = ({url}: ServerProcess) => ({send: fetch, baseUrl: url, apiKey: '', member: ''});
const printedToken = (server: ServerProcess) => /\/m\/(\S+)/.exec(server.output())?.[1] ?? '';

describe('a server that cannot start', () => {
  test('names every variable at fault, without a stack', async () => {
    const {code, said} = await ends({PORT: 'eighty', DATABASE_URL: 'mysql://x', SECRET_KEY: 'short'});
    assert.equal(code, 1);
    for (const variable of ['PORT', 'DATABASE_URL', 'SECRET_KEY'])
      assert.match(said, new RegExp(`^${variable} must be`, 'm'));
    assert.doesNotMatch(said, /\n\s+at /);
  });

  test('says so when the database does not answer', async () => {
    const {code, said} = await ends({
      DATABASE_URL: 'postgres://user:hidden@127.0.0.1:1/interviews',
      SECRET_KEY: '00'.repeat(32),
    });
    assert.equal(code, 1);
    assert.match(said, /^The database does not answer: /);
    assert.doesNotMatch(said, /\n\s+at |hidden/);
  });

  test('says so when the data folder cannot be used', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, '');
    const {code, said} = await ends({DATA_DIR: file});
    assert.equal(code, 1);
    assert.match(said, /^The data folder .*a-file cannot be made .* Choose another DATA_DIR\.$/);
  });

  test('says so when it cannot listen where it should', async () => {
    // 192.0.2.1 is nobody's (RFC 5737), and so is no name under .invalid (RFC 6761).
    for (const HOST of ['192.0.2.1', 'nowhere.invalid']) {
      const {code, said} = await ends({HOST, PORT: '0'});
      assert.equal(code, 1);
      assert.match(said, /^The server cannot listen at HOST .*\. Choose another HOST or PORT\.$/, HOST);
    }
  });

  test('says what it lacks on an engine without Temporal', async () => {
    const {code, said} = await ends({}, '--no-harmony-temporal');
    assert.equal(code, 1);
    assert.match(said, /^Node v\S+ has no Temporal\. Start the server by “npm start”/);
  });
});

describe('a server on a data folder', () => {
  let server: ServerProcess;
  let environment: Record<string, string>;

  before(async () => {
    environment = {DATA_DIR: join(root, 'data'), PORT: String(await freePort())};
    server = await startServer(environment);
  });
  after(() => server.stop());

  test('prints where to look', () => {
    for (const path of ['/demo', '/m/lnk_', '/docs', '/demo/mail'])
      assert.ok(server.output().includes(path), path);
  });

  test('keeps its key where only its user can read it', async () => {
    assert.equal((await stat(join(root, 'data', 'secret.key'))).mode & 0o777, 0o600);
  });

  test('refuses a second process, by the number of the first', async () => {
    const {code, said} = await ends({...environment, PORT: String(await freePort())});
    assert.equal(code, 1);
    assert.match(
      said,
      /^The data folder .* is in use by process \d+\. Stop it, or choose another DATA_DIR\.$/,
    );
  });

  test('refuses a port that is taken', async () => {
    const {code, said} = await ends({...environment, DATA_DIR: join(root, 'other')});
    assert.equal(code, 1);
    assert.equal(
      said,
      `Port ${environment.PORT} is taken by another program. Stop it, or choose another PORT.`,
    );
  });

  test('has after a crash what it had before, and honours its links', async () => {
    const token = printedToken(server);
    const query = {timeZone: 'Asia/Kathmandu'};
    const {slots} = replyOf(await call(target(server), getLanding, {token, query}));
    const body = {
      start: slots?.starts[0],
      timeZone: 'Asia/Kathmandu',
      locale: 'en',
      phone: {country: 'US', text: '+1 650 687 3600'},
    };
    const booked = replyOf(await call(target(server), createBooking, {token, body}));
    await server.crash();
    server = await startServer(environment);
    const path = {bookingId: booked.id};
    const found = replyOf(await call(target(server), getBooking, {token, path}));
    assert.deepEqual([found.id, found.start, found.state], [booked.id, booked.start, 'booked']);
  });

  test('ends well when told to, also while a connection is open', async () => {
    const idle = connect(Number(environment.PORT), '127.0.0.1');
    await once(idle, 'connect');
    const started = performance.now();
    assert.equal(await server.stop(), 0);
    assert.ok(performance.now() - started < 10_000);
    idle.destroy();
    server = await startServer(environment);
    assert.equal((await fetch(`${server.url}/v1/health`)).status, 200);
  });

  test('logs in lines of JSON that hold no token', async () => {
    const token = printedToken(server);
    await fetch(`${server.url}/m/${token}`);
    const lines = server
      .output()
      .split('\n')
      .filter(line => line.startsWith('{'));
    for (const line of lines) {
      assert.equal(typeof JSON.parse(line), 'object');
      assert.ok(!line.includes(token));
    }
    assert.ok(lines.length >= 2);
  });
});

test('a server with a public address shows no demo, whoever asks', async () => {
  const port = String(await freePort());
  const server = await startServer({
    DATA_DIR: join(root, 'public'),
    PORT: port,
    PUBLIC_URL: 'https://interviews.example',
  });
  const here = `http://127.0.0.1:${port}`;
  assert.equal((await fetch(`${here}/demo`)).status, 404);
  assert.equal((await fetch(`${here}/demo/mail`)).status, 404);
  assert.equal((await fetch(`${here}/v1/health`)).status, 200);
  assert.doesNotMatch(server.output(), /\/demo|\/m\//);
  await server.stop();
});
