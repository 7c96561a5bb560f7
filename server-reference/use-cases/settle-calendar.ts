/** Makes the event in the recruiter's calendar fit the booking as it is now. */
import {calendarEntry} from '../mails/invitation.ts';
import {CalendarUnavailable} from '../ports/calendar.ts';
import type {Job} from '../ports/jobs.ts';
import type {Ports} from './ports.ts';
import {readInterview, tellInterview, type InterviewRecord} from './tell-interview.ts';

type SettleCalendar = Extract<Job, {kind: 'settle-calendar'}>;

const write = async (ports: Ports, record: InterviewRecord): Promise<void> => {
  const {organizationId, memberId, sessionId, connectionId, calendarProvider} = record;
  if (connectionId === null) return;
  const calendar = ports.calendars.get(calendarProvider ?? '');
  if (!calendar) throw new CalendarUnavailable(`There is no calendar provider ${calendarProvider}.`);
  const account = {organizationId, memberId, connectionId};
  if (record.state === 'cancelled') return calendar.remove(account, sessionId);
  const {title, description, location} = calendarEntry(tellInterview(ports, record), 'recruiter');
  const {start, end} = record;
  return calendar.put(account, {sessionId, title, description, location, start, end});
};

/**
 * Writes again when the booking changed meanwhile: another job may have written the newer state before this one
 * wrote the older.
 */
export const settleCalendar = async (ports: Ports, job: SettleCalendar): Promise<void> => {
  const read = () => readInterview(ports.database, job.organizationId, {sessionId: job.sessionId});
  let record = await read();
  let written: number | null = null;
  while (record && record.eventSequence !== written) {
    await write(ports, record);
    written = record.eventSequence;
    record = await read();
  }
};
