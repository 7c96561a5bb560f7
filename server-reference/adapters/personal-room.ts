/** A recruiter's personal room: one address for all their interviews, at whatever service they have it. */
import {ConferenceFailed, type ConferenceProvider, type Room, type RoomRequest} from '../ports/conference.ts';

const room = ({intentId, host}: RoomRequest): Room => {
  const address = host.personalRoomUrl;
  if (address === null || !URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new ConferenceFailed('not-a-user', 'The host has no personal room with an https address.');
  }
  return {externalId: intentId, joinUrl: address, accessCode: null, opensAt: null};
};

export const personalRoom = (): ConferenceProvider => ({
  id: 'personal-room',
  name: 'Personal room',
  create: async request => room(request),
  move: async (_externalId, request) => room(request),
  // The room is the recruiter's own and stays.
  remove: async () => {},
});
