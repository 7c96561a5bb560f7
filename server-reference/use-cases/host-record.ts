/** A recruiter with everything that decides when they are free, as the database has it. */
import type {Question} from '../../src/contract/landing.ts';
import type {Policy, PreferredMeeting, WeeklyHours} from '../../src/contract/settings.ts';

export interface HostRecord {
  organizationId: string;
  memberId: string;
  memberName: string;
  memberEmail: string;
  memberTitle: string | null;
  memberPhotoId: string | null;
  memberRole: string;
  /** BCP 47 tag of the language the member reads. */
  memberLocale: string;
  memberActive: boolean;
  organizationName: string;
  industry: string | null;
  size: string | null;
  logoId: string | null;
  pageUrl: string | null;
  contactName: string;
  contactEmail: string | null;
  candidatePage: string | null;
  organizationPolicy: Policy;
  presetNotes: string[];
  questions: Question[];
  conferenceProviders: string[];
  bookedLinksLiveOn: boolean;
  rescheduleCutoffMinutes: number;
  settingsVersion: number;
  settingsDuration: number;
  timeZone: string;
  settingsMeeting: PreferredMeeting;
  weeklyHours: WeeklyHours;
  dateOverrides: {date: string; windows: {start: string; end: string}[]}[];
  blocked: {start: string; end: string}[];
  policy: Policy;
  calendarProvider: string;
  connectionId: string;
  calendarState: 'connected' | 'disconnected';
}

/** Select list of a host; goes with `hostTables`. */
export const hostColumns = `
  member.organization_id as "organizationId", member.id as "memberId", member.name as "memberName",
  member.email as "memberEmail", member.title as "memberTitle", member.photo_image_id as "memberPhotoId",
  member.role as "memberRole", member.locale as "memberLocale", member.active as "memberActive",
  organization.name as "organizationName", organization.industry, organization.size,
  organization.logo_image_id as "logoId", organization.page_url as "pageUrl",
  organization.contact_name as "contactName", organization.contact_email as "contactEmail",
  organization.candidate_page as "candidatePage", organization.policy as "organizationPolicy",
  organization.preset_notes as "presetNotes", organization.questions,
  organization.conference_providers as "conferenceProviders",
  organization.booked_links_live_on as "bookedLinksLiveOn",
  organization.reschedule_cutoff_minutes as "rescheduleCutoffMinutes",
  settings.version as "settingsVersion", settings.duration_minutes as "settingsDuration",
  settings.time_zone as "timeZone", settings.meeting as "settingsMeeting",
  settings.weekly_hours as "weeklyHours", settings.date_overrides as "dateOverrides",
  settings.blocked, settings.policy,
  connection.provider as "calendarProvider", connection.id as "connectionId", connection.state as "calendarState"`;

/** Tables of a host, joined to a `member` that comes before. */
export const hostTables = `
  join organizations organization on organization.id = member.organization_id
  join settings on settings.organization_id = member.organization_id and settings.member_id = member.id
  join calendar_connections connection
    on connection.organization_id = member.organization_id and connection.member_id = member.id`;
