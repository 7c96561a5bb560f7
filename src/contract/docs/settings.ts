/** Scheduler settings in words. */
import {
  Blocked,
  BlockedInput,
  ConferenceProvider,
  DateOverride,
  DateOverrideInput,
  Member,
  Policy,
  PolicyInput,
  PreferredMeeting,
  PreferredMeetingInput,
  Settings,
  SettingsChange,
  WeeklyHours,
  WeeklyHoursInput,
  Window,
  WindowInput,
} from '../settings.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';

const day = [
  {start: '09:00', end: '12:00'},
  {start: '13:00', end: '17:00'},
];
const weeklyHours = {
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: [{start: '09:00', end: '12:00'}],
  sat: [],
  sun: [],
};
const dateOverride = {date: '2027-02-15', windows: []};
const blocked = {start: '2027-02-18T12:00', end: '2027-02-19T00:00'};
const meeting = {kind: 'video', provider: 'zoom'} as const;
const policy = {
  minimumNoticeMinutes: 240,
  sameDay: false,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  slotIntervalMinutes: null,
  dailyCap: 6,
  weeklyCap: null,
  horizonDays: null,
};

const window = {
  fields: {
    start: 'When it begins, on the wall of the recruiter’s zone.',
    end: 'When it ends; not before `start` on the same day, `24:00` at most. It is not part of the window.',
  },
  example: {start: '09:00', end: '12:00'},
};
const windowsOf = (weekday: string) => `Windows on ${weekday}, at most 50. Empty: a day off.`;
const week = {
  fields: {
    mon: windowsOf('Mondays'),
    tue: windowsOf('Tuesdays'),
    wed: windowsOf('Wednesdays'),
    thu: windowsOf('Thursdays'),
    fri: windowsOf('Fridays'),
    sat: windowsOf('Saturdays'),
    sun: windowsOf('Sundays'),
  },
  example: weeklyHours,
};
const override = {
  fields: {
    date: 'The date, in the recruiter’s zone. Each date at most once.',
    windows: 'The windows of this date in place of its weekday’s, at most 50. Empty: a day off.',
  },
  example: dateOverride,
};
const block = {
  fields: {
    start: 'From when, on the wall of the recruiter’s zone.',
    end: 'Until when, on the wall of the recruiter’s zone; later than `start`. It is not part of the stretch.',
  },
  example: blocked,
};
const limits = {
  fields: {
    minimumNoticeMinutes:
      'How many minutes ahead a slot must start at least, 0 to 43200 (30 days). Exactly that far ahead is allowed.',
    sameDay: 'Whether slots on the recruiter’s current day, in the recruiter’s zone, are offered.',
    bufferBeforeMinutes: 'Minutes that must be free before a meeting, 0 to 240.',
    bufferAfterMinutes: 'Minutes that must be free after a meeting, 0 to 240.',
    slotIntervalMinutes:
      'Minutes between the starts on offer, 5 to 480, counted from the start of each window. Null: the duration.',
    dailyCap: 'Most live bookings that start on one day of the recruiter’s zone, 1 to 100. Null: no limit.',
    weeklyCap:
      'Most live bookings that start in one week (Monday to Sunday) of the recruiter’s zone, 1 to 500. Null: no limit.',
    horizonDays: 'How many days ahead slots are offered, 1 to 730. Null: no limit.',
  },
  example: policy,
};
const preferred = {
  fields: {
    kind: '`video`: a room is made for each booking. `phone`: the recruiter calls.',
    provider: 'Id of one of `providers` of the settings. Null with `phone`, and never with `video`.',
  },
  example: meeting,
};

