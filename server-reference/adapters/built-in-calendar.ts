/** The calendar that needs no account: events in the server's own database. */
import {CalendarUnavailable, type CalendarAccount, type CalendarProvider} from '../ports/calendar.ts';
import type {Database} from '../ports/database.ts';

/** Connection and its events in one statement: no row means no connection, a row of nulls no event. */
const busyEvents = `
  select (extract(epoch from lower(event.during)) * 1000)::float8 as "start",
         (extract(epoch from upper(event.during)) * 1000)::float8 as "end"
  from calendar_connections connection
  left join calendar_events event
    on event.organization_id = connection.organization_id and event.connection_id = connection.id
   and event.session_id is null
   and event.during && tstzrange(to_timestamp($3::float8 / 1000), to_timestamp($4::float8 / 1000))
  where connection.organization_id = $1 and connection.id = $2 and connection.state = 'connected'
  order by 1`;

const putEvent = `
  insert into calendar_events (organization_id, id, connection_id, session_id, title, description, location, during)
  select organization_id, $3, id, $4, $5, $6, $7,
         tstzrange(to_timestamp($8::float8 / 1000), to_timestamp($9::float8 / 1000))
  from calendar_connections where organization_id = $1 and id = $2 and state = 'connected'
  on conflict (organization_id, connection_id, session_id) do update
    set title = excluded.title, description = excluded.description, location = excluded.location,
        during = excluded.during
  returning id`;

const removeEvent = `
  delete from calendar_events where organization_id = $1 and connection_id = $2 and session_id = $3`;

const disconnected = (account: CalendarAccount) =>
  new CalendarUnavailable(`The built-in calendar of ${account.memberId} is not connected.`);

export const builtInCalendar = (database: Database): CalendarProvider => ({
  id: 'built-in',
  inDatabase: true,

  async busy(account, {start, end}, within = database) {
    const rows = await within.query<{start: number | null; end: number | null}>(busyEvents, [
      account.organizationId,
      account.connectionId,
      start,
      end,
    ]);
    if (rows.length === 0) throw disconnected(account);
    return rows.flatMap(row =>
      row.start === null || row.end === null ? [] : {start: row.start, end: row.end},
    );
  },

  async put(account, event) {
    const written = await database.query(putEvent, [
      account.organizationId,
      account.connectionId,
      `evt_${crypto.randomUUID().replaceAll('-', '')}`,
      event.sessionId,
      event.title,
      event.description,
      event.location,
      event.start,
      event.end,
    ]);
    if (written.length === 0) throw disconnected(account);
  },

  async remove(account, sessionId) {
    await database.query(removeEvent, [account.organizationId, account.connectionId, sessionId]);
  },
});
