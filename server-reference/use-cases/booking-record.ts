/** A booking with its session and its candidate's data, as the database has it. */
import type {ExtraField} from '../../src/contract/bookings.ts';
import type {KeptAnswer} from '../mails/answer-words.ts';
import type {Queries} from '../ports/database.ts';
import {milliseconds} from './instants.ts';
import {Refusal} from './refusal.ts';

export interface BookingRecord {
  organizationId: string;
  bookingId: string;
  linkId: string;
  memberId: string;
  candidateId: string;
  state: 'booked' | 'cancelled';
  revision: number;
  eventSequence: number;
  cancelledAt: number | null;
  sessionId: string;
  start: number;
  end: number;
  zoneRelease: string;
  calendarUid: string;
  calendarSequence: number;
  conferenceState: 'none' | 'pending' | 'ready' | 'failed';
  conferenceProvider: string | null;
  conferenceCause: 'not-eligible' | 'not-a-user' | 'temporary' | null;
  joinUrl: string | null;
  accessCode: string | null;
  opensAt: number | null;
  candidateName: string;
  candidateEmail: string | null;
  candidateExternalId: string | null;
  phoneE164: string | null;
  phoneCountry: string | null;
  candidateTimeZone: string | null;
  candidateLocale: string | null;
  note: string | null;
  answers: KeptAnswer[];
  extra: ExtraField[];
  changeReason: string | null;
  rescheduleCutoffMinutes: number;
  bookedLinksLiveOn: boolean;
  linkExpiresAt: number;
  linkRevokedAt: number | null;
  memberActive: boolean;
}

/** Select list and tables of a booking; add a `where`. */
export const selectBooking = `
  select booking.organization_id as "organizationId", booking.id as "bookingId", booking.link_id as "linkId",
    booking.member_id as "memberId", booking.candidate_id as "candidateId", booking.state, booking.revision,
    booking.event_sequence as "eventSequence", ${milliseconds('booking.cancelled_at', 'cancelledAt')},
    session.id as "sessionId", ${milliseconds('session.starts_at', 'start')}, ${milliseconds('session.ends_at', 'end')},
    session.zone_release as "zoneRelease", session.calendar_uid as "calendarUid",
    session.calendar_sequence as "calendarSequence", session.conference_state as "conferenceState",
    session.conference_provider as "conferenceProvider", session.conference_cause as "conferenceCause",
    session.join_url as "joinUrl", session.access_code as "accessCode", ${milliseconds('session.opens_at', 'opensAt')},
    candidate.name as "candidateName", candidate.email as "candidateEmail",
    candidate.external_id as "candidateExternalId", candidate.phone_e164 as "phoneE164",
    candidate.phone_country as "phoneCountry", candidate.time_zone as "candidateTimeZone",
    candidate.locale as "candidateLocale", candidate.note, candidate.answers, candidate.extra,
    candidate.change_reason as "changeReason",
    organization.reschedule_cutoff_minutes as "rescheduleCutoffMinutes",
    organization.booked_links_live_on as "bookedLinksLiveOn",
    ${milliseconds('link.expires_at', 'linkExpiresAt')}, ${milliseconds('link.revoked_at', 'linkRevokedAt')},
    member.active as "memberActive"
  from bookings booking
  join organizations organization on organization.id = booking.organization_id
  join members member on member.organization_id = booking.organization_id and member.id = booking.member_id
  join links link on link.organization_id = booking.organization_id and link.id = booking.link_id
  join sessions session on session.organization_id = booking.organization_id and session.booking_id = booking.id
  join candidates candidate
    on candidate.organization_id = booking.organization_id and candidate.id = booking.candidate_id`;

const bookingNotFound = () =>
  new Refusal('not-found', 'There is no such booking. Open the link again to see where things stand.');

/** A booking that belongs to the link. Anybody else's looks like one that does not exist. */
export const readLinkBooking = async (
  queries: Queries,
  link: {organizationId: string; linkId: string},
  bookingId: string,
): Promise<BookingRecord> => {
  const [record] = await queries.query<BookingRecord>(
    `${selectBooking} where booking.organization_id = $1 and booking.link_id = $2 and booking.id = $3`,
    [link.organizationId, link.linkId, bookingId],
  );
  if (!record) throw bookingNotFound();
  return record;
};
