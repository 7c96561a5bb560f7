/** Die Seite nach der Buchung. */
import type {booked as english} from './en-booked.ts';

export const booked: typeof english = {
  heading: name => (name ? `Alles ist vereinbart, ${name}!` : 'Alles ist vereinbart!'),
  talking: (recruiter, organization) => `Sie sprechen mit ${recruiter} von ${organization}.`,
  sent: email => `Wir haben die Angaben an ${email} geschickt.`,
  pastHeading: 'Dieses Gespräch hat stattgefunden',
  cancelledHeading: 'Dieses Gespräch wurde abgesagt',
  cancelledText: name => `${name} weiß, dass Sie sich nicht treffen.`,
  bookAgain: 'Anderen Termin wählen',
  reschedule: 'Verschieben',
  cancel: 'Termin absagen',
  cannotMove: name =>
    `Der Termin kann hier nicht mehr geändert werden. Schreiben Sie an ${name}, um ihn zu verschieben.`,
  changed: 'Dieses Gespräch wurde inzwischen geändert. Das ist der neue Stand.',

  join: 'Teilnehmen',
  go: 'Zum Gespräch',
  poweredBy: provider => `über ${provider}`,
  opens: before => `Der Raum öffnet ${before} vor Beginn.`,
  pending: 'Der Videoraum wird vorbereitet. Er erscheint hier von selbst.',
  ready: 'Der Videoraum ist bereit.',
  failed:
    'Bei der Videokonferenz ist etwas schiefgegangen. Wenden Sie sich an Ihre Ansprechperson, um Hilfe zu erhalten.',
  accessCode: 'Zugangscode',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Markieren Sie den Code und kopieren Sie ihn.',
  call: 'Telefongespräch',
  callsAt: name => `${name} ruft Sie an unter`,

  calendars: 'Zum Kalender hinzufügen',
  calendarNames: {
    google: 'Google',
    office365: 'Office 365',
    outlook: 'Outlook.com',
    yahoo: 'Yahoo',
    apple: 'Apple',
    file: '.ics-Datei',
  },
  entryTitle: (recruiter, organization) => `Gespräch mit ${recruiter}, ${organization}`,

  problem: 'Bei Schwierigkeiten',
  editPhone: 'Telefonnummer ändern',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  discard: 'Abbrechen',
  phoneSaved: 'Telefonnummer gespeichert.',
  companyPage: 'Zur Seite des Unternehmens',
  questions: 'Fragen?',
  write: name => `An ${name} schreiben`,
  reply: name => `Antworten Sie auf die Nachricht mit diesem Link, um ${name} zu erreichen.`,

  cancelTitle: 'Diesen Termin absagen?',
  cancelText: name => `Die Zeit wird wieder frei, und ${name} erfährt davon.`,
  keep: 'Behalten',
  cancelling: 'Wird abgesagt …',
};
