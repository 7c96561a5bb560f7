/** Whether the server can do its work. */
import type * as z from 'zod/mini';
import type {getHealth} from '../../src/contract/health.ts';
import {toInstant} from './instants.ts';
import type {Ports} from './ports.ts';

type Health = z.output<NonNullable<typeof getHealth.reply>>;

/** A job that waits longer than this tells that the queue stands still. */
const longestWaitSeconds = 300;

export const checkHealth = async (ports: Ports): Promise<Health> => {
  await ports.database.query('select 1');
  const oldestJobSeconds = Math.round(await ports.jobs.oldestSeconds());
  const well = oldestJobSeconds <= longestWaitSeconds && ports.staleZones.length === 0;
  return {
    status: well ? 'ok' : 'degraded',
    now: toInstant(ports.clock.now()),
    zoneRelease: ports.zoneRelease,
    staleZones: [...ports.staleZones],
    oldestJobSeconds,
  };
};
