/** Makes the video room fit the booking as it is now: made, moved or removed. The booking stands whatever comes of it. */
import {ConferenceFailed, type Room} from '../ports/conference.ts';
import type {Queries} from '../ports/database.ts';
import type {Job} from '../ports/jobs.ts';
import {timestamp} from './instants.ts';
import type {Ports} from './ports.ts';
import {
  isShown,
  lockSession,
  readSession,
  roomRequest,
  type Outcome,
  type SessionRecord,
} from './session-record.ts';
import {inTransaction} from './transaction.ts';

type SettleConference = Extract<Job, {kind: 'settle-conference'}>;

/** Keeps the provider's name for the room, so that it can be moved and removed whatever happened meanwhile. */
const keepExternalId = (queries: Queries, session: SessionRecord, externalId: string | null) =>
  queries.query('update sessions set conference_external_id = $3 where organization_id = $1 and id = $2', [
    session.organizationId,
    session.sessionId,
    externalId,
  ]);

const writeOutcome = (queries: Queries, session: SessionRecord, outcome: Outcome) => {
  const room = 'room' in outcome ? outcome.room : null;
  return queries.query(
    `update sessions set conference_state = $3, conference_cause = $4, join_url = $5, access_code = $6,
            opens_at = ${timestamp('$7')}
     where organization_id = $1 and id = $2`,
    [
      session.organizationId,
      session.sessionId,
      room ? 'ready' : 'failed',
      'cause' in outcome ? outcome.cause : null,
      room?.joinUrl ?? null,
      room?.accessCode ?? null,
      room?.opensAt ?? null,
    ],
  );
};

/** Pages, mails and the calendar learn of it; who was told before gets a newer invitation. */
const spread = async (ports: Ports, queries: Queries, session: SessionRecord): Promise<void> => {
  const {organizationId, bookingId, sessionId} = session;
  await queries.query(
    'update bookings set event_sequence = event_sequence + 1 where organization_id = $1 and id = $2',
    [organizationId, bookingId],
  );
  await queries.query(
    `update sessions set calendar_sequence = calendar_sequence + 1
     where organization_id = $1 and id = $2 and exists (
       select from notifications told where told.organization_id = $1 and told.booking_id = $3
         and told.calendar_sequence = sessions.calendar_sequence)`,
    [organizationId, sessionId, bookingId],
  );
  await ports.jobs.enqueue(queries, {kind: 'settle-calendar', organizationId, sessionId});
  await ports.jobs.enqueue(queries, {kind: 'notify', organizationId, bookingId});
};

/** Writes what came of it, unless the booking changed while the provider was asked: then it is settled anew. */
const record = (ports: Ports, asked: SessionRecord, outcome: Outcome): Promise<void> =>
  inTransaction(ports, async queries => {
    const now = await lockSession(queries, asked);
    if (!now) return;
    if ('room' in outcome) await keepExternalId(queries, now, outcome.room.externalId);
    if (now.bookingState !== asked.bookingState || now.start !== asked.start) {
      const {organizationId, sessionId} = asked;
      await ports.jobs.enqueue(queries, {kind: 'settle-conference', organizationId, sessionId});
      return;
    }
    if (isShown(now, outcome)) return;
    await writeOutcome(queries, now, outcome);
    await spread(ports, queries, now);
  });

const ask = (ports: Ports, session: SessionRecord): Promise<Room> => {
  const provider = ports.conferences.get(session.provider ?? '');
  if (!provider) {
    throw new ConferenceFailed('not-eligible', `This server has no conference provider ${session.provider}.`);
  }
  const request = roomRequest(session);
  return session.externalId === null ? provider.create(request) : provider.move(session.externalId, request);
};

/** What passes is thrown after it was written, so that the queue tries again and the page heals. */
const settleRoom = async (ports: Ports, session: SessionRecord): Promise<void> => {
  let room: Room;
  try {
    room = await ask(ports, session);
  } catch (error) {
    // What nobody can explain may pass.
    const cause = error instanceof ConferenceFailed ? error.reason : 'temporary';
    await record(ports, session, {cause});
    if (cause === 'temporary') throw error;
    return;
  }
  await record(ports, session, {room});
};

const removeRoom = async (ports: Ports, session: SessionRecord): Promise<void> => {
  if (session.externalId === null) return;
  await ports.conferences.get(session.provider ?? '')?.remove(session.externalId);
  await keepExternalId(ports.database, session, null);
};

export const settleConference = async (ports: Ports, job: SettleConference): Promise<void> => {
  const session = await readSession(ports.database, job);
  if (!session || session.conferenceState === 'none') return;
  if (session.bookingState === 'cancelled') return removeRoom(ports, session);
  if (ports.clock.now() < session.end) await settleRoom(ports, session);
};
