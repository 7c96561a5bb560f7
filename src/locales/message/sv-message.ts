/** Swedish. */
import type {MessageTexts} from './en-message.ts';

export const sv: MessageTexts = {
  proposeHeading: name => `Föreslå tider för ${name}`,
  proposeText: 'Ange upp till tre tider, den bästa först. Eller skriv bara vad som skulle hjälpa.',
  choice: number => `Val ${number}`,
  date: 'Datum',
  from: 'Från',
  to: 'Till',
  add: 'Lägg till en tid',
  remove: number => `Ta bort val ${number}`,
  text: 'Meddelande',
  send: 'Skicka',
  sending: 'Skickar…',
  sent: 'Ditt meddelande har skickats',
  answerTo: (name, email) => `${name} svarar till ${email}.`,
  answer: name => `${name} svarar på samma sätt som din inbjudan kom.`,
  tooMany: 'Du har redan skickat flera meddelanden. Inget går förlorat; skicka det här senare.',
  faults: {
    empty: 'Skriv något eller föreslå en tid.',
    date: 'Ange ett datum.',
    time: 'Ange båda klockslagen.',
    short: 'Låt den sluta minst 15 minuter efter starten.',
    long: 'Välj högst 12 timmar.',
    past: 'Den tiden har passerat.',
    skipped: 'Den dagen ställs klockan fram och tiden finns inte.',
  },
};
