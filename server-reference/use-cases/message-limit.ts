/** How much may be written with one link: a recruiter's mailbox is not to be flooded by it. */
import type {Queries} from '../ports/database.ts';
import {day, milliseconds, minute, timestamp} from './instants.ts';
import type {LinkRecord} from './link-record.ts';
import {Refusal} from './refusal.ts';

const limits = [
  {most: 5, within: 60 * minute},
  {most: 20, within: day},
];

/** Refuses one more message for now. Hold the link's row, or two at once would both pass. */
export const requireFewMessages = async (
  queries: Queries,
  link: Pick<LinkRecord, 'organizationId' | 'linkId'>,
  now: number,
): Promise<void> => {
  const rows = await queries.query<{at: number}>(
    `select ${milliseconds('created_at', 'at')} from messages
     where organization_id = $1 and link_id = $2 and created_at > ${timestamp('$3')} order by created_at desc`,
    [link.organizationId, link.linkId, now - day],
  );
  // The oldest of the most that may be written within a time: once it is out of that time, there is room again.
  const until = limits.map(({most, within}) => (rows[most - 1]?.at ?? -Infinity) + within);
  const wait = Math.max(...until) - now;
  if (wait <= 0) return;
  const retryAfter = Math.ceil(wait / 1000);
  throw new Refusal(
    'rate-limited',
    `Several messages have been sent with this link already. Send the next one in ${Math.ceil(wait / minute)} min.`,
    {retryAfter},
  );
};
