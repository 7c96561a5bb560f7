/** What every provider of video rooms has to keep. */
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {ConferenceProvider, RoomRequest} from '../../server-reference/ports/conference.ts';

export const request: RoomRequest = {
  intentId: 'cnf_0123456789abcdefghijkl',
  title: 'Interview with Rebecca Silva',
  start: Date.UTC(2027, 1, 8, 17, 0),
  end: Date.UTC(2027, 1, 8, 17, 30),
  host: {name: 'Joel Bito', email: 'joel@example.com', personalRoomUrl: 'https://meet.example.com/joel'},
};

export const conferenceSuite = (name: string, make: () => ConferenceProvider): void => {
  suite(`${name}, as any conference provider`, () => {
    test('has a name for people', () => {
      assert.match(make().name, /\S/);
    });

    test('makes a room that can be opened by its address', async () => {
      const room = await make().create(request);
      assert.match(room.joinUrl, /^https?:\/\/\S+$/);
      assert.notEqual(room.externalId, '');
    });

    test('gives the same room when asked twice', async () => {
      const provider = make();
      assert.deepEqual(await provider.create(request), await provider.create(request));
    });

    test('tells nothing of the candidate by its address', async () => {
      const {joinUrl} = await make().create(request);
      assert.doesNotMatch(decodeURIComponent(joinUrl), /rebecca|silva/i);
    });

    test('moves a room and still has an address for it', async () => {
      const provider = make();
      const room = await provider.create(request);
      const moved = await provider.move(room.externalId, {
        ...request,
        start: request.start + 3_600_000,
        end: request.end + 3_600_000,
      });
      assert.match(moved.joinUrl, /^https?:\/\/\S+$/);
      if (room.opensAt !== null) assert.equal(moved.opensAt, room.opensAt + 3_600_000);
    });

    test('removes a room twice without complaint', async () => {
      const provider = make();
      const room = await provider.create(request);
      await provider.remove(room.externalId);
      await provider.remove(room.externalId);
    });
  });
};
