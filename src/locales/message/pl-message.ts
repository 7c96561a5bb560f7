/** Polish. */
import type {MessageTexts} from './en-message.ts';

export const pl: MessageTexts = {
  proposeHeading: name => `Zaproponuj terminy: ${name}`,
  proposeText: 'Podaj do trzech terminów, zaczynając od najlepszego. Albo po prostu napisz, co by pomogło.',
  choice: number => `Propozycja ${number}`,
  date: 'Data',
  from: 'Od',
  to: 'Do',
  add: 'Dodaj kolejny termin',
  remove: number => `Usuń propozycję ${number}`,
  text: 'Wiadomość',
  send: 'Wyślij',
  sending: 'Wysyłanie…',
  sent: 'Twoja wiadomość została wysłana',
  answerTo: (name, email) => `${name} odpowie na adres ${email}.`,
  answer: name => `${name} odpowie tą samą drogą, którą przyszło zaproszenie.`,
  tooMany: 'Wysłano już kilka wiadomości. Nic nie zginie; wyślij tę później.',
  faults: {
    empty: 'Napisz coś albo zaproponuj termin.',
    date: 'Podaj datę.',
    time: 'Podaj obie godziny.',
    short: 'Koniec musi być co najmniej 15 minut po początku.',
    long: 'Wybierz najwyżej 12 godzin.',
    past: 'Ten termin już minął.',
    skipped: 'Tego dnia zegary przesuwa się do przodu i ta godzina nie istnieje.',
  },
};
