/** Dutch. */
import type {MessageTexts} from './en-message.ts';

export const nl: MessageTexts = {
  proposeHeading: name => `Tijden voorstellen aan ${name}`,
  proposeText: 'Noem maximaal drie tijden, de beste eerst. Of schrijf gewoon wat zou helpen.',
  choice: number => `Keuze ${number}`,
  date: 'Datum',
  from: 'Van',
  to: 'Tot',
  add: 'Nog een tijd toevoegen',
  remove: number => `Keuze ${number} verwijderen`,
  text: 'Bericht',
  send: 'Versturen',
  sending: 'Bezig met versturen…',
  sent: 'Je bericht is verstuurd',
  answerTo: (name, email) => `${name} antwoordt naar ${email}.`,
  answer: name => `${name} antwoordt op de manier waarop je uitnodiging kwam.`,
  tooMany: 'Je hebt al meerdere berichten gestuurd. Er gaat niets verloren; stuur dit later.',
  faults: {
    empty: 'Schrijf iets of stel een tijd voor.',
    date: 'Vul een datum in.',
    time: 'Vul beide tijden in.',
    short: 'Laat het minstens 15 minuten na het begin eindigen.',
    long: 'Kies maximaal 12 uur.',
    past: 'Deze tijd is voorbij.',
    skipped: 'Die dag gaat de klok vooruit en bestaat deze tijd niet.',
  },
};
