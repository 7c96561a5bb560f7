/** A POST that is sent again with the same Idempotency-Key gets the first reply again, and happens once. */
import {IdempotencyKey} from '../../src/contract/primitives.ts';
import {day} from '../use-cases/instants.ts';
import type {Ports, Recorder} from '../use-cases/ports.ts';
import {Refusal} from '../use-cases/refusal.ts';

/** Milliseconds that a reply is kept. */
export const kept = day;
const purpose = 'idempotency';

export interface Attempt {
  /** Whose key it is: another caller's equal key is another key. */
  readonly scope: string;
  readonly key: string;
  /** SHA-256 of what is asked. */
  readonly hash: string;
}

export const readKey = (headers: Headers): string => {
  const key = IdempotencyKey.safeParse(headers.get('Idempotency-Key'));
  if (key.success) return key.data;
  throw new Refusal(
    'idempotency-key-missing',
    'Send a header Idempotency-Key of 1 to 200 visible characters, new for each thing to do and the same when it is sent again.',
  );
};

export const hashOf = async (...parts: string[]): Promise<string> => {
  const bytes = new TextEncoder().encode(parts.join('\n'));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
};

/** The reply recorded before, if any. Refuses a key that was used for something else. */
export const replay = async (ports: Ports, {scope, key, hash}: Attempt): Promise<Response | null> => {
  const [row] = await ports.database.query<{hash: string; status: number; sealed: string}>(
    `select request_hash as "hash", status, sealed_reply as "sealed"
     from idempotency_keys where scope = $1 and key = $2`,
    [scope, key],
  );
  if (!row) return null;
  if (row.hash !== hash) {
    throw new Refusal(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another request. Send a new one for a new thing to do.',
    );
  }
  return new Response(await ports.secrets.open(purpose, row.sealed), {
    status: row.status,
    headers: {'Content-Type': 'application/json', 'Idempotency-Replayed': 'true'},
  });
};

/** Stores a reply inside the use case's transaction. */
export const recorder =
  (ports: Ports, {scope, key, hash}: Attempt, status: number): Recorder =>
  async (queries, reply) => {
    const sealed = await ports.secrets.seal(purpose, JSON.stringify(reply));
    const inserted = await queries.query(
      `insert into idempotency_keys (scope, key, request_hash, status, sealed_reply, created_at)
       values ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000)) on conflict do nothing returning key`,
      [scope, key, hash, status, sealed, ports.clock.now()],
    );
    if (inserted.length > 0) return;
    throw new Refusal(
      'request-in-progress',
      'The same request is being handled at this moment. Ask again in a second.',
    );
  };

/** Throws away replies that are older than a day. */
export const forgetOldReplies = (ports: Ports) =>
  ports.database.query('delete from idempotency_keys where created_at < to_timestamp($1::float8 / 1000)', [
    ports.clock.now() - kept,
  ]);
