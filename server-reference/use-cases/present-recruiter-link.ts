/** A scheduling link as the recruiter who sent it sees it. */
import type {Link} from '../../src/contract/links.ts';
import type {PreferredMeeting} from '../../src/contract/settings.ts';
import {milliseconds, toInstant} from './instants.ts';
import {candidatePageUrl, linkToken} from './link-token.ts';
import type {Ports} from './ports.ts';

export interface RecruiterLinkRecord {
  linkId: string;
  tokenVersion: number;
  memberName: string;
  candidatePage: string | null;
  durationMinutes: number;
  meeting: PreferredMeeting;
  createdAt: number;
  expiresAt: number;
  revokedAt: number | null;
  candidateName: string;
  candidateEmail: string | null;
  candidateExternalId: string | null;
  bookedStart: number | null;
  cancelled: boolean;
}

/** Select list and tables of a recruiter's links; add a `where`. */
export const selectRecruiterLinks = `
  select link.id as "linkId", link.token_version as "tokenVersion", member.name as "memberName",
    organization.candidate_page as "candidatePage", link.duration_minutes as "durationMinutes", link.meeting,
    ${milliseconds('link.created_at', 'createdAt')}, ${milliseconds('link.expires_at', 'expiresAt')},
    ${milliseconds('link.revoked_at', 'revokedAt')}, candidate.name as "candidateName",
    candidate.email as "candidateEmail", candidate.external_id as "candidateExternalId",
    ${milliseconds('session.starts_at', 'bookedStart')},
    exists (select from bookings cancelled where cancelled.organization_id = link.organization_id
            and cancelled.link_id = link.id and cancelled.state = 'cancelled') as "cancelled"
  from links link
  join organizations organization on organization.id = link.organization_id
  join members member on member.organization_id = link.organization_id and member.id = link.member_id
  join candidates candidate
    on candidate.organization_id = link.organization_id and candidate.id = link.candidate_id
  left join bookings booking on booking.organization_id = link.organization_id
    and booking.link_id = link.id and booking.state = 'booked'
  left join sessions session
    on session.organization_id = booking.organization_id and session.booking_id = booking.id`;

const state = (record: RecruiterLinkRecord, now: number): Link['state'] => {
  if (record.bookedStart !== null) return 'booked';
  if (record.revokedAt !== null) return 'revoked';
  if (now >= record.expiresAt) return 'expired';
  return record.cancelled ? 'cancelled' : 'open';
};

const firstName = (name: string) => name.split(' ')[0] ?? name;

/** With its address, which is made anew from the link's id and the server's key. */
export const presentRecruiterLink = async (ports: Ports, record: RecruiterLinkRecord): Promise<Link> => {
  const token = await linkToken(ports.secrets, record.linkId, record.tokenVersion);
  const url = candidatePageUrl(ports.publicUrl, record.candidatePage, token);
  return {
    id: record.linkId,
    recipient: {
      name: record.candidateName,
      email: record.candidateEmail,
      externalId: record.candidateExternalId,
    },
    state: state(record, ports.clock.now()),
    durationMinutes: record.durationMinutes,
    meeting: record.meeting,
    createdAt: toInstant(record.createdAt),
    expiresAt: toInstant(record.expiresAt),
    url,
    message: `Hi ${firstName(record.candidateName)},\n\nPlease choose a time for our ${record.durationMinutes}-minute conversation:\n${url}\n\n${record.memberName}`,
    bookedStart: record.bookedStart === null ? null : toInstant(record.bookedStart),
  };
};
