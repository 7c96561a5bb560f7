/** A booking with its people, as mails and calendars tell it. */
import {answerWords} from '../mails/answer-words.ts';
import type {Interview, Room} from '../mails/interview.ts';
import type {Queries} from '../ports/database.ts';
import {selectBooking, type BookingRecord} from './booking-record.ts';
import {milliseconds} from './instants.ts';
import type {Ports} from './ports.ts';
import {presentPhone} from './present-booking.ts';

export interface InterviewRecord extends BookingRecord {
  /** When the candidate last booked, moved, cancelled or edited it, milliseconds since 1970. */
  changedAt: number;
  memberName: string;
  memberEmail: string;
  memberLocale: string;
  memberTimeZone: string;
  organizationName: string;
  candidatePage: string | null;
  tokenVersion: number;
  /** Null: the member has no calendar. */
  connectionId: string | null;
  calendarProvider: string | null;
}

const selectInterview = (where: string) => `
  with told as (${selectBooking} where ${where})
  select told.*, ${milliseconds('coalesce(booking.changed_at, booking.created_at)', 'changedAt')},
    member.name as "memberName", member.email as "memberEmail", member.locale as "memberLocale",
    settings.time_zone as "memberTimeZone", organization.name as "organizationName",
    organization.candidate_page as "candidatePage", link.token_version as "tokenVersion",
    connection.id as "connectionId", connection.provider as "calendarProvider"
  from told
  join bookings booking on booking.organization_id = told."organizationId" and booking.id = told."bookingId"
  join organizations organization on organization.id = told."organizationId"
  join members member on member.organization_id = told."organizationId" and member.id = told."memberId"
  join settings on settings.organization_id = member.organization_id and settings.member_id = member.id
  join links link on link.organization_id = told."organizationId" and link.id = told."linkId"
  left join calendar_connections connection
    on connection.organization_id = member.organization_id and connection.member_id = member.id`;

const byBooking = selectInterview('booking.organization_id = $1 and booking.id = $2');
const bySession = selectInterview('session.organization_id = $1 and session.id = $2');

/** The booking as it is now; null when it is gone, which only erasure does. */
export const readInterview = async (
  queries: Queries,
  organizationId: string,
  of: {bookingId: string} | {sessionId: string},
): Promise<InterviewRecord | null> => {
  const [sql, id] = 'bookingId' in of ? [byBooking, of.bookingId] : [bySession, of.sessionId];
  const [record] = await queries.query<InterviewRecord>(sql, [organizationId, id]);
  return record ?? null;
};

const room = (ports: Ports, record: InterviewRecord): Room | null => {
  const providerName = ports.conferences.get(record.conferenceProvider ?? '')?.name ?? 'video';
  switch (record.conferenceState) {
    case 'none':
      return null;
    case 'failed':
      return {state: 'failed', providerName, cause: record.conferenceCause ?? 'temporary'};
    default: {
      const {joinUrl, accessCode, opensAt} = record;
      const ready = record.conferenceState === 'ready' && joinUrl !== null;
      return ready
        ? {state: 'ready', providerName, joinUrl, accessCode, opensAt}
        : {state: 'pending', providerName};
    }
  }
};

const readerOf = ({memberLocale, memberTimeZone}: InterviewRecord) => ({
  locale: memberLocale,
  timeZone: memberTimeZone,
});

/** Without a zone or a language of their own, candidates read the recruiter's. */
const candidate = (record: InterviewRecord): Interview['candidate'] => ({
  name: record.candidateName,
  email: record.candidateEmail,
  timeZone: record.candidateTimeZone ?? record.memberTimeZone,
  locale: record.candidateLocale ?? record.memberLocale,
  phone: presentPhone(record.phoneE164, record.phoneCountry)?.formatted ?? null,
  note: record.note,
  answers: record.answers.map(answer => ({label: answer.label, text: answerWords(answer, readerOf(record))})),
  reason: record.changeReason,
});

export const tellInterview = (ports: Ports, record: InterviewRecord): Interview => ({
  bookingId: record.bookingId,
  calendarUid: record.calendarUid,
  calendarSequence: record.calendarSequence,
  cancelled: record.state === 'cancelled',
  start: record.start,
  end: record.end,
  organizationName: record.organizationName,
  recruiter: {
    name: record.memberName,
    email: record.memberEmail,
    timeZone: record.memberTimeZone,
    locale: record.memberLocale,
  },
  candidate: candidate(record),
  room: room(ports, record),
});
