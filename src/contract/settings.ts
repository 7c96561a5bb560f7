/** Scheduler settings: a recruiter's defaults, inside the bounds of the organization. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {
  DurationMinutes,
  Id,
  line,
  LocalDate,
  LocalDateTime,
  openEnum,
  Revision,
  TimeZoneId,
  WallTime,
} from './primitives.ts';
import {Slots, SlotsQuery} from './slots.ts';

/** A window of a day, on the wall of the recruiter's zone. */
export const Window = z.object({start: WallTime, end: WallTime});

const windows = (window: typeof Window) => z.array(window).check(z.maxLength(50));

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const week = (window: typeof Window) => ({
  mon: windows(window),
  tue: windows(window),
  wed: windows(window),
  thu: windows(window),
  fri: windows(window),
  sat: windows(window),
  sun: windows(window),
});

/** Windows of each weekday; a day without windows is off. */
export const WeeklyHours = z.object(week(Window));

/** Replaces the weekday's hours on one date; no windows: a day off. */
export const DateOverride = z.object({date: LocalDate, windows: windows(Window)});

/** A stretch in which no interviews are wanted, on the wall of the recruiter's zone; `end` is not part of it. */
export const Blocked = z.object({start: LocalDateTime, end: LocalDateTime});

/** Minutes and counts that narrow what is offered. Null: no limit. The strictest of organization, recruiter and link wins. */
export const Policy = z.object({
  minimumNoticeMinutes: z.int().check(z.minimum(0), z.maximum(43200)),
  sameDay: z.boolean(),
  bufferBeforeMinutes: z.int().check(z.minimum(0), z.maximum(240)),
  bufferAfterMinutes: z.int().check(z.minimum(0), z.maximum(240)),
  /** Distance between starts on offer. Null: the duration. */
  slotIntervalMinutes: z.nullable(z.int().check(z.minimum(5), z.maximum(480))),
  dailyCap: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  weeklyCap: z.nullable(z.int().check(z.minimum(1), z.maximum(500))),
  horizonDays: z.nullable(z.int().check(z.minimum(1), z.maximum(730))),
});

/** How meetings are held by default. `provider` is one of `providers`; null for the phone. An unknown kind means `video`. */
export const PreferredMeeting = z.object({
  kind: openEnum(['video', 'phone'], 'video'),
  provider: z.nullable(z.string()),
});

// The same shapes in requests, which refuse fields and words that they do not know.
export const WindowInput = z.strictObject(Window.shape);
export const WeeklyHoursInput = z.strictObject(week(WindowInput));
export const DateOverrideInput = z.strictObject({date: LocalDate, windows: windows(WindowInput)});
export const BlockedInput = z.strictObject(Blocked.shape);
export const PolicyInput = z.strictObject(Policy.shape);
export const PreferredMeetingInput = z.strictObject({
  kind: z.enum(['video', 'phone']),
  provider: z.nullable(line(40)),
});

export const ConferenceProvider = z.object({id: z.string(), name: z.string()});

/** The member whose settings these are. An unknown role means `recruiter`. */
export const Member = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: openEnum(['recruiter', 'interviewer', 'administrator'], 'recruiter'),
});

export const Settings = z.object({
  /** Rises with each save. */
  version: Revision,
  member: Member,
  durationMinutes: DurationMinutes,
  timeZone: TimeZoneId,
  meeting: PreferredMeeting,
  weeklyHours: WeeklyHours,
  dateOverrides: z.array(DateOverride),
  blocked: z.array(Blocked),
  policy: Policy,
  /** The organization's bounds: a recruiter's policy may be stricter, not looser. */
  bounds: Policy,
  /** Conference providers that the organization has switched on. */
  providers: z.array(ConferenceProvider),
});

/** Only the fields to change, and the version they were read at. */
export const SettingsChange = z.strictObject({
  version: Revision,
  durationMinutes: z.optional(DurationMinutes),
  timeZone: z.optional(TimeZoneId),
  meeting: z.optional(PreferredMeetingInput),
  weeklyHours: z.optional(WeeklyHoursInput),
  dateOverrides: z.optional(z.array(DateOverrideInput).check(z.maxLength(1000))),
  blocked: z.optional(z.array(BlockedInput).check(z.maxLength(1000))),
  policy: z.optional(PolicyInput),
});

export const getSettings = endpoint({
  id: 'getSettings',
  method: 'GET',
  path: '/v1/settings',
  access: 'member',
  reply: Settings,
  problems: [],
});

/** Saves field by field. Refused when somebody else saved since: nothing is overwritten unseen. */
export const changeSettings = endpoint({
  id: 'changeSettings',
  method: 'PATCH',
  path: '/v1/settings',
  access: 'member',
  body: SettingsChange,
  reply: Settings,
  problems: ['settings-outdated', 'validation-failed'],
});

/** What a candidate would be offered with the saved settings. */
export const previewSlots = endpoint({
  id: 'previewSlots',
  method: 'GET',
  path: '/v1/settings/slots',
  access: 'member',
  query: SlotsQuery,
  reply: Slots,
  problems: ['calendar-disconnected', 'validation-failed'],
});

export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;
export type WeeklyHours = z.infer<typeof WeeklyHours>;
export type Weekday = (typeof weekdays)[number];
export type Policy = z.infer<typeof Policy>;
export type PreferredMeeting = z.infer<typeof PreferredMeeting>;
