/** The reference page: whole, and without anything from elsewhere. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {endpoints} from '../../src/contract/index.ts';
import {problemStatus} from '../../src/contract/problem.ts';
import {docs} from '../../server-reference/docs/docs.ts';
import type {OpenApi} from '../../server-reference/docs/shape.ts';

const document = JSON.parse(readFileSync('server-reference/openapi.json', 'utf8')) as OpenApi;
const app = docs(document);
const reply = await app.request('/docs');
const html = await reply.text();
const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);

test('the document is served as it is committed', async () => {
  const served = await app.request('/openapi.json');
  assert.deepEqual(await served.json(), document);
});

test('every operation, schema and problem code can be linked to', () => {
  const wanted = [
    ...endpoints.map(({id}) => id),
    ...Object.keys(document.components.schemas),
    ...Object.keys(problemStatus).map(code => `problem-${code}`),
  ];
  assert.deepEqual(
    wanted.filter(id => !ids.includes(id)),
    [],
  );
  assert.equal(new Set(ids).size, ids.length, 'an id is used twice');
});

test('every link within the page leads somewhere', () => {
  const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
  assert.ok(targets.length > 300);
  assert.deepEqual(
    targets.filter(target => !ids.includes(target)),
    [],
  );
});

test('the page loads its own style sheet and nothing else, and its policy says so', async () => {
  const loads = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*>/g)].map(([tag]) => tag);
  assert.deepEqual(loads, [
    '<link rel="icon" href="data:," />',
    '<link rel="stylesheet" href="/docs/style.css" />',
  ]);
  assert.match(
    reply.headers.get('Content-Security-Policy') ?? '',
    /^default-src 'none'; style-src 'self'; img-src data:;/,
  );
  const style = await app.request('/docs/style.css');
  assert.equal(style.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.doesNotMatch(await style.text(), /url\(|@import/);
});

test('no value is drawn as something else than its text', () => {
  assert.doesNotMatch(html, /\[object |undefined|NaN/);
});

test('words that look like markup stay words', async () => {
  const hostile = '<img src=x onerror=alert(1)> `</code><script>` **<b>**';
  const page = docs({...document, info: {...document.info, title: hostile, description: hostile}});
  const text = await (await page.request('/docs')).text();
  assert.doesNotMatch(text, /<img|<script|<b>\*|<strong><b>/);
});
