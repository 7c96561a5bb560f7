/** A PostgreSQL dialect that takes SQL: PGlite in a folder or in a page, PostgreSQL over the network. */

/**
 * Parameters are text, numbers, booleans, null, bytes (Uint8Array) and lists of texts; a jsonb goes in as its
 * text (`JSON.stringify`), an instant as milliseconds (`to_timestamp($1::float8 / 1000)`).
 *
 * Values come out the same from every driver: integers of all sizes and float8 as numbers, numeric as text,
 * boolean, bytea as Uint8Array, json and jsonb parsed, text[] as a list of texts; dates, timestamps, intervals and
 * ranges as PostgreSQL's text in UTC.
 */
export interface Queries {
  /** Runs one statement with `$1…` parameters; rows have the names of the select list. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters, and gives the rows of all of them: migrations. */
  script<Row>(sql: string): Promise<Row[]>;
}

export interface Database extends Queries {
  /**
   * Runs `work` in one transaction (read committed). Commits when it resolves, rolls back when it throws.
   * No call to the outside may happen inside.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The database cannot be reached or has no connection free: the caller may try again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** SQLSTATE of an error that a driver threw, if it is one: `23P01`. */
export const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
