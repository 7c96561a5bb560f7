/** Ties together what one operation is. Client, server, OpenAPI document and test stubs all read this object. */
import type * as z from 'zod/mini';
import type {ProblemCode} from './problem.ts';

/**
 * Who may call: anybody; the holder of a link token; a member (token minted by the ATS);
 * the ATS's own back end with its API key; the holder of a ticket for one file.
 */
export type Access = 'public' | 'link' | 'member' | 'api-key' | 'ticket';

type Schema = z.ZodMiniType;

/** `{bookingId}` in a path becomes a parameter of that name. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never;

export interface Endpoint {
  /** Unique name: OpenAPI's `operationId` and the client's word for it. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly access: Access;
  readonly query?: Schema;
  readonly body?: Schema;
  /** Status of success: 200 unless said; 201 created; 204 without a body. */
  readonly status?: 200 | 201 | 204;
  readonly reply?: Schema;
  /** The reply carries an ETag, and `If-None-Match` with the same one is answered by 304 (RFC 9110 §13). */
  readonly etag?: true;
  /** Media type of a reply that is a file and not JSON. */
  readonly file?: string;
  /** Codes of its own, beside those any call can meet (`commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** Declares an operation; only there to keep its exact types. */
export const endpoint = <const Declared extends Endpoint>(declared: Declared): Declared => declared;

type Member<E, Name extends string> = E extends {readonly [N in Name]: infer Found extends Schema}
  ? Found
  : never;
type Sent<S> = [S] extends [never] ? undefined : S extends Schema ? z.input<S> : never;
type Read<S> = [S] extends [never] ? undefined : S extends Schema ? z.output<S> : never;

/** What a caller sends, and what comes back. */
export type QueryOf<E extends Endpoint> = Sent<Member<E, 'query'>>;
export type BodyOf<E extends Endpoint> = Sent<Member<E, 'body'>>;
export type ReplyOf<E extends Endpoint> = Read<Member<E, 'reply'>>;
/** What a server reads of a call, and what it must hand over so that `ReplyOf` can be read from it. */
export type QueryReadOf<E extends Endpoint> = Read<Member<E, 'query'>>;
export type BodyReadOf<E extends Endpoint> = Read<Member<E, 'body'>>;
export type ReplySentOf<E extends Endpoint> = Sent<Member<E, 'reply'>>;
