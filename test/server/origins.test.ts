/** Pages of other origins: exact lists, no reflection, each organization its own. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {getLanding} from '../../src/contract/landing.ts';
import {scenarios} from '../../server-reference/scenarios/worlds.ts';
import {call, problemOf, replyOf} from '../conformance/call.ts';
import {closeServed, listedOrigin, serve, type Served} from '../support/server.ts';

let server: Served;
before(async () => {
  server = await serve('quiet-week', {publicUrl: 'https://interviews.example'});
});
after(closeServed);

const query = {timeZone: 'UTC'};
const openFrom = (origin: string, token = server.linkToken) =>
  call(server, getLanding, {token, query, headers: {Origin: origin}});

const preflightFrom = (origin: string) =>
  server.send(
    new Request(`${server.baseUrl}/v1/bookings`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
      },
    }),
  );

const host = 'careers.northwind.example';
const foreign = [
  'null',
  '*',
  'https://evil.example',
  `http://${host}`,
  `https://${host}:8443`,
  `https://${host}.`,
  `https://${host}.evil.example`,
  `https://evil-${host}`,
  `https://evil.${host}`,
  `https://x${host}`,
  `https://${host}evil`,
  `https://${host}%2eevil.example`,
  `https://${host}@evil.example`,
  `https://evil.example/${listedOrigin}`,
  `https://evil.example#${listedOrigin}`,
  `https://evil.example?${host}`,
  `${listedOrigin}/`,
  `${listedOrigin}/careers`,
  `${listedOrigin},https://evil.example`,
  `${listedOrigin} https://evil.example`,
  `${listedOrigin}\thttps://evil.example`,
  'HTTPS://CAREERS.NORTHWIND.EXAMPLE',
  'https://careers.northwind.exampl',
  'https://careers_northwind.example',
  'https://careers.northwind.example.',
  'https://northwind.example',
  'https://%',
  'https://_',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'https://localhost',
  'http://127.0.0.1',
  'https://interviews.example.evil.example',
  'https://interviews.example:444',
  'http://interviews.example:443',
  'ws://interviews.example',
  "https://careers.northwind.example' or '1'='1",
  'https://careers.northwind.example\\',
  'https://{careers.northwind.example}',
  'about:blank',
];

test('forty origins that are not listed are refused, and may not read why', async () => {
  assert.equal(foreign.length, 40);
  for (const origin of foreign) {
    const answer = await openFrom(origin);
    problemOf(answer, 'origin-not-allowed');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null, origin);
    assert.match(answer.headers.get('Vary') ?? '', /\bOrigin\b/);
    const preflight = await preflightFrom(origin);
    assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), null, origin);
    assert.equal(preflight.headers.get('Access-Control-Allow-Methods'), null, origin);
  }
});

test('a listed origin is named, without credentials and without a star', async () => {
  const answer = await openFrom(listedOrigin);
  replyOf(answer);
  const preflight = await preflightFrom(listedOrigin);
  for (const headers of [answer.headers, preflight.headers]) {
    assert.equal(headers.get('Access-Control-Allow-Origin'), listedOrigin);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
  }
});

test('pages of the server’s own address and callers that are no browsers are always admitted', async () => {
  replyOf(await openFrom('https://interviews.example'));
  replyOf(await call(server, getLanding, {token: server.linkToken, query}));
});

test('what one organization lists opens nothing of another', async () => {
  const other = await scenarios['quiet-week'].seed({...server.ports, now: server.clock.now()});
  const answer = await openFrom(listedOrigin, other.candidateToken);
  problemOf(answer, 'origin-not-allowed');
  assert.equal((await preflightFrom(listedOrigin)).headers.get('Access-Control-Allow-Origin'), listedOrigin);
});

test('an origin that was struck off the list is refused at once', async () => {
  replyOf(await openFrom(listedOrigin));
  await server.ports.database.query(`update organizations set allowed_origins = '{}'`);
  problemOf(await openFrom(listedOrigin), 'origin-not-allowed');
});
