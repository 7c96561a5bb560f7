/** A database in memory with the schema and nothing in it. */
import {readFileSync} from 'node:fs';
import {openPGlite} from '../../server-reference/adapters/pglite.ts';
import type {Database} from '../../server-reference/ports/database.ts';

export const freshDatabase = async (): Promise<Database> => {
  const database = await openPGlite();
  await database.script(readFileSync('server-reference/migrations/0001_start.sql', 'utf8'));
  return database;
};
