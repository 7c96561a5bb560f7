/** How pages ask the contract: in this process, with everything that a call from outside goes through. */
import type {BodyOf, Endpoint, PathParameters, QueryOf, ReplyOf} from '../../src/contract/endpoint.ts';

export interface Asked<E extends Endpoint> {
  readonly params?: Readonly<Record<PathParameters<E['path']>, string>>;
  readonly query?: QueryOf<E>;
  readonly body?: BodyOf<E>;
  /** Idempotency key of a POST. */
  readonly key?: string;
}

/** Throws Refusal. */
export type Ask = <E extends Endpoint>(endpoint: E, asked: Asked<E>) => Promise<ReplyOf<E>>;

const pathOf = (path: string, params: Readonly<Record<string, string>>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** What cannot stand in a header is no token; it is refused like any other that is none. */
const headerSafe = (token: string) => (/^[!-~]+$/.test(token) ? token : '-');

const searchOf = (query: object = {}) =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, `${value as string | number}`]),
  ).toString();

/** Asks for the holder of a link token. */
export const askWith =
  (api: (request: Request) => Promise<Response>, token: string): Ask =>
  async <E extends Endpoint>(endpoint: E, {params, query, body, key}: Asked<E>) => {
    // The host is of no account: the request never leaves this process.
    const url = new URL(pathOf(endpoint.path, params ?? {}), 'http://within');
    url.search = searchOf(query as object | undefined);
    const headers = new Headers({Authorization: `Bearer ${headerSafe(token)}`});
    if (key !== undefined) headers.set('Idempotency-Key', key);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const sent = body === undefined ? {} : {body: JSON.stringify(body)};
    const response = await api(new Request(url, {method: endpoint.method, headers, ...sent}));
    return (await response.json()) as ReplyOf<E>;
  };
