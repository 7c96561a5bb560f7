/** Events of the member's built-in calendar. */
import type {CalendarEvent} from '../../src/contract/calendar-events.ts';
import type {MemberCaller} from './identify.ts';
import {day, fromInstant, milliseconds, timestamp, toInstant} from './instants.ts';
import type {Ports} from './ports.ts';
import {invalid} from './refusal.ts';

export interface EventRecord {
  id: string;
  title: string;
  start: number;
  end: number;
  bookingId: string | null;
}

/** Select list of an event named `event`, with the booking that it belongs to. */
export const eventColumns = `event.id, event.title, ${milliseconds('lower(event.during)', 'start')},
  ${milliseconds('upper(event.during)', 'end')},
  (select session.booking_id from sessions session
   where session.organization_id = event.organization_id and session.id = event.session_id) as "bookingId"`;

export const presentEvent = ({start, end, ...event}: EventRecord): CalendarEvent => ({
  ...event,
  start: toInstant(start),
  end: toInstant(end),
});

const longestRange = 62 * day;

export const listCalendarEvents = async (
  ports: Ports,
  caller: MemberCaller,
  query: {start: string; end: string},
): Promise<{events: CalendarEvent[]}> => {
  const start = fromInstant(query.start);
  const end = fromInstant(query.end);
  if (end <= start || end - start > longestRange) {
    throw invalid({
      pointer: 'end',
      code: 'out-of-range',
      detail: 'Ask for at most 62 days, the end after the start.',
    });
  }
  const records = await ports.database.query<EventRecord>(
    `select ${eventColumns} from calendar_events event
     join calendar_connections connection
       on connection.organization_id = event.organization_id and connection.id = event.connection_id
     where event.organization_id = $1 and connection.member_id = $2
       and event.during && tstzrange(${timestamp('$3')}, ${timestamp('$4')})
     order by lower(event.during), event.id`,
    [caller.organizationId, caller.memberId, start, end],
  );
  return {events: records.map(presentEvent)};
};
