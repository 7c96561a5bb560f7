/** The reference server in this process, with a database of its own, as the suite's target. */
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import {clockFrom} from '../../server-reference/adapters/page-clock.ts';
import {webCryptoSecrets} from '../../server-reference/adapters/web-crypto-secrets.ts';
import {createApp} from '../../server-reference/app.ts';
import type {Jobs} from '../../server-reference/ports/jobs.ts';
import {manyQuestions} from '../../server-reference/scenarios/questions.ts';
import {scenarios} from '../../server-reference/scenarios/worlds.ts';
import {freshDatabase} from '../support/fresh-database.ts';
import type {Target} from './target.ts';

/** Side effects are not what the suite sees: it books by phone and asks for no mail. */
const idle: Jobs = {
  enqueue: async () => {},
  start: async () => {},
  oldestSeconds: async () => 0,
  stop: async () => {},
};

const origin = 'https://careers.northwind.example';

/** `close` gives the database up. */
export const referenceTarget = async (
  baseUrl = 'http://interviews.example',
): Promise<Target & {close(): Promise<void>}> => {
  const database = await freshDatabase();
  const secrets = webCryptoSecrets(crypto.getRandomValues(new Uint8Array(32)));
  const clock = clockFrom(null);
  const {apiKey, memberIds} = await scenarios['quiet-week'].seed({database, secrets, now: clock.now()});
  // Questions of every kind, but none that cases about something else would have to answer.
  const questions = manyQuestions.map(question => ({...question, required: false}));
  await database.query('update organizations set allowed_origins = $1, questions = $2::jsonb', [
    [origin],
    JSON.stringify(questions),
  ]);
  const app = createApp(
    {
      database,
      secrets,
      clock,
      jobs: idle,
      calendars: new Map([['built-in', builtInCalendar(database)]]),
      conferences: new Map(),
      mailer: {sender: {name: 'Interviews', email: 'interviews@northwind.example'}, send: async () => {}},
      publicUrl: baseUrl,
      zoneRelease: '2026c',
      staleZones: [],
    },
    {limits: {perAddress: 1_000_000, perLink: 1_000_000}},
  );
  return {
    send: request => app.fetch(request),
    baseUrl,
    apiKey,
    member: memberIds[0],
    origin,
    close: () => database.close(),
  };
};
