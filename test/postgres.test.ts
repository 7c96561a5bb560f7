import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Client} from 'pg';
import {startPostgres} from './support/postgres.ts';

test('a PostgreSQL 18 with btree_gist starts and stops', async () => {
  const postgres = await startPostgres();
  const client = new Client(postgres.url);
  await client.connect();
  await client.query('create extension btree_gist');
  const {rows} = await client.query<{version: string}>('select version()');
  assert.match(rows[0]?.version ?? '', /^PostgreSQL 18/);
  await client.end();
  await postgres.stop();
  await assert.rejects(new Client(postgres.url).connect(), {code: 'ECONNREFUSED'});
});
