/** Hebrew. */
import type {MessageTexts} from './en-message.ts';

export const he: MessageTexts = {
  proposeHeading: name => `הצעת מועדים אל ${name}`,
  proposeText: 'אפשר לציין עד שלושה מועדים, הטוב ביותר קודם, או פשוט לכתוב מה יעזור.',
  choice: number => `אפשרות ${number}`,
  date: 'תאריך',
  from: 'משעה',
  to: 'עד שעה',
  add: 'הוספת מועד',
  remove: number => `הסרת אפשרות ${number}`,
  text: 'הודעה',
  send: 'שליחה',
  sending: 'בשליחה…',
  sent: 'ההודעה שלך נשלחה',
  answerTo: (name, email) => `התשובה מאת ${name} תגיע אל ${email}.`,
  answer: name => `התשובה מאת ${name} תגיע בדרך שבה הגיעה ההזמנה.`,
  tooMany: 'כבר נשלחו כמה הודעות. שום דבר לא אבד; אפשר לשלוח את זו מאוחר יותר.',
  faults: {
    empty: 'יש לכתוב משהו או להציע מועד.',
    date: 'יש להזין תאריך.',
    time: 'יש להזין את שתי השעות.',
    short: 'הסיום צריך להיות לפחות 15 דקות אחרי ההתחלה.',
    long: 'אפשר לבחור עד 12 שעות.',
    past: 'המועד הזה כבר עבר.',
    skipped: 'ביום זה השעון מוזז קדימה והשעה הזו לא קיימת.',
  },
};
