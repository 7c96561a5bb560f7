/** Finnish. */
import type {MessageTexts} from './en-message.ts';

export const fi: MessageTexts = {
  proposeHeading: name => `Ehdota aikoja: ${name}`,
  proposeText: 'Ehdota enintään kolmea aikaa, paras ensin. Tai kirjoita vain, mikä auttaisi.',
  choice: number => `Vaihtoehto ${number}`,
  date: 'Päivä',
  from: 'Alkaa',
  to: 'Päättyy',
  add: 'Lisää toinen aika',
  remove: number => `Poista vaihtoehto ${number}`,
  text: 'Viesti',
  send: 'Lähetä',
  sending: 'Lähetetään…',
  sent: 'Viestisi on lähetetty',
  answerTo: (name, email) => `${name} vastaa osoitteeseen ${email}.`,
  answer: name => `${name} vastaa samaa kautta, jota kutsusi tuli.`,
  tooMany: 'Olet jo lähettänyt useita viestejä. Mitään ei katoa; lähetä tämä myöhemmin.',
  faults: {
    empty: 'Kirjoita jotain tai ehdota aikaa.',
    date: 'Anna päivä.',
    time: 'Anna molemmat kellonajat.',
    short: 'Lopun on oltava vähintään 15 minuuttia alun jälkeen.',
    long: 'Kesto voi olla enintään 12 tuntia.',
    past: 'Tämä aika on jo mennyt.',
    skipped: 'Kelloja siirretään silloin eteenpäin, eikä tätä aikaa ole.',
  },
};
