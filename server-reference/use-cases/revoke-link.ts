/** Ends a link at once, with what it holds. A live booking stays, and its candidate still sees it. */
import type {Link} from '../../src/contract/links.ts';
import {changeLink} from './change-link.ts';
import {endHolds} from './hold-record.ts';
import type {MemberCaller} from './identify.ts';
import {timestamp} from './instants.ts';
import type {Ports, Recorder} from './ports.ts';

export const revokeLink = (
  ports: Ports,
  caller: MemberCaller,
  linkId: string,
  record: Recorder,
): Promise<Link> =>
  changeLink(ports, caller, linkId, {
    action: 'link.revoked',
    record,
    // Revoking twice changes nothing: the version is raised once.
    write: async queries => {
      await queries.query(
        `update links set revoked_at = ${timestamp('$3')}, token_version = token_version + 1
         where organization_id = $1 and id = $2 and revoked_at is null`,
        [caller.organizationId, linkId, ports.clock.now()],
      );
      await endHolds(queries, {organizationId: caller.organizationId, linkId});
    },
  });
