/** Scheduler settings while a member edits them: pure functions. */
import type {Settings, SettingsChange} from '../contract/settings.ts';

export const settingsFields = [
  'durationMinutes',
  'timeZone',
  'meeting',
  'weeklyHours',
  'dateOverrides',
  'blocked',
  'policy',
] as const;

export type SettingsField = (typeof settingsFields)[number];

/** What a member may change. */
export type SettingsDraft = Pick<Settings, SettingsField>;

export const draftOfSettings = ({
  durationMinutes,
  timeZone,
  meeting,
  weeklyHours,
  dateOverrides,
  blocked,
  policy,
}: Settings): SettingsDraft => ({
  durationMinutes,
  timeZone,
  meeting,
  weeklyHours,
  dateOverrides,
  blocked,
  policy,
});

/** Names of the fields in which two versions differ. */
export const differingFields = (one: SettingsDraft, other: SettingsDraft): SettingsField[] =>
  settingsFields.filter(field => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

/** The fields of a draft that differ from what is saved; these alone are sent. */
export const changedFields = (saved: SettingsDraft, draft: SettingsDraft): Omit<SettingsChange, 'version'> =>
  Object.fromEntries(differingFields(saved, draft).map(field => [field, draft[field]]));

export interface TimeWindow {
  readonly start: string;
  readonly end: string;
}

/** Whether a window can be saved: both ends given, the end after the start. */
export const isUsable = ({start, end}: TimeWindow): boolean => start !== '' && end !== '' && start < end;

/** Fields of a draft that cannot be saved as they are: a window without length, a duration out of bounds. */
export function unusableFields({
  durationMinutes,
  weeklyHours,
  dateOverrides,
}: SettingsDraft): SettingsField[] {
  const unusable: SettingsField[] = [];
  if (!(durationMinutes >= 5 && durationMinutes <= 480)) unusable.push('durationMinutes');
  if (!Object.values(weeklyHours).flat().every(isUsable)) unusable.push('weeklyHours');
  if (!dateOverrides.flatMap(({windows}) => windows).every(isUsable)) unusable.push('dateOverrides');
  return unusable;
}
