/** Arabic. */
import type {MessageTexts} from './en-message.ts';

export const ar: MessageTexts = {
  proposeHeading: name => `اقتراح مواعيد على ${name}`,
  proposeText: 'اذكر ما يصل إلى ثلاثة مواعيد، والأفضل أولًا، أو اكتب ما قد يفيد.',
  choice: number => `الخيار ${number}`,
  date: 'التاريخ',
  from: 'من',
  to: 'إلى',
  add: 'إضافة موعد آخر',
  remove: number => `إزالة الخيار ${number}`,
  text: 'الرسالة',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  sent: 'تم إرسال رسالتك',
  answerTo: (name, email) => `سيصلك الرد من ${name} على ${email}.`,
  answer: name => `سيصلك الرد من ${name} بالطريقة التي وصلتك بها الدعوة.`,
  tooMany: 'أرسلت عدة رسائل بالفعل. لن تفقد شيئًا؛ أرسل هذه لاحقًا.',
  faults: {
    empty: 'اكتب شيئًا أو اقترح موعدًا.',
    date: 'أدخل تاريخًا.',
    time: 'أدخل وقت البداية ووقت النهاية.',
    short: 'اجعل النهاية بعد البداية بربع ساعة على الأقل.',
    long: 'اجعل المدة 12 ساعة على الأكثر.',
    past: 'انقضى هذا الوقت.',
    skipped: 'تُقدَّم الساعة في ذلك اليوم فلا يوجد هذا الوقت.',
  },
};
