/** Calls the server's endpoints by the contract. */
import type {BodyOf, Endpoint, PathParameters, QueryOf, ReplyOf} from '../contract/endpoint.ts';
import {ask, type Fetch} from './ask.ts';
import {UnexpectedReplyError} from './errors.ts';
import {newKey} from './new-key.ts';

export type {Fetch} from './ask.ts';

/** Gives headers of the host's own, for what stands between page and server. */
export type ExtraHeaders = () => Record<string, string> | Promise<Record<string, string>>;

export interface ClientOptions {
  /** Address of the server, such as `https://scheduler.example`. */
  server: string;
  /** The link token or member token; asked before each call, so that a short-lived one can be renewed. */
  token: () => string | Promise<string | undefined> | undefined;
  /** Asked before each call. Those that the contract needs go before them. */
  headers?: (() => ReturnType<ExtraHeaders> | undefined) | undefined;
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
  /** Sends it to the end even when the page closes. */
  keepalive?: boolean;
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

export function createClient({server, token, headers, fetch}: ClientOptions): Client {
  return {
    server,
    async call<E extends Endpoint>(endpoint: E, options: CallOptions<E> = {}): Promise<ReplyOf<E>> {
      const url = server.replace(/\/$/, '') + pathOf(endpoint.path, options.params) + queryOf(options.query);
      const [ticket, extra] = [token(), headers?.()];
      const request = requestOf(url, endpoint, {
        options,
        // What waits for nothing leaves at once, before anything else is drawn.
        token: typeof ticket === 'string' ? ticket : await ticket,
        extra: extra && (await extra),
      });
      return read(endpoint, await ask(request, {fetch, signal: options.signal}));
    },
  };
}

interface Sending<E extends Endpoint> {
  options: CallOptions<E>;
  token: string | undefined;
  extra: Record<string, string> | undefined;
}

function requestOf<E extends Endpoint>(
  url: string,
  {method}: E,
  {options, token, extra}: Sending<E>,
): Request {
  const headers = new Headers(extra);
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (method === 'POST') headers.set('idempotency-key', options.idempotencyKey ?? newKey());
  const init: RequestInit = {method, headers, credentials: 'omit', referrerPolicy: 'no-referrer'};
  if (options.keepalive) init.keepalive = true;
  if (options.body !== undefined) {
    headers.set('content-type', 'application/json');
    init.body = JSON.stringify(options.body);
  }
  return new Request(url, init);
}

const pathOf = (path: string, params: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

function queryOf(query: unknown): string {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

async function read<E extends Endpoint>(endpoint: E, response: Response): Promise<ReplyOf<E>> {
  if (!endpoint.reply) return undefined as ReplyOf<E>;
  try {
    return endpoint.reply.parse(await response.json()) as ReplyOf<E>;
  } catch (error) {
    throw new UnexpectedReplyError(`The reply to ${endpoint.id} is not by the contract.`, {cause: error});
  }
}
