/** Rooms on a Jitsi server. Nothing is made there beforehand: whoever knows the name may open the room. */
import {SignJWT} from 'jose';
import type {ConferenceProvider, Room, RoomRequest} from '../ports/conference.ts';
import type {Secrets} from '../ports/secrets.ts';

export interface JitsiOptions {
  /** Host name with port, if any: `meet.example.com`. */
  readonly host: string;
  /** For servers that ask for a token (github.com/jitsi/lib-jitsi-meet, doc/tokens.md). */
  readonly token: {readonly appId: string; readonly secret: string} | null;
  /** Names the rooms. */
  readonly secrets: Secrets;
}

const minute = 60_000;
/** A token lets people in so long before the start, and back in so long after the end. */
const early = 15 * minute;
const late = 60 * minute;

/**
 * The name is the only secret of a room without tokens. A signature over the intent cannot be guessed and is the
 * same each time; Jitsi takes names in lower case, which leaves some 200 of its 256 bits.
 */
const roomName = async (secrets: Secrets, intentId: string): Promise<string> => {
  const signature = await secrets.sign('jitsi-room', intentId);
  return `interview-${signature.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
};

/** The token names no person: recruiter and candidate share the link, and Jitsi asks each for a name. */
const joinToken = ({host, token}: JitsiOptions, room: string, {start, end}: RoomRequest): Promise<string> =>
  new SignJWT({room, context: {}})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setAudience(token?.appId ?? '')
    .setIssuer(token?.appId ?? '')
    .setSubject(host)
    .setNotBefore(Math.floor((start - early) / 1000))
    .setExpirationTime(Math.ceil((end + late) / 1000))
    .sign(new TextEncoder().encode(token?.secret));

const describe = async (options: JitsiOptions, name: string, request: RoomRequest): Promise<Room> => {
  const address = `https://${options.host}/${name}`;
  if (options.token === null) {
    return {externalId: name, joinUrl: address, accessCode: null, opensAt: null};
  }
  // The token ends with the meeting, so it may be kept and mailed as the room's name is.
  const joinUrl = `${address}?jwt=${await joinToken(options, name, request)}`;
  return {externalId: name, joinUrl, accessCode: null, opensAt: request.start - early};
};

export const jitsi = (options: JitsiOptions): ConferenceProvider => ({
  id: 'jitsi',
  name: 'Jitsi',
  create: async request => describe(options, await roomName(options.secrets, request.intentId), request),
  move: (externalId, request) => describe(options, externalId, request),
  // An empty room is gone by itself.
  remove: async () => {},
});
