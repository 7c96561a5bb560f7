/** The signed-in member's own record. */
import type {Queries} from '../ports/database.ts';
import {hostColumns, hostTables, type HostRecord} from './host-record.ts';
import type {MemberCaller} from './identify.ts';
import {Refusal} from './refusal.ts';

export const readMember = async (queries: Queries, caller: MemberCaller): Promise<HostRecord> => {
  const [record] = await queries.query<HostRecord>(
    `select ${hostColumns} from members member ${hostTables}
     where member.organization_id = $1 and member.id = $2`,
    [caller.organizationId, caller.memberId],
  );
  if (!record)
    throw new Refusal(
      'not-found',
      'There are no scheduler settings for this member. Ask your administrator.',
    );
  return record;
};
