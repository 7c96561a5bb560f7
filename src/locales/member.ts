/** The languages of the recruiter's elements; candidates' pages never fetch them. */
import type {Catalogue} from './catalogue.ts';
import {invite} from './en-invite.ts';
import {settings} from './en-settings.ts';
import {plural} from './plural.ts';

const enMember = {
  tryAgain: 'Try again',
  cancel: 'Cancel',
  copied: 'Copied',
  notCopied: 'This page may not copy. Select the text and copy it.',
  minutes: (minutes: number) => plural('en', minutes, {one: '# minute', other: '# minutes'}),
  custom: 'Custom…',
  phoneCall: 'Phone call',
  videoBy: (provider: string) => `${provider} video`,
  unreachable:
    'We couldn’t reach the server. Check your connection, then try again. Nothing you entered is lost.',
  wentWrong: 'Something went wrong on our side. Try again in a moment.',
  signedOut: 'You are no longer signed in. Reload the page and sign in again.',
  disconnected: 'Your calendar is not connected. Connect it, then try again.',
  settings,
  invite,
};

export type MemberMessages = typeof enMember;

export const memberMessages: Catalogue<MemberMessages> = {
  en: enMember,
  others: {de: () => import('./de-member.ts')},
};
