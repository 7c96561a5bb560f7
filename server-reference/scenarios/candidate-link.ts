/** A link for Rebecca Best, the candidate of every scenario. */
import {newId} from '../use-cases/ids.ts';
import {day, timestamp} from '../use-cases/instants.ts';
import {linkToken} from '../use-cases/link-token.ts';
import type {PreferredMeeting} from '../../src/contract/settings.ts';
import type {Ground} from './scenario.ts';

/** Lives for two weeks. Gives its token. */
export const writeCandidateLink = async (
  {database, secrets, now}: Ground,
  member: {organizationId: string; memberId: string},
  meeting: PreferredMeeting = {kind: 'video', provider: 'demo-room'},
): Promise<string> => {
  const candidateId = newId('cnd');
  const linkId = newId('lnk');
  await database.query(
    `insert into candidates (organization_id, id, name, email) values ($1, $2, 'Rebecca Best', 'rebecca@example.com')`,
    [member.organizationId, candidateId],
  );
  await database.query(
    `insert into links (organization_id, id, member_id, candidate_id, duration_minutes, meeting, created_at, expires_at)
     values ($1, $2, $3, $4, 30, $5::jsonb, ${timestamp('$6')}, ${timestamp('$7')})`,
    [
      member.organizationId,
      linkId,
      member.memberId,
      candidateId,
      JSON.stringify(meeting),
      now,
      now + 14 * day,
    ],
  );
  return linkToken(secrets, linkId, 1);
};
