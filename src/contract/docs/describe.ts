/**
 * How the contract is put into words. Only the OpenAPI generator and tests read this folder: no page carries it.
 * A schema or an endpoint whose fields are not all described does not compile.
 */
import type * as z from 'zod/mini';
import type {BodyOf, Endpoint, PathParameters, QueryOf, ReplySentOf} from '../endpoint.ts';
import type {ProblemCode} from '../problem.ts';

type ObjectSchema = z.ZodMiniObject;

/** What is said of one schema. The name it goes by is that of its export. */
export interface SchemaDocs {
  readonly schema: z.ZodMiniType;
  /** CommonMark: what it is, and what a reader must know to use it right. */
  readonly description: string;
  /** Of an object: what each field holds, its unit and zone, and what null or absence means. */
  readonly fields?: Readonly<Record<string, string>>;
  /** One realistic value. */
  readonly example: unknown;
}

interface ObjectDocs<Schema extends ObjectSchema> {
  readonly description: string;
  readonly fields: {readonly [Name in keyof Schema['shape']]: string};
  readonly example: z.input<Schema>;
}

/** Puts an object into words: every field of it. */
export const describe = <Schema extends ObjectSchema>(
  schema: Schema,
  docs: ObjectDocs<Schema>,
): ObjectDocs<Schema> & {readonly schema: Schema} => ({schema, ...docs});

/** Puts a single value into words. */
export const describeValue = <Schema extends z.ZodMiniType>(
  schema: Schema,
  docs: {readonly description: string; readonly example: z.input<Schema>},
): SchemaDocs => ({schema, ...docs});

/** Groups endpoints in the documentation. */
export type Tag =
  | 'Links'
  | 'Slots'
  | 'Holds'
  | 'Bookings'
  | 'Messages'
  | 'Files'
  | 'Settings'
  | 'Calendar'
  | 'Access'
  | 'Operation';

/** What is said of one endpoint. */
export interface EndpointDocs {
  readonly endpoint: Endpoint;
  readonly tag: Tag;
  /** A few words, as in a table of contents. */
  readonly summary: string;
  /** CommonMark: what it does, what it never does, and what to know before calling it. */
  readonly description: string;
  /** The parameters in the path. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query in the example. */
  readonly query?: unknown;
  readonly body?: unknown;
  /** What a success says. */
  readonly success: string;
  readonly reply?: unknown;
  /** When the codes of its own occur here, where that is not plain from the code. */
  readonly problems: Readonly<Partial<Record<ProblemCode, string>>>;
}

/** A member that is there when the endpoint has such a thing, and only then. */
type When<Name extends string, Value> = [Value] extends [undefined]
  ? {readonly [K in Name]?: never}
  : {readonly [K in Name]: Value};

type PathWords<Name extends string> = [Name] extends [never]
  ? {readonly path?: never}
  : {readonly path: {readonly [K in Name]: string}};

type EndpointWords<E extends Endpoint> = Pick<EndpointDocs, 'tag' | 'summary' | 'description' | 'success'> &
  Partial<Pick<EndpointDocs, 'problems'>> &
  PathWords<PathParameters<E['path']>> &
  When<'query', QueryOf<E>> &
  When<'body', BodyOf<E>> &
  When<'reply', ReplySentOf<E>>;

/** Puts an endpoint into words, with an example of each thing that travels. */
export const explain = <E extends Endpoint>(endpoint: E, words: EndpointWords<E>): EndpointDocs => ({
  endpoint,
  path: {},
  problems: {},
  ...words,
});
