/** A scheduling link with its recruiter, its candidate and its newest booking. */
import type {PreferredMeeting} from '../../src/contract/settings.ts';
import type {Queries} from '../ports/database.ts';
import {hostColumns, hostTables, type HostRecord} from './host-record.ts';
import type {LinkCaller} from './identify.ts';
import {milliseconds} from './instants.ts';
import {Refusal} from './refusal.ts';

export interface LinkRecord extends HostRecord {
  linkId: string;
  tokenVersion: number;
  durationMinutes: number;
  meeting: PreferredMeeting;
  expiresAt: number;
  revokedAt: number | null;
  candidateId: string;
  candidateName: string;
  candidateEmail: string | null;
  /** The newest booking, live or cancelled. */
  bookingId: string | null;
}

/** Reads the caller's link. It has just been identified, so only a race can make it vanish. */
export const readLink = async (
  queries: Queries,
  caller: Pick<LinkCaller, 'organizationId' | 'linkId'>,
): Promise<LinkRecord> => {
  const [record] = await queries.query<LinkRecord>(
    `select ${hostColumns},
            link.id as "linkId", link.token_version as "tokenVersion",
            link.duration_minutes as "durationMinutes", link.meeting,
            ${milliseconds('link.expires_at', 'expiresAt')}, ${milliseconds('link.revoked_at', 'revokedAt')},
            candidate.id as "candidateId", candidate.name as "candidateName", candidate.email as "candidateEmail",
            (select booking.id from bookings booking
             where booking.organization_id = link.organization_id and booking.link_id = link.id
             order by booking.created_at desc, booking.state limit 1) as "bookingId"
     from links link
     join members member on member.organization_id = link.organization_id and member.id = link.member_id
     ${hostTables}
     join candidates candidate
       on candidate.organization_id = link.organization_id and candidate.id = link.candidate_id
     where link.organization_id = $1 and link.id = $2`,
    [caller.organizationId, caller.linkId],
  );
  if (!record) throw new Refusal('link-not-found', 'This scheduling link is not valid. Ask for a new one.');
  return record;
};
