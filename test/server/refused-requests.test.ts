/** Requests that are not right: what is said of them, and what is not. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {createBooking, getBooking} from '../../src/contract/bookings.ts';
import {getLanding} from '../../src/contract/landing.ts';
import {createLinks} from '../../src/contract/links.ts';
import {Problem} from '../../src/contract/problem.ts';
import {changeSettings} from '../../src/contract/settings.ts';
import {getSlots} from '../../src/contract/slots.ts';
import {DatabaseUnavailable} from '../../server-reference/ports/database.ts';
import {call, problemOf, replyOf} from '../conformance/call.ts';
import {closeServed, serve, type Served} from '../support/server.ts';

let server: Served;
before(async () => {
  server = await serve('quiet-week');
});
after(closeServed);

const query = {timeZone: 'UTC'};
const kilobytes = (count: number) => 'x'.repeat(count * 1024);

const post = (path: string, init: RequestInit & {duplex?: 'half'}) =>
  server.send(
    new Request(server.baseUrl + path, {
      method: 'POST',
      ...init,
      headers: {
        Authorization: `Bearer ${server.linkToken}`,
        'Idempotency-Key': crypto.randomUUID(),
        'Content-Type': 'application/json',
        ...init.headers,
      },
    }),
  );

const refusal = async (response: Response) => {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  const problem = Problem.parse(await response.json());
  assert.equal(problem.status, response.status);
  return problem;
};

describe('a body', () => {
  /** A body of so many bytes that is JSON but no booking. */
  const sized = (bytes: number) => `{"note":"${'x'.repeat(bytes - 11)}"}`;
  const limit = 64 * 1024;

  test('may have 64 kB and no byte more', async () => {
    assert.equal((await refusal(await post('/v1/bookings', {body: sized(limit)}))).code, 'validation-failed');
    assert.equal(
      (await refusal(await post('/v1/bookings', {body: sized(limit + 1)}))).code,
      'body-too-large',
    );
  });

  test('is cut off at the limit also when nobody said how long it is', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(kilobytes(8)));
      },
    });
    const response = await post('/v1/bookings', {body: endless, duplex: 'half'});
    assert.equal((await refusal(response)).code, 'body-too-large');
    assert.ok(pulled < 20, `${pulled} pieces of 8 kB were read`);
  });

  test('of settings and links may have 256 kB', async () => {
    const recipients = Array.from({length: 200}, (_, index) => ({
      name: `Candidate ${index} ${'ö'.repeat(180)}`,
      externalId: 'x'.repeat(200),
    }));
    const body = JSON.stringify({recipients});
    assert.ok(body.length > limit);
    const made = await call(server, createLinks, {token: server.memberToken, body});
    assert.equal(replyOf(made).links.length, 200);
    const tooMuch = {version: 1, note: kilobytes(257)};
    const refused = await call(server, changeSettings, {token: server.memberToken, body: tooMuch});
    problemOf(refused, 'body-too-large');
  });

  test('that is compressed is not unpacked', async () => {
    const response = await post('/v1/bookings', {body: '{}', headers: {'Content-Encoding': 'gzip'}});
    assert.equal((await refusal(response)).code, 'unsupported-media-type');
  });

  test('must say that it is JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json-seq', '']) {
      const response = await post('/v1/bookings', {body: '{}', headers: {'Content-Type': type}});
      assert.equal((await refusal(response)).code, 'unsupported-media-type', type);
    }
    const withCharset = {'Content-Type': 'Application/JSON; charset=utf-8'};
    const read = await post('/v1/bookings', {body: '{}', headers: withCharset});
    assert.equal((await refusal(read)).code, 'validation-failed');
  });

  test('must be JSON in UTF-8', async () => {
    const notUtf8 = new Uint8Array([0x22, 0xff, 0x22]);
    for (const body of ['', '{', '{"a":1}x', "{'a':1}", notUtf8]) {
      assert.equal(
        (await refusal(await post('/v1/bookings', {body}))).code,
        'malformed-request',
        String(body),
      );
    }
  });

  test('may be nested 32 deep and no deeper', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    assert.equal((await refusal(await post('/v1/bookings', {body: nested(32)}))).code, 'validation-failed');
    assert.equal((await refusal(await post('/v1/bookings', {body: nested(33)}))).code, 'malformed-request');
    assert.equal(
      (await refusal(await post('/v1/bookings', {body: nested(30_000)}))).code,
      'malformed-request',
    );
  });

  test('names each field at fault once, with its code', async () => {
    const body = {
      start: 'soon',
      timeZone: 7,
      phone: {country: 'us'},
      note: 'x'.repeat(2001),
      locale: 'en',
      more: 1,
    };
    const answer = await call(server, createBooking, {token: server.linkToken, body});
    const {errors = []} = problemOf(answer, 'validation-failed');
    assert.deepEqual(errors.map(({pointer, code}) => `${pointer} ${code}`).toSorted(), [
      '/more unknown-field',
      '/note too-long',
      '/phone/country format',
      '/phone/text required',
      '/start format',
      '/timeZone type',
    ]);
  });

  test('is not read from somebody whose token opens nothing', async () => {
    const unread = new ReadableStream({pull: () => assert.fail('it was read')}, {highWaterMark: 0});
    const response = await post('/v1/bookings', {
      body: unread,
      duplex: 'half',
      headers: {Authorization: 'Bearer x'},
    });
    assert.equal((await refusal(response)).code, 'link-not-found');
  });
});

