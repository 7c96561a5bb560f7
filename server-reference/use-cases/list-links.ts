/** A recruiter's links, newest first. */
import type {Link} from '../../src/contract/links.ts';
import type {MemberCaller} from './identify.ts';
import {timestamp} from './instants.ts';
import {cutPage, pageSize, readCursor} from './pages-of.ts';
import type {Ports} from './ports.ts';
import {
  presentRecruiterLink,
  selectRecruiterLinks,
  type RecruiterLinkRecord,
} from './present-recruiter-link.ts';

export const listLinks = async (
  ports: Ports,
  caller: MemberCaller,
  query: {cursor?: string | undefined},
): Promise<{links: Link[]; nextCursor: string | null}> => {
  const cursor = readCursor(query.cursor);
  const records = await ports.database.query<RecruiterLinkRecord>(
    `${selectRecruiterLinks}
     where link.organization_id = $1 and link.member_id = $2
       and ($3::float8 is null or (link.created_at, link.id) < (${timestamp('$3')}, $4))
     order by link.created_at desc, link.id desc limit ${pageSize + 1}`,
    [caller.organizationId, caller.memberId, cursor?.time ?? null, cursor?.id ?? null],
  );
  const {shown, nextCursor} = cutPage(records, ({createdAt, linkId}) => ({time: createdAt, id: linkId}));
  return {links: await Promise.all(shown.map(record => presentRecruiterLink(ports, record))), nextCursor};
};
