/** Removes an event of the member's own from the built-in calendar. */
import type {MemberCaller} from './identify.ts';
import {eventColumns, type EventRecord} from './list-calendar-events.ts';
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';
import {audit, inTransaction} from './transaction.ts';

export const removeCalendarEvent = (ports: Ports, caller: MemberCaller, eventId: string): Promise<void> =>
  inTransaction(ports, async queries => {
    const [event] = await queries.query<EventRecord>(
      `select ${eventColumns} from calendar_events event
       join calendar_connections connection
         on connection.organization_id = event.organization_id and connection.id = event.connection_id
       where event.organization_id = $1 and connection.member_id = $2 and event.id = $3 for update of event`,
      [caller.organizationId, caller.memberId, eventId],
    );
    if (!event) throw new Refusal('not-found', 'There is no such event in your calendar.');
    if (event.bookingId !== null) {
      throw new Refusal(
        'forbidden',
        'This event belongs to an interview. Cancel the interview to remove it.',
      );
    }
    await queries.query('delete from calendar_events where organization_id = $1 and id = $2', [
      caller.organizationId,
      eventId,
    ]);
    await audit(queries, ports.clock.now(), {
      organizationId: caller.organizationId,
      actor: `member:${caller.memberId}`,
      action: 'calendar-event.removed',
      subject: `event:${eventId}`,
    });
  });
