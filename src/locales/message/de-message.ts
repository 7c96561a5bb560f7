/** German. */
import type {MessageTexts} from './en-message.ts';

export const de: MessageTexts = {
  proposeHeading: name => `Zeiten vorschlagen: ${name}`,
  proposeText:
    'Nennen Sie bis zu drei Zeiten, die beste zuerst. Oder schreiben Sie einfach, was helfen würde.',
  choice: number => `${number}. Wahl`,
  date: 'Datum',
  from: 'Von',
  to: 'Bis',
  add: 'Weitere Zeit hinzufügen',
  remove: number => `${number}. Wahl entfernen`,
  text: 'Nachricht',
  send: 'Senden',
  sending: 'Wird gesendet …',
  sent: 'Ihre Nachricht wurde gesendet',
  answerTo: (name, email) => `${name} antwortet an ${email}.`,
  answer: name => `${name} antwortet auf dem Weg, auf dem Ihre Einladung kam.`,
  tooMany: 'Sie haben schon mehrere Nachrichten gesendet. Nichts geht verloren; senden Sie diese später.',
  faults: {
    empty: 'Schreiben Sie etwas oder schlagen Sie eine Zeit vor.',
    date: 'Geben Sie ein Datum ein.',
    time: 'Geben Sie beide Uhrzeiten ein.',
    short: 'Das Ende muss mindestens 15 Minuten nach dem Beginn liegen.',
    long: 'Höchstens 12 Stunden sind möglich.',
    past: 'Diese Zeit ist vorbei.',
    skipped: 'An diesem Tag werden die Uhren vorgestellt; diese Uhrzeit gibt es nicht.',
  },
};
