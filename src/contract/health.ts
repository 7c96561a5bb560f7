/** Whether the server can do its work. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {Instant, openEnum} from './primitives.ts';

export const Health = z.object({
  /** `degraded`: it answers, but something needs an operator. An unknown word means `degraded`. */
  status: openEnum(['ok', 'degraded'], 'degraded'),
  now: Instant,
  zoneRelease: z.string(),
  /** Known changes of zone rules that this server's database lacks. */
  staleZones: z.array(z.string()),
  /** Seconds that the oldest job which is due has waited. */
  oldestJobSeconds: z.int(),
});

export const getHealth = endpoint({
  id: 'getHealth',
  method: 'GET',
  path: '/v1/health',
  access: 'public',
  reply: Health,
  problems: [],
});
