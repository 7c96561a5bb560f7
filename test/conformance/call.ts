/** One call of an endpoint, and what its answer must be by the contract. */
import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import {ProblemWithMembers} from '../../src/contract/docs/problem-words.ts';
import type {Endpoint, ReplyOf} from '../../src/contract/endpoint.ts';
import {problemsOf} from '../../src/contract/index.ts';
import {problemStatus, type ProblemCode} from '../../src/contract/problem.ts';
import type {Target} from './target.ts';

export interface Asked {
  readonly token?: string | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  /** Default for a POST: a new one. Null: none is sent. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<E extends Endpoint = Endpoint> {
  readonly endpoint: E;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const addressOf = (target: Target, endpoint: Endpoint, {path = {}, query = {}}: Asked) => {
  const address = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const parameters = new URLSearchParams(query).toString();
  return `${target.baseUrl}${address}${parameters && `?${parameters}`}`;
};

const headersOf = (endpoint: Endpoint, {token, body, key, headers}: Asked) => {
  const sent = new Headers();
  if (token !== undefined) sent.set('Authorization', `Bearer ${token}`);
  if (body !== undefined) sent.set('Content-Type', 'application/json');
  const idempotencyKey = key === undefined ? crypto.randomUUID() : key;
  if (endpoint.method === 'POST' && idempotencyKey !== null) sent.set('Idempotency-Key', idempotencyKey);
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  return sent;
};

/** Sends it and reads the answer whole. */
export const call = async <E extends Endpoint>(
  target: Target,
  endpoint: E,
  asked: Asked,
): Promise<Answer<E>> => {
  const {body} = asked;
  const response = await target.send(
    new Request(addressOf(target, endpoint, asked), {
      method: endpoint.method,
      headers: headersOf(endpoint, asked),
      ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
    }),
  );
  return {endpoint, status: response.status, headers: response.headers, text: await response.text()};
};

const mediaType = ({headers}: Answer) => headers.get('Content-Type')?.split(';')[0];

/** Reading takes a missing word of an open list for an unknown one; a server must send it all the same. */
const requireWords = (schema: unknown, value: unknown, where: string): void => {
  if (schema instanceof z.ZodMiniCatch) assert.equal(typeof value, 'string', `${where} is no word`);
  if (schema instanceof z.ZodMiniNullable && value !== null) requireWords(schema.def.innerType, value, where);
  if (schema instanceof z.ZodMiniOptional && value !== undefined)
    requireWords(schema.def.innerType, value, where);
  if (schema instanceof z.ZodMiniArray && Array.isArray(value)) {
    value.forEach((entry, index) => requireWords(schema.def.element, entry, `${where}/${index}`));
  }
  if (schema instanceof z.ZodMiniObject && typeof value === 'object' && value !== null) {
    const fields = new Map(Object.entries(value));
    for (const [name, field] of Object.entries(schema.shape))
      requireWords(field, fields.get(name), `${where}/${name}`);
  }
};

const jsonOf = (answer: Answer): unknown => {
  try {
    return JSON.parse(answer.text);
  } catch {
    return assert.fail(
      `${answer.endpoint.id} answered ${answer.status} with no JSON: ${answer.text.slice(0, 200)}`,
    );
  }
};

/** The reply of a success. Fails when the answer is another, or does not fit the schema. */
export const replyOf = <E extends Endpoint>(answer: Answer<E>): ReplyOf<E> => {
  const {endpoint, status, text} = answer;
  assert.equal(status, endpoint.status ?? 200, `${endpoint.id} answered ${status}: ${text.slice(0, 500)}`);
  if (!endpoint.reply) {
    assert.equal(text, '');
    return undefined as ReplyOf<E>;
  }
  assert.equal(mediaType(answer), 'application/json');
  const sent = jsonOf(answer);
  const read = endpoint.reply.safeParse(sent);
  assert.ok(
    read.success,
    `${endpoint.id} replied what does not fit its schema: ${z.prettifyError(read.error ?? {issues: []})}`,
  );
  requireWords(endpoint.reply, sent, '');
  return read.data as ReplyOf<E>;
};

/** The problem of a refusal with that code. Fails when the contract does not list the code for this endpoint. */
export const problemOf = (answer: Answer, code: ProblemCode): z.infer<typeof ProblemWithMembers> => {
  const {endpoint, status, text} = answer;
  assert.equal(
    status,
    problemStatus[code],
    `${endpoint.id} answered ${status}, not ${code}: ${text.slice(0, 500)}`,
  );
  assert.ok(problemsOf(endpoint).includes(code), `${endpoint.id} does not list ${code}`);
  assert.equal(mediaType(answer), 'application/problem+json');
  const problem = ProblemWithMembers.parse(jsonOf(answer));
  assert.equal(problem.code, code, problem.detail);
  assert.equal(problem.status, status);
  assert.notEqual(problem.detail, '');
  return problem;
};
