/** Danish. */
import type {MessageTexts} from './en-message.ts';

export const da: MessageTexts = {
  proposeHeading: name => `Foreslå ${name} tider`,
  proposeText: 'Nævn op til tre tider, den bedste først. Eller skriv blot, hvad der ville hjælpe.',
  choice: number => `${number}. valg`,
  date: 'Dato',
  from: 'Fra',
  to: 'Til',
  add: 'Tilføj en tid mere',
  remove: number => `Fjern ${number}. valg`,
  text: 'Besked',
  send: 'Send',
  sending: 'Sender…',
  sent: 'Din besked er sendt',
  answerTo: (name, email) => `${name} svarer til ${email}.`,
  answer: name => `${name} svarer samme vej, som din invitation kom.`,
  tooMany: 'Du har allerede sendt flere beskeder. Intet går tabt; send denne senere.',
  faults: {
    empty: 'Skriv noget, eller foreslå en tid.',
    date: 'Indtast en dato.',
    time: 'Indtast begge klokkeslæt.',
    short: 'Lad den slutte mindst 15 minutter efter starten.',
    long: 'Vælg højst 12 timer.',
    past: 'Den tid er forbi.',
    skipped: 'Den dag stilles uret frem, så klokkeslættet findes ikke.',
  },
};
