/** Too many requests: who is counted, and who cannot get out of it. */
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {getHealth} from '../../src/contract/health.ts';
import {getLanding} from '../../src/contract/landing.ts';
import {getSettings} from '../../src/contract/settings.ts';
import {clientAddress} from '../../server-reference/routes/client-address.ts';
import {rateLimit} from '../../server-reference/routes/rate-limit.ts';
import {scenarios} from '../../server-reference/scenarios/worlds.ts';
import {Refusal} from '../../server-reference/use-cases/refusal.ts';
import {call, problemOf, replyOf} from '../conformance/call.ts';
import {fixedClock} from '../support/fixed-clock.ts';
import {closeServed, listedOrigin, serve, type Served} from '../support/server.ts';

after(closeServed);

const query = {timeZone: 'UTC'};

const healthFrom = async (server: Served, address: string, headers: Record<string, string> = {}) => {
  const {status} = await server.sendFrom(address, new Request(server.baseUrl + getHealth.path, {headers}));
  return status;
};

describe('requests of one address', () => {
  const limits = {perAddress: 3, perLink: 1000};

  test('are refused beyond the limit, those of others are not', async () => {
    const server = await serve('quiet-week', {limits});
    for (let count = 0; count < 3; count += 1) assert.equal(await healthFrom(server, '192.0.2.1'), 200);
    assert.equal(await healthFrom(server, '192.0.2.1'), 429);
    assert.equal(await healthFrom(server, '192.0.2.2'), 200);
  });

  test('come through again after the seconds that were named', async () => {
    const server = await serve('quiet-week', {limits});
    for (let count = 0; count < 3; count += 1) await healthFrom(server, '192.0.2.1');
    const refused = await server.sendFrom('192.0.2.1', new Request(server.baseUrl + getHealth.path));
    const seconds = Number(refused.headers.get('Retry-After'));
    assert.equal(seconds, 20);
    server.clock.advance((seconds - 1) * 1000);
    assert.equal(await healthFrom(server, '192.0.2.1'), 429);
    server.clock.advance(1000);
    assert.equal(await healthFrom(server, '192.0.2.1'), 200);
  });

  test('are refused so that a listed page can read why, and how long to wait', async () => {
    const server = await serve('quiet-week', {limits});
    for (const origin of [listedOrigin, 'https://evil.example']) {
      const request = () => new Request(server.baseUrl + getHealth.path, {headers: {Origin: origin}});
      const refused = [];
      for (let count = 0; count < 4; count += 1) refused.push(await server.sendFrom(origin, request()));
      assert.equal(refused.at(-1)?.status, 429);
      const allowed = refused.at(-1)?.headers.get('Access-Control-Allow-Origin');
      assert.equal(allowed, origin === listedOrigin ? origin : null);
    }
  });

  test('are counted by the socket, whatever a header claims', async () => {
    const server = await serve('quiet-week', {limits});
    const statuses = [];
    for (let count = 0; count < 50; count += 1) {
      statuses.push(await healthFrom(server, '192.0.2.1', {'X-Forwarded-For': `198.51.100.${count}`}));
    }
    assert.equal(statuses.filter(status => status === 200).length, 3);
  });

  test('are told apart behind a proxy that is trusted', async () => {
    const server = await serve('quiet-week', {limits, trustedProxies: ['10.0.0.1']});
    for (let count = 0; count < 10; count += 1) {
      assert.equal(await healthFrom(server, '10.0.0.1', {'X-Forwarded-For': `198.51.100.${count}`}), 200);
    }
    const same = {'X-Forwarded-For': '203.0.113.9, 198.51.100.1'};
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push(await healthFrom(server, '10.0.0.1', same));
    assert.deepEqual(statuses, [200, 200, 429, 429]);
  });
});

describe('requests of one link', () => {
  const limits = {perAddress: 1000, perLink: 2};

  test('are refused beyond the limit, from wherever they come', async () => {
    const server = await serve('quiet-week', {limits});
    const open = () => call(server, getLanding, {token: server.linkToken, query});
    replyOf(await open());
    replyOf(await open());
    const refused = await open();
    const {retryAfter} = problemOf(refused, 'rate-limited');
    assert.equal(refused.headers.get('Retry-After'), String(retryAfter));
  });

  test('count neither against other links nor against members', async () => {
    const server = await serve('quiet-week', {limits});
    const other = await scenarios['quiet-week'].seed({...server.ports, now: server.clock.now()});
    for (let count = 0; count < 3; count += 1)
      await call(server, getLanding, {token: server.linkToken, query});
    replyOf(await call(server, getLanding, {token: other.candidateToken, query}));
    replyOf(await call(server, getSettings, {token: server.memberToken}));
  });
});

describe('the address of a client', () => {
  const trusted = ['10.0.0.1', '10.0.0.2'];

  test('is the last one that no proxy of ours wrote', () => {
    const cases: [peer: string, forwarded: string | null, address: string][] = [
      ['192.0.2.1', null, '192.0.2.1'],
      ['192.0.2.1', '198.51.100.1', '192.0.2.1'],
      ['::ffff:192.0.2.1', null, '192.0.2.1'],
      ['10.0.0.1', null, '10.0.0.1'],
      ['10.0.0.1', '198.51.100.1', '198.51.100.1'],
      ['::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
      ['10.0.0.1', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
      ['10.0.0.1', '198.51.100.1, 10.0.0.2', '198.51.100.1'],
      ['10.0.0.1', '10.0.0.2, 10.0.0.2', '10.0.0.1'],
      ['10.0.0.1', ' , ,', '10.0.0.1'],
    ];
    for (const [peer, forwarded, address] of cases) {
      assert.equal(clientAddress(peer, forwarded, trusted), address, `${peer} ${forwarded}`);
    }
  });

  test('of IPv6 is the network that a household has', () => {
    assert.equal(clientAddress('2001:db8:1:2:aaaa::1', null, []), clientAddress('2001:db8:1:2::9', null, []));
    assert.notEqual(clientAddress('2001:db8:1:2::1', null, []), clientAddress('2001:db8:1:3::1', null, []));
    assert.notEqual(clientAddress('2001:db8::1', null, []), clientAddress('2001:db9::1', null, []));
  });
});

describe('a rate limit', () => {
  const isRefused = (work: () => void) => {
    try {
      work();
      return false;
    } catch (error) {
      assert.ok(error instanceof Refusal && error.code === 'rate-limited');
      return true;
    }
  };

  test('refuses to be set up without sense', () => {
    for (const perMinute of [0, -1, NaN])
      assert.throws(() => rateLimit(fixedClock(0), perMinute), RangeError);
  });

  test('gives what a minute allows, however it is spread', () => {
    const clock = fixedClock(0);
    const limit = rateLimit(clock, 60);
    let admitted = 0;
    for (let tenth = 0; tenth < 600; tenth += 1) {
      if (!isRefused(() => limit.take('caller'))) admitted += 1;
      clock.advance(100);
    }
    assert.ok(admitted >= 119 && admitted <= 120, `${admitted} in the first minute`);
  });

  test('is not undone by a clock that goes back', () => {
    const clock = fixedClock(1_000_000);
    const limit = rateLimit(clock, 1);
    limit.take('caller');
    clock.advance(-500_000);
    assert.ok(isRefused(() => limit.take('caller')));
  });

  test('forgets no caller because others come and go', () => {
    const limit = rateLimit(fixedClock(0), 1);
    limit.take('caller');
    for (let other = 0; other < 40_000; other += 1) limit.take(`other-${other}`);
    assert.ok(isRefused(() => limit.take('caller')));
  });
});
