/** The quick settings of an invitation, and the request they make. */
import type {LinksRequest} from '../../contract/links.ts';
import type {Settings} from '../../contract/settings.ts';
import {type Recipient, type RecipientRow} from './recipients.ts';

export interface QuickSettings {
  readonly durationMinutes: number;
  readonly expiresInDays: number;
  readonly video: boolean;
  /** Id of the conference provider; empty: none is on offer. */
  readonly provider: string;
}

/** A week, and otherwise what the member prefers. */
export function quickSettingsOf({durationMinutes, meeting, providers}: Settings): QuickSettings {
  const preferred = providers.find(({id}) => id === meeting.provider) ?? providers[0];
  return {
    durationMinutes,
    expiresInDays: 7,
    video: meeting.kind === 'video' && preferred !== undefined,
    provider: preferred?.id ?? '',
  };
}

/** Most links that the contract makes at once. */
const mostLinks = 200;

/** Names of fields and what is wrong with them: `name-0`, `email-0`, `days`, `duration`, `recipients`. */
export type InviteFaults = ReadonlyMap<string, 'missing' | 'wrong' | 'too-many'>;

/** `badEmails`: indexes of the rows whose address the browser does not take. */
export function inviteFaults(
  recipients: readonly (Recipient | RecipientRow)[],
  {durationMinutes, expiresInDays}: QuickSettings,
  badEmails: readonly number[],
): InviteFaults {
  const faults = new Map<string, 'missing' | 'wrong' | 'too-many'>();
  recipients.forEach(({name}, index) => name.trim() || faults.set(`name-${index}`, 'missing'));
  for (const index of badEmails) faults.set(`email-${index}`, 'wrong');
  if (recipients.length > mostLinks) faults.set('recipients', 'too-many');
  if (!(durationMinutes >= 5 && durationMinutes <= 480)) faults.set('duration', 'wrong');
  if (!(expiresInDays >= 1 && expiresInDays <= 90)) faults.set('expiration', 'wrong');
  return faults;
}

export const linksRequest = (
  recipients: readonly (Recipient | RecipientRow)[],
  {durationMinutes, expiresInDays, video, provider}: QuickSettings,
): LinksRequest => ({
  recipients: recipients.map(({name, email, ...rest}) => ({
    name: name.trim(),
    ...(email ? {email: email.trim()} : {}),
    ...('externalId' in rest && rest.externalId ? {externalId: rest.externalId} : {}),
  })),
  durationMinutes,
  expiresInDays,
  meeting: video ? {kind: 'video', provider} : {kind: 'phone', provider: null},
});
