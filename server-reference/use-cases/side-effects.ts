/** What follows from a change of a booking: room, calendar event, mails. */
import type {Queries} from '../ports/database.ts';
import type {Ports} from './ports.ts';

interface Changed {
  readonly organizationId: string;
  readonly bookingId: string;
  readonly sessionId: string;
  readonly video: boolean;
}

/** Enqueues it in the transaction of the change, so that it happens exactly if the change does. */
export const enqueueSideEffects = async (ports: Ports, queries: Queries, changed: Changed): Promise<void> => {
  const {organizationId, bookingId, sessionId} = changed;
  if (changed.video)
    await ports.jobs.enqueue(queries, {kind: 'settle-conference', organizationId, sessionId});
  await ports.jobs.enqueue(queries, {kind: 'settle-calendar', organizationId, sessionId});
  await ports.jobs.enqueue(queries, {kind: 'notify', organizationId, bookingId});
};
