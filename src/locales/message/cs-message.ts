/** Czech. */
import type {MessageTexts} from './en-message.ts';

export const cs: MessageTexts = {
  proposeHeading: name => `Navrhnout termíny: ${name}`,
  proposeText: 'Uveďte až tři termíny, nejlepší jako první. Nebo jen napište, co by pomohlo.',
  choice: number => `${number}. možnost`,
  date: 'Datum',
  from: 'Od',
  to: 'Do',
  add: 'Přidat další termín',
  remove: number => `Odebrat ${number}. možnost`,
  text: 'Zpráva',
  send: 'Odeslat',
  sending: 'Odesílání…',
  sent: 'Vaše zpráva byla odeslána',
  answerTo: (name, email) => `${name} vám odpoví na ${email}.`,
  answer: name => `${name} vám odpoví stejnou cestou, jakou přišla pozvánka.`,
  tooMany: 'Poslali jste už několik zpráv. Nic se neztratí, tuto odešlete později.',
  faults: {
    empty: 'Něco napište, nebo navrhněte termín.',
    date: 'Zadejte datum.',
    time: 'Zadejte oba časy.',
    short: 'Konec musí být aspoň 15 minut po začátku.',
    long: 'Zvolte nejvýše 12 hodin.',
    past: 'Tento čas už uplynul.',
    skipped: 'Ten den se hodiny posouvají dopředu a tento čas neexistuje.',
  },
};
