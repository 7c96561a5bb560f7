/** PostgreSQL over the network, for many server processes. */
import pg from 'pg';
import {DatabaseUnavailable, sqlState, type Database, type Queries} from '../ports/database.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host/database` */
  readonly url: string;
  /** Connections that this process may hold. Default: 10. */
  readonly connections?: number;
  /** Milliseconds to wait for a free connection before giving up. Default: 4000. */
  readonly patience?: number;
}

const {builtins} = pg.types;
const asText = (text: string) => text;
const textParsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.DATE, asText],
  [builtins.TIMESTAMP, asText],
  [builtins.TIMESTAMPTZ, asText],
  [builtins.INTERVAL, asText],
  [builtins.BYTEA, text => Uint8Array.fromHex(text.slice(2))],
]);

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && textParsers.get(oid)) || pg.types.getTypeParser(oid, format),
};

/**
 * SQLSTATE of a server that is out of reach, shutting down or out of means (classes 08, 53, 57P), of a statement
 * that took too long (57014), and what the network says.
 */
const passingState = /^(08|53)|^57(P0|014)|^E(CONN|TIMEDOUT|PIPE|HOSTUNREACH|NOTFOUND|AI_AGAIN)/;
/** The driver's own failures carry no code. */
const passingMessage = /timeout|terminated|not queryable|after calling end/i;

const told = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) return error;
  const state = sqlState(error);
  const passing = state === undefined ? passingMessage.test(error.message) : passingState.test(state);
  if (!passing) return error;
  return new DatabaseUnavailable(`The database does not answer: ${error.message}`, {cause: error});
};

const through = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw told(error);
  }
};

/** A script may build an index: neither server nor driver hurries it. */
const runScript = async <Row>(client: pg.ClientBase, sql: string): Promise<Row[]> => {
  // The driver reads this field of a query; its types do not know it.
  const statements = {text: sql, query_timeout: 2 ** 31 - 1};
  // It gives a list for several statements, which its types do not know either.
  const results: pg.QueryResult | pg.QueryResult[] = await client.query(statements);
  return [results].flat().flatMap(({rows}) => rows as Row[]);
};

const runQuery = async <Row>(client: pg.ClientBase, sql: string, parameters: readonly unknown[]) => {
  // The driver sends a Buffer as bytes and any other array of bytes as a list of numbers.
  const values = parameters.map(value => (value instanceof Uint8Array ? Buffer.from(value) : value));
  const {rows} = await client.query({text: sql, values});
  return rows as Row[];
};

const withinTransaction = async <Result>(
  client: pg.ClientBase,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> => {
  await client.query('begin');
  try {
    const result = await work({
      query: (sql, parameters = []) => through(() => runQuery(client, sql, parameters)),
      script: sql =>
        through(async () => {
          await client.query('set local statement_timeout = 0');
          return runScript(client, sql);
        }),
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const alone = async <Row>(client: pg.ClientBase, sql: string): Promise<Row[]> => {
  await client.query('set statement_timeout = 0');
  try {
    return await runScript<Row>(client, sql);
  } finally {
    // One that failed inside its own `begin` leaves the connection in a transaction that takes nothing.
    await client.query('rollback; reset statement_timeout');
  }
};

/** Takes a connection of the pool; one that has failed is closed, not put back. */
const withConnection = <Result>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> =>
  through(async () => {
    const client = await pool.connect();
    // The pool listens to idle connections only, and an error that nobody hears ends the process.
    const ignore = () => undefined;
    client.on('error', ignore);
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      broken = told(error) instanceof DatabaseUnavailable;
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  });

/** Connects as needed; the first statement tells whether the server can be reached. */
export const openPostgres = ({url, connections = 10, patience = 4000}: PostgresOptions): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    statement_timeout: 8000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 15_000,
    options: '-c TimeZone=UTC',
    application_name: 'scheduler-elements',
    keepAlive: true,
    types,
  });
  // An idle connection that the server closed is replaced by the next caller.
  pool.on('error', () => undefined);
  return {
    query: (sql, parameters = []) => withConnection(pool, client => runQuery(client, sql, parameters)),
    script: sql => withConnection(pool, client => alone(client, sql)),
    transaction: work => withConnection(pool, client => withinTransaction(client, work)),
    close: () => pool.end(),
  };
};
