/** A recruiter with hours, a built-in calendar and what is in it. */
import type {Policy, PreferredMeeting, WeeklyHours} from '../../src/contract/settings.ts';
import {newId} from '../use-cases/ids.ts';
import {timestamp} from '../use-cases/instants.ts';
import {monogram} from './monogram.ts';
import {openPolicy, writeImage} from './organization.ts';
import type {Ground} from './scenario.ts';

export interface RecruiterPlan {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly timeZone: string;
  readonly externalId: string;
  readonly hue: number;
  readonly weeklyHours?: WeeklyHours;
  readonly blocked?: readonly {readonly start: string; readonly end: string}[];
  readonly meeting?: PreferredMeeting;
  readonly policy?: Partial<Policy>;
  readonly role?: 'recruiter' | 'administrator';
}

export interface BusyEvent {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const nineToFive = [{start: '09:00', end: '17:00'}];

/** Monday to Friday, nine to five. */
export const officeHours: WeeklyHours = {
  mon: nineToFive,
  tue: nineToFive,
  wed: nineToFive,
  thu: nineToFive,
  fri: nineToFive,
  sat: [],
  sun: [],
};

const initials = (name: string) =>
  name
    .split(' ')
    .map(part => part.charAt(0))
    .join('');

const writeMember = async (ground: Ground, organizationId: string, plan: RecruiterPlan): Promise<string> => {
  const memberId = newId('mem');
  const photo = await writeImage(
    ground,
    organizationId,
    monogram(initials(plan.name), {hue: plan.hue, round: true}),
  );
  await ground.database.query(
    `insert into members (organization_id, id, external_id, name, email, title, photo_image_id, role, personal_room_url)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organizationId,
      memberId,
      plan.externalId,
      plan.name,
      plan.email,
      plan.title,
      photo,
      plan.role ?? 'recruiter',
      `https://rooms.northwind.example/${plan.externalId}`,
    ],
  );
  return memberId;
};

const writeSettings = (
  {database}: Ground,
  member: {organizationId: string; memberId: string},
  plan: RecruiterPlan,
) =>
  database.query(
    `insert into settings (organization_id, member_id, duration_minutes, time_zone, meeting, weekly_hours, blocked, policy)
     values ($1, $2, 30, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7::jsonb)`,
    [
      member.organizationId,
      member.memberId,
      plan.timeZone,
      JSON.stringify(plan.meeting ?? {kind: 'video', provider: 'demo-room'}),
      JSON.stringify(plan.weeklyHours ?? officeHours),
      JSON.stringify(plan.blocked ?? []),
      JSON.stringify({...openPolicy, ...plan.policy}),
    ],
  );

/** Puts events of the recruiter's own into a built-in calendar. */
export const writeBusyEvents = async (
  {database}: Ground,
  calendar: {organizationId: string; connectionId: string},
  events: readonly BusyEvent[],
): Promise<void> => {
  for (const event of events) {
    await database.query(
      `insert into calendar_events (organization_id, id, connection_id, title, during)
       values ($1, $2, $3, $4, tstzrange(${timestamp('$5')}, ${timestamp('$6')}))`,
      [calendar.organizationId, newId('evt'), calendar.connectionId, event.title, event.start, event.end],
    );
  }
};

/** Gives the member's id. */
export const writeRecruiter = async (
  ground: Ground,
  organizationId: string,
  {plan, busy = []}: {plan: RecruiterPlan; busy?: readonly BusyEvent[]},
): Promise<string> => {
  const memberId = await writeMember(ground, organizationId, plan);
  await writeSettings(ground, {organizationId, memberId}, plan);
  const connectionId = newId('cal');
  await ground.database.query(
    `insert into calendar_connections (organization_id, id, member_id, provider, state)
     values ($1, $2, $3, 'built-in', 'connected')`,
    [organizationId, connectionId, memberId],
  );
  await writeBusyEvents(ground, {organizationId, connectionId}, busy);
  return memberId;
};
