/** Brings a database to this server's schema: numbered scripts, each run once, in order, never edited again. */
import type {Database, Queries} from './ports/database.ts';

export interface Migration {
  /** `0001_start` */
  readonly name: string;
  readonly sql: string;
}

/** The database does not fit this server; the message says why and what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** SHA-256 of the script, whatever line ends it was checked out with. */
const checksumOf = async (sql: string): Promise<string> => {
  const bytes = new TextEncoder().encode(sql.replaceAll('\r\n', '\n'));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
};

/** One process at a time; the others wait, and then find nothing left to do. */
const lock = 'select pg_advisory_xact_lock(7305805913400)';

const table = `create table if not exists migrations (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

const applied = async (queries: Queries): Promise<Map<string, string>> => {
  const rows = await queries.query<{name: string; checksum: string}>(
    'select name, checksum from migrations order by name',
  );
  return new Map(rows.map(({name, checksum}) => [name, checksum]));
};

const requireKnown = (names: Iterable<string>, migrations: readonly Migration[]): void => {
  const unknown = [...names].filter(name => !migrations.some(migration => migration.name === name));
  if (unknown.length === 0) return;
  throw new MigrationRefused(
    `The database has been changed by a newer server (${unknown.join(', ')}). Start that one.`,
  );
};

/** Runs what has not been run, all in one transaction. Gives the names. Throws MigrationRefused. */
export const migrate = (database: Database, migrations: readonly Migration[]): Promise<string[]> =>
  database.transaction(async queries => {
    await queries.script(`${lock}; ${table}`);
    const before = await applied(queries);
    requireKnown(before.keys(), migrations);
    const run: string[] = [];
    for (const {name, sql} of migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const checksum = await checksumOf(sql);
      const recorded = before.get(name);
      if (recorded === checksum) continue;
      if (recorded !== undefined) {
        throw new MigrationRefused(
          `The migration ${name} was edited after this database had run it. Restore the file and add a new migration.`,
        );
      }
      await queries.script(sql);
      await queries.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum]);
      run.push(name);
    }
    return run;
  });
