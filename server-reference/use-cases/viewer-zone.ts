/** In which zone a page shows times before anybody has told it the viewer's. */
import type {LinkCaller} from './identify.ts';
import type {Ports} from './ports.ts';

/** The zone the candidate booked in, else the recruiter's. */
export const viewerZone = async (ports: Ports, caller: LinkCaller): Promise<string> => {
  const [row] = await ports.database.query<{timeZone: string}>(
    `select coalesce(candidate.time_zone, settings.time_zone) as "timeZone"
     from links link
     join settings on settings.organization_id = link.organization_id and settings.member_id = link.member_id
     join candidates candidate
       on candidate.organization_id = link.organization_id and candidate.id = link.candidate_id
     where link.organization_id = $1 and link.id = $2`,
    [caller.organizationId, caller.linkId],
  );
  return row?.timeZone ?? 'UTC';
};
