import {randomUUID} from 'node:crypto';
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import {freshDatabase} from '../support/fresh-database.ts';
import {calendarSuite, type CalendarFixture} from './calendar-suite.ts';

calendarSuite('the built-in calendar', async (): Promise<CalendarFixture> => {
  const database = await freshDatabase();
  await database.script(`
    insert into organizations (id, name, contact_name, policy) values ('org_1', 'Northwind', 'Office', '{}');
    insert into members (organization_id, id, name, email)
      values ('org_1', 'mem_1', 'Joel', 'joel@example.com'), ('org_1', 'mem_2', 'Ines', 'ines@example.com');
    insert into calendar_connections (organization_id, id, member_id, provider, state)
      values ('org_1', 'cal_1', 'mem_1', 'built-in', 'connected'), ('org_1', 'cal_2', 'mem_2', 'built-in', 'disconnected');
  `);
  return {
    close: () => database.close(),
    provider: builtInCalendar(database),
    account: {organizationId: 'org_1', connectionId: 'cal_1', memberId: 'mem_1'},
    disconnected: {organizationId: 'org_1', connectionId: 'cal_2', memberId: 'mem_2'},
    async addOwnEvent({start, end}) {
      await database.query(
        `insert into calendar_events (organization_id, id, connection_id, title, during)
         values ('org_1', $1, 'cal_1', 'Dentist', tstzrange(to_timestamp($2::float8 / 1000), to_timestamp($3::float8 / 1000)))`,
        [`evt_${randomUUID()}`, start, end],
      );
    },
    interviews: () =>
      database.query(
        `select title, (extract(epoch from lower(during)) * 1000)::float8 as "start",
                (extract(epoch from upper(during)) * 1000)::float8 as "end"
         from calendar_events where session_id is not null order by lower(during)`,
      ),
  };
});
