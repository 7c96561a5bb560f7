/** A session with what its video room needs, as the database has it. */
import type {ConferenceCause, Room, RoomRequest} from '../ports/conference.ts';
import type {Queries} from '../ports/database.ts';
import {languageFor} from '../mails/language.ts';
import {milliseconds} from './instants.ts';

export interface SessionRecord {
  organizationId: string;
  sessionId: string;
  bookingId: string;
  bookingState: 'booked' | 'cancelled';
  start: number;
  end: number;
  conferenceState: 'none' | 'pending' | 'ready' | 'failed';
  provider: string | null;
  intentId: string | null;
  externalId: string | null;
  cause: ConferenceCause | null;
  joinUrl: string | null;
  accessCode: string | null;
  opensAt: number | null;
  candidateName: string;
  memberName: string;
  memberEmail: string;
  memberLocale: string;
  personalRoomUrl: string | null;
}

const selectSession = `
  select session.organization_id as "organizationId", session.id as "sessionId", booking.id as "bookingId",
    booking.state as "bookingState", ${milliseconds('session.starts_at', 'start')},
    ${milliseconds('session.ends_at', 'end')}, session.conference_state as "conferenceState",
    session.conference_provider as "provider", session.conference_intent_id as "intentId",
    session.conference_external_id as "externalId", session.conference_cause as "cause",
    session.join_url as "joinUrl", session.access_code as "accessCode",
    ${milliseconds('session.opens_at', 'opensAt')}, candidate.name as "candidateName",
    member.name as "memberName", member.email as "memberEmail", member.locale as "memberLocale",
    member.personal_room_url as "personalRoomUrl"
  from sessions session
  join bookings booking on booking.organization_id = session.organization_id and booking.id = session.booking_id
  join candidates candidate
    on candidate.organization_id = booking.organization_id and candidate.id = booking.candidate_id
  join members member on member.organization_id = booking.organization_id and member.id = booking.member_id
  where session.organization_id = $1 and session.id = $2`;

export interface SessionKey {
  readonly organizationId: string;
  readonly sessionId: string;
}

/** The session as it is now; null when it is gone, which only erasure does. */
export const readSession = async (
  queries: Queries,
  {organizationId, sessionId}: SessionKey,
): Promise<SessionRecord | null> => {
  const [record] = await queries.query<SessionRecord>(selectSession, [organizationId, sessionId]);
  return record ?? null;
};

/** The same, with its booking held until the transaction ends: every change of either takes that lock first. */
export const lockSession = async (queries: Queries, key: SessionKey): Promise<SessionRecord | null> => {
  await queries.query(
    `select from bookings where organization_id = $1
       and id = (select booking_id from sessions where organization_id = $1 and id = $2) for update`,
    [key.organizationId, key.sessionId],
  );
  return readSession(queries, key);
};

/** What the provider is asked for. */
export const roomRequest = (session: SessionRecord): RoomRequest => ({
  intentId: session.intentId ?? session.sessionId,
  title: languageFor({locale: session.memberLocale, timeZone: 'UTC'}).texts.titleForRecruiter(
    session.candidateName,
  ),
  start: session.start,
  end: session.end,
  host: {
    name: session.memberName,
    email: session.memberEmail,
    personalRoomUrl: session.personalRoomUrl,
  },
});

/** What came of asking: a room, or why there is none. */
export type Outcome = {readonly room: Room} | {readonly cause: ConferenceCause};

/** Whether the outcome is what the session shows already. */
export const isShown = (session: SessionRecord, outcome: Outcome): boolean =>
  'room' in outcome
    ? session.conferenceState === 'ready' &&
      session.joinUrl === outcome.room.joinUrl &&
      session.accessCode === outcome.room.accessCode &&
      session.opensAt === outcome.room.opensAt
    : session.conferenceState === 'failed' && session.cause === outcome.cause;
