/** Die Einladung. */
import type {invite as english} from './en-invite.ts';
import {plural} from './plural.ts';

const count = (many: number, forms: {one: string; other: string}) => plural('de', many, forms);

export const invite: typeof english = {
  open: 'Verfügbarkeit teilen',
  heading: 'Zu einem Gespräch einladen',
  settings: 'Schnelleinstellungen',
  recipients: 'Wer einen Link bekommt',
  name: 'Name',
  email: 'E-Mail',
  optional: 'freiwillig',
  pasteHint:
    'Fügen Sie mehrere Zeilen wie „Rebecca Best <rebecca@example.com>“ ein, um viele auf einmal aufzunehmen.',
  add: 'Weitere Person',
  remove: name => (name ? `Entfernen: ${name}` : 'Diese Zeile entfernen'),
  duration: 'Dauer des Gesprächs',
  expiration: 'Links laufen ab nach',
  weeks: weeks => count(weeks, {one: '# Woche', other: '# Wochen'}),
  days: 'Tage',
  video: 'Videokonferenz verwenden',
  provider: 'Anbieter',
  create: links => count(links, {one: 'Link erstellen', other: '# Links erstellen'}),
  creating: 'Wird erstellt …',
  nameMissing: 'Geben Sie einen Namen ein.',
  emailFault: 'Geben Sie eine Adresse wie name@beispiel.de ein oder lassen Sie das Feld leer.',
  daysFault: 'Wählen Sie 1 bis 90 Tage.',
  minutesFault: 'Wählen Sie 5 bis 480 Minuten.',
  tooMany: 'Höchstens 200 Links können auf einmal erstellt werden.',
  created: links => count(links, {one: 'Ihr Link ist fertig', other: '# Links sind fertig'}),
  createdText: 'Jeder Link gilt nur für seine Person. Senden Sie die Nachricht so oder ändern Sie sie.',
  message: name => `Nachricht an ${name}`,
  copyMessage: 'Nachricht kopieren',
  copyLink: 'Link kopieren',
  of: (what, name) => `${what}: ${name}`,
  done: 'Fertig',
  list: 'Ihre gesendeten Links',
  none: 'Sie haben noch keine Links gesendet.',
  more: 'Mehr zeigen',
  states: {
    open: 'Wartet',
    booked: 'Gebucht',
    cancelled: 'Abgesagt',
    expired: 'Abgelaufen',
    revoked: 'Zurückgezogen',
  },
  bookedFor: when => `für ${when}`,
  expires: when => `läuft ab am ${when}`,
  expired: when => `abgelaufen am ${when}`,
  extend: 'Um eine Woche verlängern',
  revoke: 'Zurückziehen',
  revokeAsk: name =>
    `Den Link für ${name} zurückziehen? Er gilt dann sofort nicht mehr. Ein gebuchtes Gespräch bleibt bestehen.`,
  keep: 'Behalten',
  extended: (name, when) => `Der Link für ${name} läuft jetzt am ${when} ab.`,
  revoked: name => `Der Link für ${name} gilt nicht mehr.`,
};
