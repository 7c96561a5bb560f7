/** A database in memory with the schema and nothing in it. */
import {readMigrations} from '../../server-reference/adapters/migration-files.ts';
import {openPGlite} from '../../server-reference/adapters/pglite.ts';
import type {Database} from '../../server-reference/ports/database.ts';

export const freshDatabase = async (): Promise<Database> => {
  const database = await openPGlite();
  for (const {sql} of await readMigrations()) await database.script(sql);
  return database;
};