export const settingsDocs = {
  Window: describe(Window, {description: 'A window of working time within one day.', ...window}),
  WindowInput: describe(WindowInput, {
    description:
      'A window of working time within one day. Windows of one day may overlap or touch: they form one. A window of no length, or shorter than the duration, offers nothing. An edge that daylight saving skips is read an hour later, a repeated one as its first occurrence.',
    ...window,
  }),
  WeeklyHours: describe(WeeklyHours, {
    description: 'Working hours of a week, in the recruiter’s zone.',
    ...week,
  }),
  WeeklyHoursInput: describe(WeeklyHoursInput, {
    description: 'Working hours of a week, in the recruiter’s zone. All seven days are sent.',
    ...week,
  }),
  DateOverride: describe(DateOverride, {
    description: 'Other hours on one date: they replace the hours of its weekday.',
    ...override,
  }),
  DateOverrideInput: describe(DateOverrideInput, {
    description: 'Other hours on one date: they replace the hours of its weekday.',
    ...override,
  }),
  Blocked: describe(Blocked, {description: 'A stretch in which no interviews are wanted.', ...block}),
  BlockedInput: describe(BlockedInput, {
    description: 'A stretch in which no interviews are wanted, across days if need be.',
    ...block,
  }),
  Policy: describe(Policy, {
    description:
      'What narrows the offer. Of organization, recruiter and link the strictest rule wins, field by field; only the slot interval is the recruiter’s own where one is set.',
    ...limits,
  }),
  PolicyInput: describe(PolicyInput, {
    description:
      'What narrows the offer; all fields are sent. It may be stricter than `bounds` of the settings and is useless where looser: the strictest wins.',
    ...limits,
  }),
  PreferredMeeting: describe(PreferredMeeting, {description: 'How meetings are held.', ...preferred}),
  PreferredMeetingInput: describe(PreferredMeetingInput, {
    description: 'How meetings are to be held.',
    ...preferred,
  }),
  ConferenceProvider: describe(ConferenceProvider, {
    description: 'A conference provider that the organization has switched on.',
    fields: {id: 'Its id, to be named in `meeting.provider`.', name: 'Its name, for people.'},
    example: {id: 'zoom', name: 'Zoom'},
  }),
  Member: describe(Member, {
    description: 'The member whose settings these are.',
    fields: {
      id: 'Its id, prefix `mem_`.',
      name: 'Full name.',
      email: 'Work address; notifications go there.',
      role: '`recruiter`: shares availability. `interviewer`: sits on panels. `administrator`: may also change the organization’s settings.',
    },
    example: {id: ids.member, name: values.recruiter, email: values.recruiterEmail, role: 'recruiter'},
  }),
  Settings: describe(Settings, {
    description:
      'A recruiter’s defaults, inside the bounds of the organization. They shape links made later; working hours, overrides, blocked stretches, zone and policy also shape what links made earlier offer from now on. Bookings never move by themselves.',
    fields: {
      version: 'Rises by one with each save. Send it back when saving.',
      member: 'Whose settings these are.',
      durationMinutes: 'Length of meetings in minutes, for links made from now on.',
      timeZone: 'The zone the recruiter works in. All wall times of these settings are in it.',
      meeting: 'How meetings are held, for links made from now on.',
      weeklyHours: 'Working hours of each weekday.',
      dateOverrides: 'Other hours on single dates, at most 1000.',
      blocked: 'Stretches without interviews, at most 1000.',
      policy: 'The recruiter’s own rules.',
      bounds: 'The organization’s rules: where they are stricter than `policy`, they win.',
      providers: 'Conference providers to choose from. Empty: only phone meetings.',
    },
    example: {
      version: 4,
      member: {id: ids.member, name: values.recruiter, email: values.recruiterEmail, role: 'recruiter'},
      durationMinutes: 30,
      timeZone: values.recruiterZone,
      meeting,
      weeklyHours,
      dateOverrides: [dateOverride],
      blocked: [blocked],
      policy,
      bounds: {...policy, minimumNoticeMinutes: 60, bufferAfterMinutes: 0, dailyCap: null},
      providers: [{id: 'zoom', name: 'Zoom'}],
    },
  }),
  SettingsChange: describe(SettingsChange, {
    description:
      'What is to change. A field that is absent stays as it is; one that is present replaces the whole field, lists and objects included.',
    fields: {
      version: 'The version of the settings these changes were made on.',
      durationMinutes: 'New length of meetings in minutes. Absent: unchanged.',
      timeZone:
        'New zone; the wall times of hours, overrides and blocked stretches stay and are read in it. Absent: unchanged.',
      meeting: 'How meetings are to be held. Absent: unchanged.',
      weeklyHours: 'New working hours, all seven days. Absent: unchanged.',
      dateOverrides: 'All overrides, at most 1000. Absent: unchanged.',
      blocked: 'All blocked stretches, at most 1000. Absent: unchanged.',
      policy: 'The recruiter’s own rules, all of them. Absent: unchanged.',
    },
    example: {version: 4, durationMinutes: 45, dateOverrides: [dateOverride]},
  }),
};
