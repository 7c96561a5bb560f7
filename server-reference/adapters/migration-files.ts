/** The migrations, from the files beside the server. */
import {readdir, readFile} from 'node:fs/promises';
import type {Migration} from '../migrate.ts';

const folder = new URL('../migrations/', import.meta.url);

export const readMigrations = async (): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).toSorted();
  return Promise.all(
    files.map(async file => ({
      name: file.replace(/\.sql$/, ''),
      sql: await readFile(new URL(file, folder), 'utf8'),
    })),
  );
};
