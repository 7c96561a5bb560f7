import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type ClientOptions, createClient} from '../../src/client/client.ts';
import {RefusedError, UnexpectedReplyError, UnreachableError} from '../../src/client/errors.ts';
import {cancelBooking, changeContact, getBooking} from '../../src/contract/bookings.ts';
import {getHealth} from '../../src/contract/health.ts';
import {booking} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/canned-server.ts';

const params = {bookingId: 'bkg_4QzX8mVb2Lr7TnKc5WdYhE'};
const health = {
  status: 'ok',
  now: '2027-02-08T17:00:00Z',
  zoneRelease: '2026c',
  staleZones: [],
  oldestJobSeconds: 0,
};

/** A client whose network gives these answers in turn, and what it was asked. */
const clientOf = (...answers: (() => Response)[]) => clientWith({}, ...answers);

function clientWith(options: Partial<ClientOptions>, ...answers: (() => Response)[]) {
  const asked: Request[] = [];
  const client = createClient({
    ...options,
    server: 'https://scheduler.example',
    token: () => 'secret',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      asked.push(request);
      const answer = answers[asked.length - 1];
      if (!answer) throw new TypeError('fetch failed');
      return answer();
    },
  });
  return {client, asked};
}

describe('client', () => {
  it('tells a refusal by its code', async () => {
    const {client} = clientOf(() => problem('booking-started'));
    await assert.rejects(
      client.call(cancelBooking, {params, body: {revision: 1}}),
      (error: unknown) => error instanceof RefusedError && error.code === 'booking-started',
    );
  });

  it('asks for the host’s own headers before each call, and sends its own before them', async () => {
    let calls = 0;
    const headers = async () => ({'X-Call': String(++calls), Authorization: 'Bearer other'});
    const answer = () => Response.json(health);
    const {client, asked} = clientWith({headers}, answer, answer);
    await client.call(getHealth);
    await client.call(getHealth);
    assert.deepEqual(
      asked.map(request => [request.headers.get('x-call'), request.headers.get('authorization')]),
      [
        ['1', 'Bearer secret'],
        ['2', 'Bearer secret'],
      ],
    );
  });

  it('does not repeat a refused request', async () => {
    const {client, asked} = clientOf(() => problem('calendar-disconnected'));
    await assert.rejects(client.call(getHealth), RefusedError);
    assert.equal(asked.length, 1);
  });

  it('says so when nobody answers, after asking again', async () => {
    const {client, asked} = clientOf();
    await assert.rejects(client.call(getHealth), UnreachableError);
    assert.equal(asked.length, 4);
  });

  it('repeats a POST under the same key when its answer was lost', async () => {
    const {client, asked} = clientOf(
      () => {
        throw new TypeError('fetch failed');
      },
      () => Response.json(booking()),
    );
    await client.call(cancelBooking, {params, body: {revision: 1}});
    const keys = asked.map(request => request.headers.get('idempotency-key'));
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
    assert.ok(keys[0]);
  });

  it('waits for the first try of a POST that is still at work', async () => {
    const {client, asked} = clientOf(
      () => problem('request-in-progress'),
      () => Response.json(booking()),
    );
    const reply = await client.call(cancelBooking, {params, body: {revision: 1}});
    assert.equal(reply.id, params.bookingId);
    assert.equal(asked.length, 2);
  });

  it('never repeats a PATCH, which has no key', async () => {
    const {client, asked} = clientOf();
    await assert.rejects(
      client.call(changeContact, {params, body: {revision: 1, email: 'rebecca@example.com'}}),
      UnreachableError,
    );
    assert.equal(asked.length, 1);
  });

  it('calls an error page of something in between what it is', async () => {
    const {client} = clientOf(() => new Response('<h1>Not here</h1>', {status: 404}));
    await assert.rejects(client.call(getHealth), UnexpectedReplyError);
  });

  it('calls a reply that is not by the contract unexpected', async () => {
    const {client} = clientOf(() => Response.json({...health, now: 'yesterday'}));
    await assert.rejects(client.call(getHealth), UnexpectedReplyError);
  });

  it('survives fields and words of a newer server', async () => {
    const {client} = clientOf(() => Response.json({...health, mood: 'good', status: 'sleepy'}));
    const reply = await client.call(getHealth);
    assert.equal(reply.status, 'degraded');
    assert.ok(!('mood' in reply));
  });

  it('sends the token in a header and keeps it out of the address', async () => {
    const {client, asked} = clientOf(() => Response.json(booking()));
    await client.call(getBooking, {params, query: {timeZone: 'Asia/Kathmandu'}});
    const [request] = asked;
    assert.equal(request?.headers.get('authorization'), 'Bearer secret');
    assert.equal(
      request?.url,
      `https://scheduler.example/v1/bookings/${params.bookingId}?timeZone=Asia%2FKathmandu`,
    );
  });

  it('lets an aborted call end as an abort', async () => {
    const {client} = clientOf(() => Response.json(health));
    const abort = new AbortController();
    abort.abort();
    await assert.rejects(client.call(getHealth, {signal: abort.signal}), {name: 'AbortError'});
  });
});
