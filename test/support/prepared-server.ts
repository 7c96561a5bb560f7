/** The real server in a process of its own, on a world that was prepared: who may call it, and links to open. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readMigrations} from '../../server-reference/adapters/migration-files.ts';
import {openDataFolder} from '../../server-reference/adapters/pglite-folder.ts';
import {webCryptoSecrets} from '../../server-reference/adapters/web-crypto-secrets.ts';
import {migrate} from '../../server-reference/migrate.ts';
import {writeCandidateLink} from '../../server-reference/scenarios/candidate-link.ts';
import {scenarios} from '../../server-reference/scenarios/worlds.ts';
import {startServer, type ServerProcess} from './server-process.ts';

export interface PreparedServer {
  readonly url: string;
  /** A link token that no test has used; each for a candidate called Rebecca Best, all to one recruiter. */
  freshToken(): string;
  /** Ends it and forgets its data. */
  stop(): Promise<void>;
}

interface World {
  /** What the organization lists: pages there may call the server. */
  readonly origins?: readonly string[];
  readonly links: number;
  /** Nothing is free before a Monday: whatever day it is, the first week shown is a whole one. Default: false. */
  readonly wholeWeek?: boolean;
  /** More of the server's configuration. */
  readonly environment?: Record<string, string>;
}

/** Joel Bito in Los Angeles, free on weekdays from nine to five, at the real time of day. */
export async function startPreparedServer({environment = {}, ...world}: World): Promise<PreparedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'prepared-'));
  const key = crypto.getRandomValues(new Uint8Array(32));
  const tokens = await write(folder, key, world);
  const server: ServerProcess = await startServer({
    DATA_DIR: folder,
    SECRET_KEY: key.toHex(),
    ...environment,
  });
  return {
    url: server.url,
    freshToken: () => {
      const token = tokens.pop();
      if (token === undefined) throw new Error('All prepared links are used: ask for more.');
      return token;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function write(
  folder: string,
  key: Uint8Array<ArrayBuffer>,
  {origins = [], links, wholeWeek = false}: World,
): Promise<string[]> {
  const database = await openDataFolder(folder);
  await migrate(database, await readMigrations());
  const ground = {database, secrets: webCryptoSecrets(key), now: Date.now()};
  const {organizationId, memberIds, candidateToken} = await scenarios['quiet-week'].seed(ground);
  await database.query('update organizations set allowed_origins = $1', [[...origins]]);
  if (wholeWeek)
    await database.query('update settings set blocked = $1::jsonb', [JSON.stringify([untilMonday()])]);
  const tokens = [candidateToken];
  while (tokens.length < links)
    tokens.push(await writeCandidateLink(ground, {organizationId, memberId: memberIds[0]}));
  await database.close();
  return tokens;
}

/** Up to a Monday in Los Angeles that is at least two days away. */
function untilMonday() {
  const today = Temporal.Now.plainDateISO('America/Los_Angeles');
  const soonest = today.add({days: 2});
  const monday = soonest.add({days: (8 - soonest.dayOfWeek) % 7});
  return {start: `${today.toString()}T00:00`, end: `${monday.toString()}T00:00`};
}
