/** One call of a contract's endpoint: identify, limit, parse, answer, reply. */
import type {Context} from 'hono';
import {Id} from '../../src/contract/primitives.ts';
import type {Ports} from '../use-cases/ports.ts';
import {Refusal} from '../use-cases/refusal.ts';
import type {FileReply, Route} from './call.ts';
import {parse} from './field-errors.ts';
import {hashOf, readKey, recorder, replay, type Attempt} from './idempotency.ts';
import {identifyCaller, type Identified} from './identify-caller.ts';
import type {Origins} from './origins.ts';
import type {RateLimit} from './rate-limit.ts';
import {readBody} from './read-body.ts';
import {readQuery} from './read-query.ts';

export interface Responder {
  readonly ports: Ports;
  readonly origins: Origins;
  readonly perCaller: RateLimit;
}

const withEtag = async (request: Request, body: object, without: readonly string[]): Promise<Response> => {
  const stable = Object.fromEntries(Object.entries(body).filter(([name]) => !without.includes(name)));
  const etag = `W/"${(await hashOf(JSON.stringify(stable))).slice(0, 32)}"`;
  const headers = {ETag: etag, 'Cache-Control': 'private, no-cache'};
  const asked = (request.headers.get('If-None-Match') ?? '').split(',').map(tag => tag.trim());
  if (asked.includes(etag)) return new Response(null, {status: 304, headers});
  return Response.json(body, {headers});
};

const fileResponse = ({mediaType, bytes, headers}: FileReply): Response =>
  new Response(bytes, {headers: {'Content-Type': mediaType, ...headers}});

const reply = async (
  {endpoint, etagWithout}: Route,
  request: Request,
  answer: unknown,
): Promise<Response> => {
  if (endpoint.file !== undefined) return fileResponse(answer as FileReply);
  if (endpoint.status === 204) return new Response(null, {status: 204});
  if (endpoint.etag) return withEtag(request, answer as object, etagWithout);
  return Response.json(answer, {status: endpoint.status ?? 200});
};

/** What a POST is known by when it comes again; null for other methods. */
const attemptOf = async (
  {endpoint}: Route,
  request: Request,
  {scope, text}: {scope: string | null; text: string},
): Promise<Attempt | null> => {
  if (endpoint.method !== 'POST' || scope === null) return null;
  const key = readKey(request.headers);
  return {scope, key, hash: await hashOf(endpoint.method, new URL(request.url).pathname, text)};
};

/** Names in the path are ids; anything else is nowhere, and does not reach the database. */
const readParams = (context: Context): Record<never, string> => {
  const params = context.req.param() as Record<string, string>;
  if (Object.values(params).every(value => Id.safeParse(value).success)) return params;
  throw new Refusal('not-found', 'There is nothing at this address: it does not hold a whole id.');
};

const notRecorded = async () => {};

/** Runs it, or gives the reply that it had before. A copy that lost a race against the first finds its reply too. */
const once = async (
  ports: Ports,
  attempt: Attempt | null,
  run: () => Promise<Response>,
): Promise<Response> => {
  if (attempt === null) return run();
  const before = await replay(ports, attempt);
  if (before) return before;
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const meanwhile = await replay(ports, attempt);
    if (meanwhile) return meanwhile;
    throw error;
  }
};

const admit = async (
  {ports, origins, perCaller}: Responder,
  route: Route,
  request: Request,
): Promise<Identified> => {
  const identified = await identifyCaller(ports, route.endpoint.access, request.headers);
  origins.require(request, identified.origins);
  if (identified.scope !== null) perCaller.take(identified.scope);
  return identified;
};

export const respond = async (responder: Responder, route: Route, context: Context): Promise<Response> => {
  const {ports} = responder;
  const {endpoint} = route;
  const request = context.req.raw;
  const {caller, scope} = await admit(responder, route, request);
  const query = readQuery(request.url, endpoint.query !== undefined);
  const {text, value} = await readBody(request, {
    wanted: endpoint.body !== undefined,
    most: route.largestBody,
  });
  const attempt = await attemptOf(route, request, {scope, text});
  const call = {
    ports,
    caller,
    params: readParams(context),
    query: endpoint.query && parse(endpoint.query, query, 'query'),
    body: endpoint.body && parse(endpoint.body, value, 'body'),
    record: attempt ? recorder(ports, attempt, endpoint.status ?? 200) : notRecorded,
  };
  // The callers' and schemas' types were tied to the handler by `route`.
  return once(ports, attempt, async () =>
    reply(route, request, await route.answer(call as Parameters<Route['answer']>[0])),
  );
};
