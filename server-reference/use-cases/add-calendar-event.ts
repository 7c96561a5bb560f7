/** Marks time of the built-in calendar as busy. */
import type {CalendarEvent} from '../../src/contract/calendar-events.ts';
import type {MemberCaller} from './identify.ts';
import {newId} from './ids.ts';
import {fromInstant, timestamp} from './instants.ts';
import {presentEvent} from './list-calendar-events.ts';
import type {Ports, Recorder} from './ports.ts';
import {invalid} from './refusal.ts';
import {audit, inTransaction, lockMember} from './transaction.ts';

interface Request {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

export const addCalendarEvent = (
  ports: Ports,
  caller: MemberCaller,
  request: Request,
  record: Recorder,
): Promise<CalendarEvent> => {
  const event = {
    id: newId('evt'),
    title: request.title,
    start: fromInstant(request.start),
    end: fromInstant(request.end),
  };
  if (event.end <= event.start) {
    throw invalid({pointer: '/end', code: 'interval-reversed', detail: 'The end must come after the start.'});
  }
  return inTransaction(ports, async queries => {
    // The lock makes bookings wait: none takes this time once the reply has gone out.
    await lockMember(queries, caller.memberId);
    await queries.query(
      `insert into calendar_events (organization_id, id, connection_id, title, during)
       select $1, $2, connection.id, $4, tstzrange(${timestamp('$5')}, ${timestamp('$6')})
       from calendar_connections connection
       where connection.organization_id = $1 and connection.member_id = $3`,
      [caller.organizationId, event.id, caller.memberId, event.title, event.start, event.end],
    );
    await audit(queries, ports.clock.now(), {
      organizationId: caller.organizationId,
      actor: `member:${caller.memberId}`,
      action: 'calendar-event.added',
      subject: `event:${event.id}`,
    });
    const reply = presentEvent({...event, bookingId: null});
    await record(queries, reply);
    return reply;
  });
};
