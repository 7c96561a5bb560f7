/** A stand-in for a video provider: rooms are pages of this server, and making them can be told to fail. */
import {
  ConferenceFailed,
  type ConferenceCause,
  type ConferenceProvider,
  type Room,
  type RoomRequest,
} from '../ports/conference.ts';
import type {Secrets} from '../ports/secrets.ts';

/** What the provider answers from now on; null: it works. */
export interface DemoRoomSwitch {
  failWith: ConferenceCause | null;
}

/** The one that the demo page turns. */
export const demoRoomSwitch: DemoRoomSwitch = {failWith: null};

export interface DemoRoomOptions {
  readonly publicUrl: string;
  readonly secrets: Secrets;
  readonly faults?: DemoRoomSwitch;
}

/** Milliseconds before the start at which the room lets people in. */
export const demoRoomOpensBefore = 10 * 60_000;

const messages: Record<ConferenceCause, string> = {
  'not-eligible': 'The demo account may not make rooms: switched to fail.',
  'not-a-user': 'The host is no user of the demo account: switched to fail.',
  temporary: 'The demo rooms are away for a while: switched to fail.',
};

/** Six digits, the same each time. */
export const demoAccessCode = async (secrets: Secrets, externalId: string): Promise<string> => {
  const signature = await secrets.sign('demo-room', externalId);
  const number = [...signature].reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_000,
    0,
  );
  return String(number).padStart(6, '0');
};

export const demoRoom = ({
  publicUrl,
  secrets,
  faults = demoRoomSwitch,
}: DemoRoomOptions): ConferenceProvider => {
  const working = () => {
    if (faults.failWith) throw new ConferenceFailed(faults.failWith, messages[faults.failWith]);
  };
  const room = async (externalId: string, request: RoomRequest): Promise<Room> => {
    working();
    return {
      externalId,
      joinUrl: `${publicUrl}/demo/rooms/${externalId}`,
      accessCode: await demoAccessCode(secrets, externalId),
      opensAt: request.start - demoRoomOpensBefore,
    };
  };
  return {
    id: 'demo-room',
    name: 'Demo room',
    create: request => room(request.intentId, request),
    move: room,
    remove: async () => working(),
  };
};
