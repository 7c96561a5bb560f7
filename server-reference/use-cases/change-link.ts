/** Changes one of the caller's links in a transaction, noted, and shows it as it is then. */
import type {Link} from '../../src/contract/links.ts';
import type {Queries} from '../ports/database.ts';
import type {MemberCaller} from './identify.ts';
import type {Ports, Recorder} from './ports.ts';
import {
  presentRecruiterLink,
  selectRecruiterLinks,
  type RecruiterLinkRecord,
} from './present-recruiter-link.ts';
import {Refusal} from './refusal.ts';
import {audit, inTransaction} from './transaction.ts';

const read = async (queries: Queries, caller: MemberCaller, linkId: string): Promise<RecruiterLinkRecord> => {
  const [record] = await queries.query<RecruiterLinkRecord>(
    `${selectRecruiterLinks} where link.organization_id = $1 and link.member_id = $2 and link.id = $3`,
    [caller.organizationId, caller.memberId, linkId],
  );
  if (!record) throw new Refusal('not-found', 'There is no such link among yours.');
  return record;
};

export interface LinkChange {
  readonly action: 'link.revoked' | 'link.extended';
  readonly write: (queries: Queries, before: RecruiterLinkRecord) => Promise<unknown>;
  readonly record: Recorder;
}

export const changeLink = (
  ports: Ports,
  caller: MemberCaller,
  linkId: string,
  change: LinkChange,
): Promise<Link> =>
  inTransaction(ports, async queries => {
    await queries.query('select from links where organization_id = $1 and id = $2 for update', [
      caller.organizationId,
      linkId,
    ]);
    await change.write(queries, await read(queries, caller, linkId));
    await audit(queries, ports.clock.now(), {
      organizationId: caller.organizationId,
      actor: `member:${caller.memberId}`,
      action: change.action,
      subject: `link:${linkId}`,
    });
    const reply = await presentRecruiterLink(ports, await read(queries, caller, linkId));
    await change.record(queries, reply);
    return reply;
  });
