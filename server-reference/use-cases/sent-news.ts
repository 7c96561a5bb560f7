/** What has been told to whom. */
import type {Change} from '../mails/interview.ts';
import type {Queries} from '../ports/database.ts';
import {milliseconds, timestamp} from './instants.ts';
import type {Ports} from './ports.ts';
import type {InterviewRecord} from './tell-interview.ts';
import {inTransaction} from './transaction.ts';

export type Recipient = 'member' | 'candidate';

/** What the recipient is to be told; null: they know it. */
export const newsFor = async (
  queries: Queries,
  record: InterviewRecord,
  recipient: Recipient,
): Promise<Change | null> => {
  const [last] = await queries.query<{sequence: number; start: number}>(
    `select calendar_sequence as "sequence", ${milliseconds('starts_at', 'start')} from notifications
     where organization_id = $1 and booking_id = $2 and recipient = $3
     order by calendar_sequence desc limit 1`,
    [record.organizationId, record.bookingId, recipient],
  );
  if (last && last.sequence >= record.calendarSequence) return null;
  if (record.state === 'cancelled') return 'cancelled';
  if (!last) return 'booked';
  return last.start === record.start ? 'updated' : 'rescheduled';
};

/** Lets the calendars have a newer state than the one just told. */
const raiseSequence = async (ports: Ports, queries: Queries, record: InterviewRecord): Promise<void> => {
  const {organizationId, sessionId, bookingId} = record;
  await queries.query(
    'update sessions set calendar_sequence = calendar_sequence + 1 where organization_id = $1 and id = $2',
    [organizationId, sessionId],
  );
  await ports.jobs.enqueue(queries, {kind: 'notify', organizationId, bookingId});
};

/**
 * Notes a mail that has left. When the room arrived while it was on its way, under the same sequence, the
 * recipient knows an old state by that sequence: it is raised, and told again.
 */
export const noteSent = (ports: Ports, record: InterviewRecord, recipient: Recipient): Promise<void> =>
  inTransaction(ports, async queries => {
    const {organizationId, bookingId} = record;
    await queries.query('select from bookings where organization_id = $1 and id = $2 for update', [
      organizationId,
      bookingId,
    ]);
    await queries.query(
      `insert into notifications (organization_id, booking_id, recipient, calendar_sequence, starts_at, sent_at)
       values ($1, $2, $3, $4, ${timestamp('$5')}, ${timestamp('$6')}) on conflict do nothing`,
      [organizationId, bookingId, recipient, record.calendarSequence, record.start, ports.clock.now()],
    );
    const [now] = await queries.query<{sequence: number; event: number}>(
      `select session.calendar_sequence as "sequence", booking.event_sequence as "event"
       from sessions session join bookings booking
         on booking.organization_id = session.organization_id and booking.id = session.booking_id
       where session.organization_id = $1 and session.id = $2`,
      [organizationId, record.sessionId],
    );
    const outdated = now?.sequence === record.calendarSequence && now.event !== record.eventSequence;
    if (outdated) await raiseSequence(ports, queries, record);
  });
