/** What holds for every route: the inventory, the headers of every reply, one line of log. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {createBooking} from '../../src/contract/bookings.ts';
import type {Access, Endpoint} from '../../src/contract/endpoint.ts';
import {getHealth} from '../../src/contract/health.ts';
import {endpoints} from '../../src/contract/index.ts';
import {getLanding} from '../../src/contract/landing.ts';
import {routes} from '../../server-reference/routes/index.ts';
import {call, problemOf, replyOf} from '../conformance/call.ts';
import {closeServed, serve, type Served} from '../support/server.ts';

let server: Served;
before(async () => {
  server = await serve('quiet-week');
});
after(closeServed);

const name = ({method, path}: Endpoint) => `${method} ${path}`;

test('the server answers the contract’s endpoints, and none besides', () => {
  assert.deepEqual(routes.map(({endpoint}) => name(endpoint)).toSorted(), endpoints.map(name).toSorted());
});

const path = {
  bookingId: 'bkg_0000000000000000000000',
  holdId: 'hld_0000000000000000000000',
  linkId: 'lnk_0000000000000000000000',
  eventId: 'evt_0000000000000000000000',
  imageId: 'img_0000000000000000000000',
};

const tokenFor = (access: Access) =>
  ({
    public: undefined,
    ticket: undefined,
    link: server.linkToken,
    member: server.memberToken,
    'api-key': server.apiKey,
  })[access];

const requireHeaders = (headers: Headers, where: string) => {
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', where);
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer', where);
  assert.match(
    headers.get('Content-Security-Policy') ?? '',
    /default-src 'none'.*frame-ancestors 'none'/,
    where,
  );
  assert.ok(headers.has('Permissions-Policy'), where);
  assert.ok(headers.has('Cross-Origin-Resource-Policy'), where);
  assert.match(headers.get('Cache-Control') ?? '', /no-store|no-cache/, where);
  assert.equal(headers.get('Set-Cookie'), null, where);
  assert.equal(headers.get('Server'), null, where);
  assert.equal(headers.get('X-Powered-By'), null, where);
};

describe('every reply has its headers', () => {
  for (const endpoint of endpoints) {
    test(`of ${name(endpoint)}`, async () => {
      const body = endpoint.method === 'GET' ? undefined : {};
      const token = tokenFor(endpoint.access);
      const admitted = await call(server, endpoint, {path, token, body});
      requireHeaders(admitted.headers, `${admitted.status}`);
      const stranger = await call(server, endpoint, {path, token: 'x', body});
      requireHeaders(stranger.headers, `${stranger.status}`);
    });
  }

  test('of a preflight, a stray address and a fault', async () => {
    const preflight = new Request(`${server.baseUrl}/v1/link`, {
      method: 'OPTIONS',
      headers: {Origin: 'https://evil.example', 'Access-Control-Request-Method': 'GET'},
    });
    const stray = new Request(`${server.baseUrl}/nowhere`);
    const broken = await serve('quiet-week', {
      ports: ({database}) => ({database: {...database, query: () => Promise.reject(new Error('broken'))}}),
    });
    const fault = new Request(`${server.baseUrl}/v1/health`);
    const replies = [await server.send(preflight), await server.send(stray), await broken.send(fault)];
    for (const reply of replies) requireHeaders(reply.headers, `${reply.status}`);
  });

  test('which insist on https only where candidates come by https', async () => {
    const plain = await call(server, getHealth, {});
    assert.equal(plain.headers.get('Strict-Transport-Security'), null);
    const secure = await serve('quiet-week', {publicUrl: 'https://interviews.example'});
    const {headers} = await call(secure, getHealth, {});
    assert.match(headers.get('Strict-Transport-Security') ?? '', /^max-age=31536000/);
  });
});

describe('the log', () => {
  test('has one line a request, with the route’s pattern and no address', async () => {
    const quiet = await serve('quiet-week');
    const asked = {token: quiet.linkToken, query: {timeZone: 'UTC'}};
    const {slots} = replyOf(await call(quiet, getLanding, asked));
    const body = {
      start: slots?.starts[0],
      timeZone: 'UTC',
      locale: 'en',
      phone: {country: 'US', text: '+1 650 687 3600'},
      note: 'Grüße\r\n{"forged": "line"}',
      email: 'rebecca.best@example.com',
    };
    replyOf(await call(quiet, createBooking, {token: quiet.linkToken, body}));
    problemOf(await call(quiet, getLanding, {...asked, token: 'x'}), 'link-not-found');
    await quiet.send(new Request(`${quiet.baseUrl}/m/${quiet.linkToken}`));
    assert.deepEqual(
      quiet.log.map(({method, route, status}) => `${method} ${route} ${status}`),
      ['GET /v1/link 200', 'POST /v1/bookings 201', 'GET /v1/link 404', 'GET (none) 404'],
    );
    const lines = quiet.log.map(entry => JSON.stringify(entry)).join('\n');
    assert.equal(lines.split('\n').length, 4);
    // Long enough that no random id and no duration holds one by chance.
    const secrets = [quiet.linkToken, 'rebecca', '687 3600', '6506873600', 'Grüße', 'forged', 'timeZone'];
    for (const secret of secrets) {
      assert.ok(!lines.includes(secret), secret);
    }
  });

  test('names the request as the problem does', async () => {
    const quiet = await serve('quiet-week');
    const {instance} = problemOf(await call(quiet, getLanding, {}), 'link-not-found');
    assert.equal(quiet.log[0]?.request, instance);
  });
});
