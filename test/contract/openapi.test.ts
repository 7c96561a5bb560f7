/** The OpenAPI document: that of the contract, and clean to a linter that is not ours. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {endpoints} from '../../src/contract/index.ts';
import {openApiDocument} from '../../server-reference/openapi/document.ts';

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version;
const document = openApiDocument(version);

const node = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'},
  });

test('the committed document is that of the contract', () => {
  const {status, stderr} = node('server-reference/openapi.ts', '--check');
  assert.equal(status, 0, stderr);
});

test('the document is the same however often it is made', () => {
  assert.equal(JSON.stringify(openApiDocument(version)), JSON.stringify(document));
});

test('Redocly finds nothing to complain of', () => {
  const lint = node(
    'node_modules/@redocly/cli/bin/cli.js',
    'lint',
    'server-reference/openapi.json',
    '--extends=recommended',
    '--max-problems=20',
    '--format=json',
  );
  assert.equal(lint.status, 0, lint.stdout + lint.stderr);
  const {problems} = JSON.parse(lint.stdout) as {problems: readonly unknown[]};
  assert.deepEqual(problems, []);
});

test('every endpoint is an operation of the document, with its id', () => {
  const ids = Object.values(document.paths ?? {}).flatMap(path =>
    Object.values(path).map(operation => (operation as {operationId: string}).operationId),
  );
  assert.deepEqual(ids.toSorted(), endpoints.map(({id}) => id).toSorted());
});

test('every POST, and nothing else, asks for an Idempotency-Key', () => {
  for (const {method, path} of endpoints) {
    const operation = JSON.stringify(document.paths?.[path]?.[method.toLowerCase() as 'get']);
    assert.equal(operation.includes('#/components/parameters/IdempotencyKey'), method === 'POST', path);
  }
});

test('requests are closed, replies are open, and open lists are no enums', () => {
  const {BookingRequest, Booking, PolicyInput, Policy} = document.components?.schemas ?? {};
  const closed = (schema: unknown) => (schema as {additionalProperties?: boolean}).additionalProperties;
  assert.equal(closed(BookingRequest), false);
  assert.equal(closed(PolicyInput), false);
  assert.equal(closed(Booking), undefined);
  assert.equal(closed(Policy), undefined);
  const {properties} = Booking as {properties: Record<string, Record<string, unknown>>};
  assert.deepEqual(properties.state?.['x-extensible-enum'], ['booked', 'cancelled']);
  assert.equal(properties.state?.enum, undefined);
});
