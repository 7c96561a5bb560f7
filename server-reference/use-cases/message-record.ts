/** A message that is still to be sent, with its people, as its mail tells it. */
import type {ProposedWindow} from '../../src/contract/messages.ts';
import type {ToldMessage} from '../mails/message.ts';
import type {Queries} from '../ports/database.ts';
import {fromInstant, milliseconds} from './instants.ts';
import {presentPhone} from './present-booking.ts';

interface Row {
  text: string | null;
  windows: ProposedWindow[];
  timeZone: string;
  locale: string;
  replyEmail: string | null;
  candidateName: string;
  candidateEmail: string | null;
  phoneE164: string | null;
  phoneCountry: string | null;
  memberName: string;
  memberEmail: string;
  memberLocale: string;
  memberTimeZone: string;
  memberActive: boolean;
  contactName: string;
  contactEmail: string | null;
  start: number | null;
  end: number | null;
}

const select = `
  select message.text, message.windows, message.time_zone as "timeZone", message.locale,
    message.reply_email as "replyEmail", candidate.name as "candidateName", candidate.email as "candidateEmail",
    candidate.phone_e164 as "phoneE164", candidate.phone_country as "phoneCountry",
    member.name as "memberName", member.email as "memberEmail", member.locale as "memberLocale",
    settings.time_zone as "memberTimeZone", member.active as "memberActive",
    organization.contact_name as "contactName", organization.contact_email as "contactEmail",
    ${milliseconds('session.starts_at', 'start')}, ${milliseconds('session.ends_at', 'end')}
  from messages message
  join organizations organization on organization.id = message.organization_id
  join candidates candidate
    on candidate.organization_id = message.organization_id and candidate.id = message.candidate_id
  join links link on link.organization_id = message.organization_id and link.id = message.link_id
  join members member on member.organization_id = link.organization_id and member.id = link.member_id
  join settings on settings.organization_id = member.organization_id and settings.member_id = member.id
  left join sessions session
    on session.organization_id = message.organization_id and session.booking_id = message.booking_id
  where message.organization_id = $1 and message.id = $2 and message.sent_at is null`;

/** Null when it has been sent, or is gone, which only erasure does. */
export const readMessage = async (
  queries: Queries,
  {organizationId, messageId}: {organizationId: string; messageId: string},
): Promise<ToldMessage | null> => {
  const [row] = await queries.query<Row>(select, [organizationId, messageId]);
  if (!row) return null;
  return {
    messageId,
    reader: {
      name: row.memberActive ? row.memberName : row.contactName,
      email: row.memberActive ? row.memberEmail : row.contactEmail,
      timeZone: row.memberTimeZone,
      locale: row.memberLocale,
    },
    gone: row.memberActive ? null : row.memberName,
    candidate: {
      name: row.candidateName,
      email: row.replyEmail ?? row.candidateEmail,
      phone: presentPhone(row.phoneE164, row.phoneCountry)?.formatted ?? null,
      timeZone: row.timeZone,
      locale: row.locale,
    },
    text: row.text,
    windows: row.windows.map(({start, end}) => ({start: fromInstant(start), end: fromInstant(end)})),
    interview: row.start === null || row.end === null ? null : {start: row.start, end: row.end},
  };
};
