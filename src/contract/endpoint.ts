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

export interface Endpoint<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema | undefined = Schema | undefined,
> {
  /** Unique name: OpenAPI's `operationId` and the client's word for it. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: Path;
  readonly access: Access;
  readonly query?: Query;
  readonly body?: Body;
  /** Status of success: 200 unless said; 201 created; 204 without a body. */
  readonly status?: 200 | 201 | 204;
  readonly reply?: Reply;
  /** The reply carries an ETag, and `If-None-Match` with the same one is answered by 304 (RFC 9110 §13). */
  readonly etag?: true;
  /** Media type of a reply that is a file and not JSON. */
  readonly file?: string;
  /** Codes of its own, beside those any call can meet (`commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** Declares an operation; only there to infer the types. */
export const endpoint = <
  const Path extends string,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Reply extends Schema | undefined = undefined,
>(
  declared: Endpoint<Path, Query, Body, Reply>,
): Endpoint<Path, Query, Body, Reply> => declared;

type Read<S> = [S] extends [never] ? undefined : S extends Schema ? z.output<S> : undefined;
type Sent<S> = [S] extends [never] ? undefined : S extends Schema ? z.input<S> : undefined;

/** What a caller sends, and what comes back. */
export type QueryOf<E extends Endpoint> = Sent<NonNullable<E['query']>>;
export type BodyOf<E extends Endpoint> = Sent<NonNullable<E['body']>>;
export type ReplyOf<E extends Endpoint> = Read<NonNullable<E['reply']>>;
/** What a server must hand over so that `ReplyOf` can be read from it. */
export type ReplySentOf<E extends Endpoint> = Sent<NonNullable<E['reply']>>;
