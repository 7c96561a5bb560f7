/** A recruiter's bookings with what they need to hold the interview. */
import type {MemberBooking} from '../../src/contract/member-bookings.ts';
import {selectBooking, type BookingRecord} from './booking-record.ts';
import {readMember} from './member-record.ts';
import type {HostRecord} from './host-record.ts';
import type {MemberCaller} from './identify.ts';
import {timestamp, toInstant} from './instants.ts';
import {cutPage, pageSize, readCursor} from './pages-of.ts';
import type {Ports} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {answerWords} from '../mails/answer-words.ts';
import {conferenceProblem} from '../mails/conference-problem.ts';

const presentMemberBooking = async (
  ports: Ports,
  host: HostRecord,
  record: BookingRecord,
): Promise<MemberBooking> => ({
  ...(await presentBooking(ports, record, host.timeZone)),
  linkId: record.linkId,
  candidate: {
    name: record.candidateName,
    email: record.candidateEmail,
    externalId: record.candidateExternalId,
  },
  answers: record.answers.map(answer => ({
    question: answer.question,
    label: answer.label,
    text: answerWords(answer, {locale: host.memberLocale, timeZone: host.timeZone}),
  })),
  extra: record.extra,
  conferenceProblem:
    record.conferenceState === 'failed'
      ? {
          cause: record.conferenceCause ?? 'temporary',
          detail: conferenceProblem(record.conferenceCause ?? 'temporary', {
            candidateName: record.candidateName,
            providerName: ports.conferences.get(record.conferenceProvider ?? '')?.name ?? 'video',
          }),
        }
      : null,
  cancelledAt: record.cancelledAt === null ? null : toInstant(record.cancelledAt),
  cancelReason: record.state === 'cancelled' ? record.changeReason : null,
});

const orders = {
  upcoming: {side: '>', after: '>', direction: 'asc'},
  past: {side: '<=', after: '<', direction: 'desc'},
} as const;

export const listBookings = async (
  ports: Ports,
  caller: MemberCaller,
  query: {when: 'upcoming' | 'past'; cursor?: string | undefined},
): Promise<{bookings: MemberBooking[]; nextCursor: string | null}> => {
  const cursor = readCursor(query.cursor);
  const host = await readMember(ports.database, caller);
  const {side, after, direction} = orders[query.when];
  const records = await ports.database.query<BookingRecord>(
    `${selectBooking}
     where booking.organization_id = $1 and booking.member_id = $2 and session.ends_at ${side} ${timestamp('$3')}
       and ($4::float8 is null or (session.starts_at, booking.id) ${after} (${timestamp('$4')}, $5))
     order by session.starts_at ${direction}, booking.id ${direction} limit ${pageSize + 1}`,
    [caller.organizationId, caller.memberId, ports.clock.now(), cursor?.time ?? null, cursor?.id ?? null],
  );
  const {shown, nextCursor} = cutPage(records, ({start, bookingId}) => ({time: start, id: bookingId}));
  return {
    bookings: await Promise.all(shown.map(record => presentMemberBooking(ports, host, record))),
    nextCursor,
  };
};
