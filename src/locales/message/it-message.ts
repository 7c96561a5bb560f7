/** Italian. */
import type {MessageTexts} from './en-message.ts';

export const it: MessageTexts = {
  proposeHeading: name => `Proponi orari a ${name}`,
  proposeText:
    'Indica fino a tre orari, prima il migliore. Oppure scrivi semplicemente che cosa ti aiuterebbe.',
  choice: number => `Scelta ${number}`,
  date: 'Data',
  from: 'Dalle',
  to: 'Alle',
  add: 'Aggiungi un altro orario',
  remove: number => `Rimuovi la scelta ${number}`,
  text: 'Messaggio',
  send: 'Invia',
  sending: 'Invio in corso…',
  sent: 'Il tuo messaggio è stato inviato',
  answerTo: (name, email) => `${name} risponderà a ${email}.`,
  answer: name => `${name} risponderà allo stesso modo in cui è arrivato l’invito.`,
  tooMany: 'Hai già inviato diversi messaggi. Niente va perso; invia questo più tardi.',
  faults: {
    empty: 'Scrivi qualcosa o proponi un orario.',
    date: 'Inserisci una data.',
    time: 'Inserisci entrambi gli orari.',
    short: 'La fine deve essere almeno 15 minuti dopo l’inizio.',
    long: 'Sono possibili al massimo 12 ore.',
    past: 'Questo orario è già passato.',
    skipped: 'Quel giorno gli orologi vanno avanti e questo orario non esiste.',
  },
};
