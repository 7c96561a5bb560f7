import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {decodeJwt, jwtVerify} from 'jose';
import {demoRoom, type DemoRoomSwitch} from '../../server-reference/adapters/demo-room.ts';
import {jitsi} from '../../server-reference/adapters/jitsi.ts';
import {personalRoom} from '../../server-reference/adapters/personal-room.ts';
import {
  ConferenceFailed,
  type ConferenceCause,
  type RoomRequest,
} from '../../server-reference/ports/conference.ts';
import {testSecrets as secrets} from '../support/test-secrets.ts';
import {conferenceSuite, request} from './conference-suite.ts';

const token = {appId: 'northwind', secret: 'shared with the Jitsi server of the test'};
const publicUrl = 'http://localhost:3000';

conferenceSuite('a personal room', personalRoom);
conferenceSuite('Jitsi', () => jitsi({host: 'meet.example.com', token: null, secrets}));
conferenceSuite('Jitsi with tokens', () => jitsi({host: 'meet.example.com', token, secrets}));
conferenceSuite('the demo room', () => demoRoom({publicUrl, secrets, faults: {failWith: null}}));

suite('a personal room', () => {
  for (const personalRoomUrl of [
    null,
    '',
    'http://meet.example.com/joel',
    'javascript:alert(1)',
    'not an address',
  ]) {
    test(`is missing when the recruiter gave ${JSON.stringify(personalRoomUrl)}`, async () => {
      const asked: RoomRequest = {...request, host: {...request.host, personalRoomUrl}};
      await assert.rejects(
        personalRoom().create(asked),
        (error: unknown) => error instanceof ConferenceFailed && error.reason === 'not-a-user',
      );
    });
  }
});

suite('Jitsi', () => {
  const nameOf = (joinUrl: string) => new URL(joinUrl).pathname.slice(1);

  test('gives each interview a room of its own that nobody can guess', async () => {
    const rooms = jitsi({host: 'meet.example.com', token: null, secrets});
    const intents = Array.from({length: 1000}, (_, number) => `cnf_${number}`);
    const names = await Promise.all(
      intents.map(async intentId => nameOf((await rooms.create({...request, intentId})).joinUrl)),
    );
    assert.equal(new Set(names).size, intents.length);
    // 36 letters and digits hold 5.1 bits each: 26 of them hold 134.
    for (const name of names) assert.match(name, /^interview-[a-z0-9]{26,}$/);
  });

  test('lets people in from shortly before the start until shortly after the end', async () => {
    const room = await jitsi({host: 'meet.example.com', token, secrets}).create(request);
    const jwt = new URL(room.joinUrl).searchParams.get('jwt') ?? '';
    const {payload} = await jwtVerify(jwt, new TextEncoder().encode(token.secret), {
      audience: 'northwind',
      issuer: 'northwind',
      subject: 'meet.example.com',
      currentDate: new Date(request.start),
    });
    assert.equal(payload['room'], nameOf(room.joinUrl));
    assert.equal(payload.nbf, request.start / 1000 - 900);
    assert.equal(payload.exp, request.end / 1000 + 3600);
    assert.equal(room.opensAt, request.start - 900_000);
  });

  test('moves the hours with the meeting and keeps the room', async () => {
    const rooms = jitsi({host: 'meet.example.com', token, secrets});
    const before = await rooms.create(request);
    const later = {...request, start: request.start + 86_400_000, end: request.end + 86_400_000};
    const after = await rooms.move(before.externalId, later);
    assert.equal(nameOf(after.joinUrl), nameOf(before.joinUrl));
    assert.equal(
      decodeJwt(new URL(after.joinUrl).searchParams.get('jwt') ?? '').exp,
      later.end / 1000 + 3600,
    );
  });
});

suite('the demo room', () => {
  for (const cause of ['not-eligible', 'not-a-user', 'temporary'] satisfies ConferenceCause[]) {
    test(`can be told to fail as ${cause}, and to work again`, async () => {
      const faults: DemoRoomSwitch = {failWith: cause};
      const rooms = demoRoom({publicUrl, secrets, faults});
      await assert.rejects(
        rooms.create(request),
        (error: unknown) => error instanceof ConferenceFailed && error.reason === cause,
      );
      faults.failWith = null;
      assert.ok(await rooms.create(request));
    });
  }

  test('has a code of six digits and opens ten minutes before the start', async () => {
    const room = await demoRoom({publicUrl, secrets, faults: {failWith: null}}).create(request);
    assert.match(room.accessCode ?? '', /^\d{6}$/);
    assert.equal(room.opensAt, request.start - 600_000);
  });
});
