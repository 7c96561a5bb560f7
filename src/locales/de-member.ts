/** Deutsch, für die Elemente der Recruiter. */
import {invite} from './de-invite.ts';
import {settings} from './de-settings.ts';
import type {MemberMessages} from './member.ts';
import {plural} from './plural.ts';

export const de: MemberMessages = {
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  copied: 'Kopiert',
  notCopied: 'Diese Seite darf nicht kopieren. Markieren Sie den Text und kopieren Sie ihn.',
  minutes: minutes => plural('de', minutes, {one: '# Minute', other: '# Minuten'}),
  custom: 'Eigene Angabe …',
  phoneCall: 'Telefongespräch',
  videoBy: provider => `Video über ${provider}`,
  unreachable:
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Ihre Eingaben bleiben erhalten.',
  wentWrong: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  signedOut: 'Sie sind nicht mehr angemeldet. Laden Sie die Seite neu und melden Sie sich an.',
  disconnected: 'Ihr Kalender ist nicht verbunden. Verbinden Sie ihn und versuchen Sie es erneut.',
  settings,
  invite,
};
