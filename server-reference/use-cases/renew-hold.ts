/** Keeps a held slot for another lease. */
import type {Hold} from '../../src/contract/holds.ts';
import {newestBooking} from './find-slots.ts';
import {
  countLease,
  holdColumns,
  holdNotFound,
  lease,
  mostRenewals,
  presentHold,
  readHold,
  type HoldRecord,
} from './hold-record.ts';
import type {LinkCaller} from './identify.ts';
import {timestamp} from './instants.ts';
import {readLink} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import type {Ports, Recorder} from './ports.ts';
import {Refusal} from './refusal.ts';
import {inTransaction} from './transaction.ts';

const requireLivingLink = async (ports: Ports, caller: LinkCaller): Promise<void> => {
  const link = await readLink(ports.database, caller);
  const booking = await newestBooking(ports, link);
  const end = linkEnd(link, booking, ports.clock.now());
  if (end) throw await endedLink(ports, end, {link, booking});
};

export const renewHold = async (
  ports: Ports,
  caller: LinkCaller,
  holdId: string,
  record: Recorder,
): Promise<Hold> => {
  await requireLivingLink(ports, caller);
  return inTransaction(ports, async queries => {
    const now = ports.clock.now();
    const [renewed] = await queries.query<HoldRecord>(
      `update claims set expires_at = ${timestamp('$4')}, renewals = renewals + 1
       where organization_id = $1 and link_id = $2 and id = $3 and state = 'held'
         and expires_at > ${timestamp('$5')} and renewals < $6
       returning ${holdColumns}`,
      [caller.organizationId, caller.linkId, holdId, now + lease, now, mostRenewals],
    );
    if (renewed) await countLease(queries, caller, renewed);
    const hold = renewed ?? (await readHold(queries, caller, holdId));
    if (!hold) throw holdNotFound();
    if (hold.expiresAt <= now) {
      throw new Refusal(
        'hold-expired',
        'This time is no longer kept for you. You can still book it if it is free.',
      );
    }
    const reply = presentHold(hold, now);
    await record(queries, reply);
    return reply;
  });
};
