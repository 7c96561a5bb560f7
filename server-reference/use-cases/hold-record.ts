/** Holds as the database has them: claims that count until they expire. */
import type {Hold} from '../../src/contract/holds.ts';
import type {Queries} from '../ports/database.ts';
import {milliseconds, minute, timestamp, toInstant} from './instants.ts';
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';

/** Milliseconds from taking or renewing a hold to its end. */
export const lease = 5 * minute;
export const mostRenewals = 10;
/** Milliseconds after the end of its last hold for which a link’s time with a slot is remembered. */
const memory = 60 * minute;

export interface HoldRecord {
  holdId: string;
  /** Of the slot. */
  start: number;
  /** When it was taken. */
  heldAt: number;
  expiresAt: number;
  renewals: number;
}

interface LinkKey {
  readonly organizationId: string;
  readonly linkId: string;
}

export const holdColumns = `id as "holdId", ${milliseconds('held_start', 'start')},
  ${milliseconds('held_at', 'heldAt')}, ${milliseconds('expires_at', 'expiresAt')}, renewals`;

/** A hold of the link, expired or not; null: there is none of that id. */
export const readHold = async (
  queries: Queries,
  {organizationId, linkId}: LinkKey,
  holdId: string,
): Promise<HoldRecord | null> => {
  const [record] = await queries.query<HoldRecord>(
    `select ${holdColumns} from claims
     where organization_id = $1 and link_id = $2 and id = $3 and state = 'held'`,
    [organizationId, linkId, holdId],
  );
  return record ?? null;
};

/** Since when the slot has been held by that hold; undefined when it is not. */
export const heldSince = async (
  ports: Ports,
  link: LinkKey,
  {hold: holdId, start}: {hold?: string | undefined; start: number},
): Promise<number | undefined> => {
  const hold = holdId === undefined ? null : await readHold(ports.database, link, holdId);
  const lives = hold !== null && hold.start === start && hold.expiresAt > ports.clock.now();
  return lives ? hold.heldAt : undefined;
};

export const presentHold = (hold: HoldRecord, now: number): Hold => ({
  id: hold.holdId,
  start: toInstant(hold.start),
  now: toInstant(now),
  expiresAt: toInstant(hold.expiresAt),
  renewalsLeft: mostRenewals - hold.renewals,
});

export const holdNotFound = () =>
  new Refusal('not-found', 'There is no such hold. Take the time again, or book it without one.');

/** Ends what the link holds, for good. */
export const endHolds = (queries: Queries, {organizationId, linkId}: LinkKey) =>
  queries.query(`delete from claims where organization_id = $1 and link_id = $2 and state = 'held'`, [
    organizationId,
    linkId,
  ]);

/** Counts one more lease of the link on the slot; how many there have been since it was last let go. */
export const countLease = async (
  queries: Queries,
  {organizationId, linkId}: LinkKey,
  {start, expiresAt}: Pick<HoldRecord, 'start' | 'expiresAt'>,
): Promise<number> => {
  const [row] = await queries.query<{leases: number}>(
    `insert into hold_leases (organization_id, link_id, held_start, leases, ends_at)
     values ($1, $2, ${timestamp('$3')}, 1, ${timestamp('$4')})
     on conflict (organization_id, link_id, held_start) do update set ends_at = excluded.ends_at,
       leases = case when hold_leases.ends_at > ${timestamp('$5')} then hold_leases.leases + 1 else 1 end
     returning leases`,
    [organizationId, linkId, start, expiresAt, expiresAt - lease - memory],
  );
  return row?.leases ?? 1;
};

/** Throws away holds that have expired, and in time what is remembered of them. Nobody waits for it: they count nowhere. */
export const forgetExpiredHolds = async (ports: Ports): Promise<void> => {
  const now = ports.clock.now();
  await ports.database.query(`delete from claims where state = 'held' and expires_at <= ${timestamp('$1')}`, [
    now,
  ]);
  await ports.database.query(`delete from hold_leases where ends_at <= ${timestamp('$1')}`, [now - memory]);
};
