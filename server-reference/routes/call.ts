/** A contract's endpoint and what answers it. */
import type {
  Access,
  BodyReadOf,
  Endpoint,
  PathParameters,
  QueryReadOf,
  ReplySentOf,
} from '../../src/contract/endpoint.ts';
import type {BackEndCaller, LinkCaller, MemberCaller} from '../use-cases/identify.ts';
import type {Ports, Recorder} from '../use-cases/ports.ts';

/** Whom each kind of access identifies. */
export interface Callers extends Record<Access, unknown> {
  public: null;
  ticket: null;
  link: LinkCaller;
  member: MemberCaller;
  'api-key': BackEndCaller;
}

/** One call, checked by the contract's schemas. */
export interface Call<E extends Endpoint> {
  readonly ports: Ports;
  readonly caller: Callers[E['access']];
  readonly params: Readonly<Record<PathParameters<E['path']>, string>>;
  readonly query: QueryReadOf<E>;
  readonly body: BodyReadOf<E>;
  /** Stores the reply under the call's Idempotency-Key; a POST's use case calls it inside its transaction. */
  readonly record: Recorder;
}

/** A reply that is not JSON. */
export interface FileReply {
  readonly mediaType: string;
  readonly bytes: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Answer<E extends Endpoint> = E extends {readonly file: string}
  ? FileReply
  : E extends {readonly status: 204}
    ? void
    : ReplySentOf<E>;

export interface Route {
  readonly endpoint: Endpoint;
  readonly answer: (call: Call<Endpoint>) => Promise<unknown>;
  /** Members of the reply that change without the answer having changed: the ETag leaves them out. */
  readonly etagWithout: readonly string[];
  /** Bytes that a body may have. */
  readonly largestBody: number;
}

export interface RouteOptions {
  readonly etagWithout?: readonly string[];
  readonly largestBody?: number;
}

/** Bytes. Settings and lists of links are larger than what else is sent. */
const usualBody = 64 * 1024;
export const largeBody = 256 * 1024;

/** Ties an endpoint to what answers it: parse, one call, reply. */
export const route = <E extends Endpoint>(
  endpoint: E,
  answer: (call: Call<E>) => Promise<Answer<E>>,
  {etagWithout = [], largestBody = usualBody}: RouteOptions = {},
): Route => ({
  endpoint,
  // The call is made by `respond` from this very endpoint's schemas, so the types agree.
  answer: answer as Route['answer'],
  etagWithout,
  largestBody,
});
