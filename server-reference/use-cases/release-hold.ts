/** Gives a held slot back. Works with a link that has ended too. */
import {holdNotFound} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import type {Ports} from './ports.ts';

export const releaseHold = async (ports: Ports, caller: LinkCaller, holdId: string): Promise<void> => {
  const released = await ports.database.query(
    `delete from claims where organization_id = $1 and link_id = $2 and id = $3 and state = 'held' returning id`,
    [caller.organizationId, caller.linkId, holdId],
  );
  if (released.length === 0) throw holdNotFound();
};