describe('an address', () => {
  test('that nobody serves is told as such', async () => {
    for (const path of [
      '/',
      '/v1',
      '/v1/',
      '/v1/link/',
      '/v2/link',
      '/v1/bookings/x/y',
      '/v1//link',
      '/.env',
      '/%00',
    ]) {
      const response = await server.send(new Request(server.baseUrl + path));
      assert.equal((await refusal(response)).code, 'not-found', path);
    }
  });

  test('with another method says which there are', async () => {
    const response = await server.send(new Request(`${server.baseUrl}/v1/bookings`, {method: 'DELETE'}));
    assert.equal((await refusal(response)).code, 'method-not-allowed');
    assert.equal(response.headers.get('Allow'), 'POST');
  });

  test('of something that is no id holds nothing', async () => {
    for (const bookingId of ['x', '\u0000', "' or 1=1", '..', 'bkg_'.padEnd(5000, '0'), '🙂']) {
      const answer = await call(server, getBooking, {token: server.linkToken, path: {bookingId}});
      problemOf(answer, 'not-found');
    }
  });

  test('that is not well encoded is refused and breaks nothing', async () => {
    const headers = {Authorization: `Bearer ${server.linkToken}`};
    const response = await server.send(new Request(`${server.baseUrl}/v1/bookings/%E0%A4%A`, {headers}));
    assert.equal((await refusal(response)).code, 'not-found');
  });

  test('answers HEAD as GET, without a body', async () => {
    const response = await server.send(new Request(`${server.baseUrl}/v1/health`, {method: 'HEAD'}));
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });
});

describe('a parameter', () => {
  const ask = (search: string) =>
    server.send(
      new Request(`${server.baseUrl}${getSlots.path}?${search}`, {
        headers: {Authorization: `Bearer ${server.linkToken}`},
      }),
    );

  test('that comes twice is refused by name', async () => {
    const {code, errors} = await refusal(await ask('timeZone=UTC&timeZone=Asia/Tokyo'));
    assert.equal(code, 'validation-failed');
    assert.deepEqual(
      errors?.map(error => error.pointer),
      ['timeZone'],
    );
  });

  test('where none is known is refused', async () => {
    const response = await server.send(new Request(`${server.baseUrl}/v1/health?verbose=1`));
    assert.equal((await refusal(response)).code, 'malformed-request');
  });

  test('cannot reach into the server’s own objects', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const {errors} = await refusal(await ask(`timeZone=UTC&${name}=x`));
      assert.deepEqual(
        errors?.map(error => `${error.pointer} ${error.code}`),
        [`${name} unknown-field`],
      );
    }
    assert.equal(Reflect.get({}, 'x'), undefined);
  });

  test('of another kind than expected is refused by name', async () => {
    for (const search of [
      'timeZone=UTC&days=',
      'timeZone=UTC&days=1e1000',
      'timeZone=UTC&days=1.5',
      'timeZone=',
    ]) {
      assert.equal((await refusal(await ask(search))).code, 'validation-failed', search);
    }
  });
});

describe('a fault of the server', () => {
  test('tells nothing of the inside, and finds its line in the log', async () => {
    const broken = await serve('quiet-week', {
      ports: ({database}) => ({
        database: {
          ...database,
          query: () => Promise.reject(new Error('secret of /srv/app.ts: rebecca@example.com')),
        },
      }),
    });
    const answer = await call(broken, getLanding, {token: broken.linkToken, query});
    const {instance} = problemOf(answer, 'internal-error');
    assert.doesNotMatch(answer.text, /secret|srv|rebecca|Error:/);
    const [line] = broken.log;
    assert.ok(line && instance?.endsWith(line.request));
    assert.match(line.error ?? '', /secret of/);
    assert.doesNotMatch(JSON.stringify(line), /rebecca@/);
  });

  test('of the database that passes asks to come again', async () => {
    const away = await serve('quiet-week', {
      ports: ({database}) => ({
        database: {...database, query: () => Promise.reject(new DatabaseUnavailable('away'))},
      }),
    });
    const answer = await call(away, getLanding, {token: away.linkToken, query});
    const {retryAfter} = problemOf(answer, 'unavailable');
    assert.ok(retryAfter !== undefined && retryAfter > 0);
    assert.equal(answer.headers.get('Retry-After'), String(retryAfter));
  });
});
