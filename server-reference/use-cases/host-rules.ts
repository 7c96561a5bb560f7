/** A recruiter's record as the rules of availability. */
import type {PreferredMeeting, WeeklyHours as ContractHours} from '../../src/contract/settings.ts';
import {weekdays} from '../../src/contract/settings.ts';
import type {AvailabilityRequest, Booking, WallWindow, WeeklyHours} from '../scheduling/rules.ts';
import type {Interval} from '../ports/calendar.ts';
import type {HostRecord} from './host-record.ts';
import {strictest} from './policy.ts';
import {instantOf} from './zones.ts';

const windows = (day: readonly {start: string; end: string}[]): WallWindow[] =>
  day.map(({start, end}) => [start, end] as const);

/** The contract's weekly hours as the rules read them. */
export const weeklyWindows = (hours: ContractHours): WeeklyHours =>
  Object.fromEntries(weekdays.map(weekday => [weekday, windows(hours[weekday])]));

/** What is taken of a recruiter's time: other calendars' events, and our own bookings with their buffers. */
export interface TakenTime {
  readonly busy: readonly Interval[];
  readonly bookings: readonly Booking[];
}

export interface SlotQuestion {
  readonly now: number;
  readonly durationMinutes: number;
  readonly range: Interval;
  readonly taken: TakenTime;
}

/** The question "when is this recruiter free", in the words of `scheduling/`. */
export const availabilityRequest = (host: HostRecord, question: SlotQuestion): AvailabilityRequest => {
  const policy = strictest(host.organizationPolicy, host.policy);
  return {
    now: question.now,
    range: question.range,
    durationMinutes: question.durationMinutes,
    slotIntervalMinutes: policy.slotIntervalMinutes ?? undefined,
    bufferBeforeMinutes: policy.bufferBeforeMinutes,
    bufferAfterMinutes: policy.bufferAfterMinutes,
    minimumNoticeMinutes: policy.minimumNoticeMinutes,
    sameDay: policy.sameDay,
    dailyCap: policy.dailyCap ?? undefined,
    weeklyCap: policy.weeklyCap ?? undefined,
    horizonDays: policy.horizonDays ?? undefined,
    hosts: [
      {
        timeZone: host.timeZone,
        weeklyHours: weeklyWindows(host.weeklyHours),
        dateOverrides: host.dateOverrides.map(({date, windows: day}) => ({date, windows: windows(day)})),
        blocked: host.blocked.map(({start, end}) => ({
          start: instantOf(start, host.timeZone),
          end: instantOf(end, host.timeZone),
        })),
        busy: question.taken.busy,
        bookings: question.taken.bookings,
      },
    ],
  };
};

/** Whether the organization has this way of meeting switched on. */
export const isMeetingAllowed = (host: HostRecord, meeting: PreferredMeeting): boolean =>
  meeting.kind === 'phone'
    ? meeting.provider === null
    : meeting.provider !== null && host.conferenceProviders.includes(meeting.provider);
