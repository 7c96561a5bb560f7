/** Calls the server's endpoints by the contract. */
import ky, {HTTPError, isNetworkError, isTimeoutError, type KyInstance, type Options} from 'ky';
import type {BodyOf, Endpoint, PathParameters, QueryOf, ReplyOf} from '../contract/endpoint.ts';
import {Problem} from '../contract/problem.ts';
import {RefusedError, SchedulerError, UnexpectedReplyError, UnreachableError} from './errors.ts';

/** The network: `fetch`, or a stand-in of the same shape. */
export type Fetch = typeof globalThis.fetch;

export interface ClientOptions {
  /** Address of the server, such as `https://scheduler.example`. */
  server: string;
  /** The link token or member token; asked before each call, so that a short-lived one can be renewed. */
  token: () => string | Promise<string | undefined> | undefined;
  /** @default globalThis.fetch */
  fetch?: Fetch | undefined;
}

export interface CallOptions<E extends Endpoint> {
  /** Values of the `{names}` in the path. */
  params?: Record<PathParameters<E['path']>, string>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
  /** Of a POST: the same key never does the same thing twice. Default: a new one for each call. */
  idempotencyKey?: string;
  signal?: AbortSignal | undefined;
}

export interface Client {
  readonly server: string;
  /**
   * Asks, and reads the reply by the contract.
   *
   * @throws {RefusedError} the server said no, and why
   * @throws {UnreachableError} no answer, also after retries
   * @throws {UnexpectedReplyError} an answer that is not by the contract
   */
  call<E extends Endpoint>(endpoint: E, options?: CallOptions<E>): Promise<ReplyOf<E>>;
}

/** Most milliseconds to wait for one answer. */
const patience = 15_000;

export function createClient({server, token, fetch}: ClientOptions): Client {
  const http = ky.create({
    prefix: server,
    timeout: patience,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(fetch ? {fetch} : {}),
    retry: {
      limit: 2,
      methods: ['get', 'post'],
      // A POST carries its idempotency key, so it may be repeated when nobody knows whether it arrived.
      shouldRetry: ({error}) => isNetworkError(error) || isPassing(error),
    },
  });
  return {
    server,
    async call<E extends Endpoint>(endpoint: E, options: CallOptions<E> = {}): Promise<ReplyOf<E>> {
      return read(endpoint, await send(http, endpoint, {options, token: await token()}));
    },
  };
}

/** A gateway in trouble, or the first try of the same POST still at work: the same question may do better soon. */
const isPassing = (error: unknown) =>
  error instanceof HTTPError &&
  (error.response.status === 502 ||
    error.response.status === 504 ||
    Problem.safeParse(error.data).data?.code === 'request-in-progress');

interface Sending<E extends Endpoint> {
  options: CallOptions<E>;
  token: string | undefined;
}

async function send<E extends Endpoint>(http: KyInstance, endpoint: E, {options, token}: Sending<E>) {
  const request: Options = {method: endpoint.method, headers: {}};
  const headers: Record<string, string> = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (endpoint.method === 'POST') headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID();
  if (options.query) request.searchParams = {...options.query};
  if (options.body !== undefined) request.json = options.body;
  if (options.signal) request.signal = options.signal;
  try {
    return await http(pathOf(endpoint.path, options.params), {...request, headers});
  } catch (error) {
    throw asOurs(error, options.signal);
  }
}

const pathOf = (path: string, params: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** Our word for what ky threw; an abort that the caller asked for stays what it is. */
function asOurs(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return error;
  if (error instanceof HTTPError) {
    const {data: problem} = Problem.safeParse(error.data);
    if (problem) return new RefusedError(problem);
    return new UnexpectedReplyError(
      `The server answered ${error.response.status} without a problem document.`,
    );
  }
  if (isTimeoutError(error))
    return new UnreachableError('The server took too long to answer.', {cause: error});
  return new UnreachableError('The server could not be reached.', {cause: error});
}

async function read<E extends Endpoint>(endpoint: E, response: Response): Promise<ReplyOf<E>> {
  if (!endpoint.reply) return undefined as ReplyOf<E>;
  try {
    return endpoint.reply.parse(await response.json()) as ReplyOf<E>;
  } catch (error) {
    throw new UnexpectedReplyError(`The reply to ${endpoint.id} is not by the contract.`, {cause: error});
  }
}

export {SchedulerError};
