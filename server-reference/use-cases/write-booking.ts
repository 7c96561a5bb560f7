/** Writes a new booking: the candidate's data, the booking, its session and who takes part. */
import type {ExtraField} from '../../src/contract/bookings.ts';
import type {KeptAnswer} from '../mails/answer-words.ts';
import type {Queries} from '../ports/database.ts';
import {newId} from './ids.ts';
import {timestamp} from './instants.ts';
import type {LinkRecord} from './link-record.ts';
import type {Ports} from './ports.ts';
import {wallClock} from './zones.ts';

export interface NewBooking {
  readonly link: LinkRecord;
  readonly bookingId: string;
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly phone: {readonly e164: string; readonly country: string};
  readonly email: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly note: string | null;
  readonly answers: readonly KeptAnswer[];
  readonly extra: readonly ExtraField[];
}

/** What the candidate typed, in the one table that holds such data. */
export const writeCandidate = (queries: Queries, booking: NewBooking) =>
  queries.query(
    `update candidates set email = $3, phone_e164 = $4, phone_country = $5, time_zone = $6, locale = $7,
            note = $8, answers = $9::jsonb, extra = $10::jsonb, change_reason = null
     where organization_id = $1 and id = $2`,
    [
      booking.link.organizationId,
      booking.link.candidateId,
      booking.email,
      booking.phone.e164,
      booking.phone.country,
      booking.timeZone,
      booking.locale,
      booking.note,
      JSON.stringify(booking.answers),
      JSON.stringify(booking.extra),
    ],
  );

/** A session's time as the host's wall showed it when it was booked. */
export const sessionTime = (ports: Ports, timeZone: string, {start, end}: {start: number; end: number}) => {
  const wall = wallClock(start, end, timeZone);
  const sign = wall.offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = wall.offset.slice(1).split(':').map(Number);
  return {
    wallStart: `${wall.date}T${wall.start}`,
    offsetMinutes: sign * (hours * 60 + minutes),
    zoneRelease: ports.zoneRelease,
  };
};

const writeSession = (ports: Ports, queries: Queries, booking: NewBooking) => {
  const {link} = booking;
  const time = sessionTime(ports, link.timeZone, booking);
  const video = link.meeting.kind === 'video';
  return queries.query(
    `insert into sessions (organization_id, id, booking_id, starts_at, ends_at, time_zone, wall_start,
       offset_minutes, zone_release, calendar_uid, conference_state, conference_provider, conference_intent_id)
     values ($1, $2, $3, ${timestamp('$4')}, ${timestamp('$5')}, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      link.organizationId,
      booking.sessionId,
      booking.bookingId,
      booking.start,
      booking.end,
      link.timeZone,
      time.wallStart,
      time.offsetMinutes,
      time.zoneRelease,
      `${booking.sessionId}@${new URL(ports.publicUrl).hostname}`,
      video ? 'pending' : 'none',
      video ? link.meeting.provider : null,
      video ? newId('cnf') : null,
    ],
  );
};

/** Fails with 23505 on `one_live_booking_per_link` when the link was used at the same moment. */
export const writeBooking = async (ports: Ports, queries: Queries, booking: NewBooking): Promise<void> => {
  const {link, bookingId, sessionId} = booking;
  await queries.query(
    `insert into bookings (organization_id, id, link_id, member_id, candidate_id, state, created_at)
     values ($1, $2, $3, $4, $5, 'booked', ${timestamp('$6')})`,
    [link.organizationId, bookingId, link.linkId, link.memberId, link.candidateId, ports.clock.now()],
  );
  await writeSession(ports, queries, booking);
  await queries.query(
    `insert into participants (organization_id, id, session_id, member_id, candidate_id)
     values ($1, $2, $4, $5, null), ($1, $3, $4, null, $6)`,
    [link.organizationId, newId('par'), newId('par'), sessionId, link.memberId, link.candidateId],
  );
};
