/** What is taken of a recruiter's time, read afresh: never from a cache where a booking is decided. */
import type {Booking} from '../scheduling/rules.ts';
import {CalendarUnavailable, type Interval} from '../ports/calendar.ts';
import type {Queries} from '../ports/database.ts';
import type {HostRecord} from './host-record.ts';
import type {TakenTime} from './host-rules.ts';
import {day, milliseconds, timestamp} from './instants.ts';
import type {Ports} from './ports.ts';

/** Caps look at whole weeks, buffers at the neighbours of the range: both lie within a week and a day. */
const margin = 8 * day;

/** Live bookings and holds around the range, but for what is excepted. */
const readClaims = (
  ports: Ports,
  queries: Queries,
  {host, question: {range, except}}: {host: HostRecord; question: TakenQuestion},
) =>
  queries.query<Booking>(
    `select ${milliseconds('lower(claim.during)', 'start')}, ${milliseconds('upper(claim.during)', 'end')},
            claim.buffer_before_minutes as "bufferBeforeMinutes", claim.buffer_after_minutes as "bufferAfterMinutes"
     from claims claim
     where claim.organization_id = $1 and claim.resource = $2
       and claim.during && tstzrange(${timestamp('$3')}, ${timestamp('$4')})
       and case claim.state when 'booked' then claim.session_id is distinct from $5
           else claim.link_id is distinct from $7 and claim.expires_at > ${timestamp('$6')} end
     order by lower(claim.during)`,
    [
      host.organizationId,
      host.memberId,
      range.start - margin,
      range.end + margin,
      except?.session ?? null,
      ports.clock.now(),
      except?.link ?? null,
    ],
  );

/** Whose own time does not count: a session that is being moved, and a link, for what it holds. */
export interface Excepted {
  readonly session?: string | undefined;
  readonly link?: string | undefined;
}

export interface TakenQuestion {
  readonly range: Interval;
  readonly except?: Excepted | undefined;
}

const provider = (ports: Ports, host: HostRecord) => {
  const found = ports.calendars.get(host.calendarProvider);
  if (!found || host.calendarState !== 'connected') {
    throw new CalendarUnavailable(
      `The ${host.calendarProvider} calendar of ${host.memberId} is not connected.`,
    );
  }
  return found;
};

const account = (host: HostRecord) => ({
  organizationId: host.organizationId,
  connectionId: host.connectionId,
  memberId: host.memberId,
});

const around = ({start, end}: Interval): Interval => ({start: start - day, end: end + day});

/** Everything taken, outside a transaction. Throws CalendarUnavailable: unknown time is never free. */
export const readTakenTime = async (
  ports: Ports,
  host: HostRecord,
  question: TakenQuestion,
): Promise<TakenTime> => {
  const busy = provider(ports, host).busy(account(host), around(question.range));
  const [calendar, bookings] = await Promise.all([busy, readClaims(ports, ports.database, {host, question})]);
  return {busy: calendar, bookings};
};

/**
 * The same inside the transaction that decides a booking. A calendar elsewhere was asked just before
 * (`before`), since nothing outside may be called here; one in the database is read again.
 */
export const readTakenTimeWithin = async (
  {ports, queries, before}: {ports: Ports; queries: Queries; before: TakenTime},
  host: HostRecord,
  question: TakenQuestion,
): Promise<TakenTime> => {
  const calendar = provider(ports, host);
  const busy = calendar.inDatabase
    ? await calendar.busy(account(host), around(question.range), queries)
    : before.busy;
  return {busy, bookings: await readClaims(ports, queries, {host, question})};
};
