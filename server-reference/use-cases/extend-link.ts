/** Lets a link live longer, also one that has expired. */
import type {Link} from '../../src/contract/links.ts';
import {changeLink} from './change-link.ts';
import type {MemberCaller} from './identify.ts';
import {day, fromInstant, timestamp} from './instants.ts';
import type {Ports, Recorder} from './ports.ts';
import {invalid, Refusal} from './refusal.ts';

const longestLife = 90 * day;

export const extendLink = (
  ports: Ports,
  caller: MemberCaller,
  linkId: string,
  {request, record}: {request: {expiresAt: string}; record: Recorder},
): Promise<Link> => {
  const expiresAt = fromInstant(request.expiresAt);
  const now = ports.clock.now();
  if (expiresAt <= now || expiresAt > now + longestLife) {
    throw invalid({
      pointer: '/expiresAt',
      code: 'out-of-range',
      detail: 'Choose an end between now and 90 days from now.',
    });
  }
  return changeLink(ports, caller, linkId, {
    action: 'link.extended',
    record,
    write: async (queries, before) => {
      if (before.revokedAt !== null) {
        throw new Refusal('link-revoked', 'A link that was revoked cannot be extended. Create a new one.');
      }
      await queries.query(
        `update links set expires_at = ${timestamp('$3')} where organization_id = $1 and id = $2`,
        [caller.organizationId, linkId, expiresAt],
      );
    },
  });
};
