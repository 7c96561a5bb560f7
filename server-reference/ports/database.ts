/** A PostgreSQL dialect that takes SQL: PGlite in a folder or in a page, PostgreSQL over the network. */

export interface Queries {
  /** Runs one statement with `$1…` parameters; rows have the names of the select list. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Queries {
  /**
   * Runs `work` in one transaction (read committed). Commits when it resolves, rolls back when it throws.
   * No call to the outside may happen inside.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Runs a script of several statements without parameters: migrations. */
  script(sql: string): Promise<void>;
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
