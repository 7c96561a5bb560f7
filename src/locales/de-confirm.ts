/** Der Schritt „Bestätigen“. */
import type {confirm as english} from './en-confirm.ts';

export const confirm: typeof english = {
  heading: 'Angaben bestätigen',
  movingHeading: 'Neuen Termin bestätigen',
  lengthWith: (length, name) => `${length} mit ${name}`,
  video: provider =>
    provider
      ? `Das Gespräch findet als Videokonferenz über ${provider} statt`
      : 'Das Gespräch findet als Videokonferenz statt',
  phoneCall: name => `${name} ruft Sie an`,
  now: 'Bisher',
  new: 'Neu',
  contact: 'Ihre Kontaktdaten',
  country: 'Land',
  phone: 'Telefonnummer',
  email: 'E-Mail',
  required: 'Pflichtfeld',
  optional: 'freiwillig',
  note: 'Eine Nachricht dazu',
  ownNote: 'Selbst schreiben …',
  ownNoteLabel: 'Ihre Nachricht',
  noNote: 'Keine Nachricht',
  noAnswer: 'Keine Antwort',
  questions: organization => `Fragen von ${organization}`,
  reason: 'Grund',
  privacy: name => `Wir geben diese Angaben in Ihrem Namen an ${name} weiter.`,
  movingPrivacy: name => `Wir sagen ${name} in Ihrem Namen Bescheid.`,
  confirm: 'Bestätigen',
  confirming: 'Wird gebucht …',
  move: 'Gespräch verschieben',
  moving: 'Wird verschoben …',
  hold: {
    ending: seconds => `Die Zeit ist noch ${seconds} Sekunden für Sie reserviert.`,
    keep: 'Reserviert lassen',
    kept: 'Die Zeit bleibt für Sie reserviert.',
    ended: 'Die Zeit ist nicht mehr für Sie reserviert. Ist sie noch frei, können Sie sie weiterhin buchen.',
  },
  faults: {
    title: 'Bitte prüfen Sie Ihre Eingaben',
    phoneMissing: 'Geben Sie eine Telefonnummer ein.',
    phoneShort: 'Diese Telefonnummer ist zu kurz. Prüfen Sie sie.',
    phoneLong: 'Diese Telefonnummer ist zu lang. Prüfen Sie sie.',
    phone: 'Das scheint keine Telefonnummer dieses Landes zu sein. Prüfen Sie Nummer und Land.',
    email: 'Geben Sie eine Adresse wie name@beispiel.de ein oder lassen Sie das Feld leer.',
    answerMissing: 'Beantworten Sie diese Frage.',
    unticked: 'Kreuzen Sie dies an, um fortzufahren.',
    date: 'Geben Sie ein vollständiges Datum ein.',
    tooLong: 'Das ist zu lang. Kürzen Sie den Text.',
    other: 'Das kann so nicht gesendet werden. Ändern Sie es.',
  },
};
