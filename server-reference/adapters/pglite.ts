/** The database inside this process: PGlite in a folder, or in memory for tests and pages. */
import {PGlite, types, type Transaction} from '@electric-sql/pglite';
import {btree_gist} from '@electric-sql/pglite/contrib/btree_gist';
import {DatabaseUnavailable, sqlState, type Database, type Queries} from '../ports/database.ts';

export interface EmbeddedDatabase extends Database {
  /** Everything in it, for `snapshot` of another one. */
  dump(): Promise<Blob>;
}

export interface EmbeddedOptions {
  /** Where the files lie. Only one process may open a folder: see `openDataFolder`. Default: in memory. */
  readonly folder?: string;
  /** What it starts from: a `dump`. Default: empty. */
  readonly snapshot?: Blob;
}

/** PostgreSQL's text as it is; the driver would make a Date of most of these. */
const asText = (text: string) => text;
const parsers = {
  [types.INT8]: Number,
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
};

const told = (error: unknown): unknown =>
  sqlState(error) === undefined && error instanceof Error && error.message.includes('closed')
    ? new DatabaseUnavailable('The database has been closed.', {cause: error})
    : error;

const through = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw told(error);
  }
};

const queriesOf = (connection: PGlite | Transaction): Queries => ({
  query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
    through(async () => (await connection.query<Row>(sql, [...parameters])).rows),
  script: <Row>(sql: string) =>
    through(async () => (await connection.exec(sql)).flatMap(({rows}) => rows as Row[])),
});

const opensTransaction = (sql: string) => /^\s*begin\b/i.test(sql);

/** Opens it and waits until it takes statements: 3 s for a new folder, 0.4 s for one that exists. */
export const openPGlite = async ({folder, snapshot}: EmbeddedOptions = {}): Promise<EmbeddedDatabase> => {
  const pglite = await PGlite.create({
    extensions: {btree_gist},
    parsers,
    relaxedDurability: false,
    ...(folder !== undefined && {dataDir: folder}),
    ...(snapshot !== undefined && {loadDataDir: snapshot}),
  });
  const queries = queriesOf(pglite);
  const transaction: Database['transaction'] = work =>
    through(() => pglite.transaction(inner => work(queriesOf(inner))));
  return {
    query: queries.query,
    // There is one connection: a script that fails inside its own `begin` would leave the next caller in a
    // transaction that takes nothing. The outer one rolls back before anybody else gets in.
    script: sql => (opensTransaction(sql) ? transaction(inner => inner.script(sql)) : queries.script(sql)),
    transaction,
    dump: () => pglite.dumpDataDir('none'),
    close: () => pglite.close(),
  };
};
