/** Hindi. */
import type {MessageTexts} from './en-message.ts';

export const hi: MessageTexts = {
  proposeHeading: name => `${name} को समय सुझाएँ`,
  proposeText: 'ज़्यादा से ज़्यादा तीन समय बताएँ, सबसे अच्छा पहले। या बस लिखें कि किससे मदद मिलेगी।',
  choice: number => `विकल्प ${number}`,
  date: 'तारीख',
  from: 'से',
  to: 'तक',
  add: 'एक और समय जोड़ें',
  remove: number => `विकल्प ${number} हटाएँ`,
  text: 'संदेश',
  send: 'भेजें',
  sending: 'भेजा जा रहा है…',
  sent: 'आपका संदेश भेज दिया गया है',
  answerTo: (name, email) => `${name} ${email} पर जवाब देंगे।`,
  answer: name => `${name} उसी तरह जवाब देंगे जैसे आपको न्योता मिला था।`,
  tooMany: 'आप पहले ही कई संदेश भेज चुके हैं। कुछ नहीं खोएगा; इसे बाद में भेजें।',
  faults: {
    empty: 'कुछ लिखें या कोई समय सुझाएँ।',
    date: 'तारीख डालें।',
    time: 'दोनों समय डालें।',
    short: 'अंत, शुरुआत के कम से कम 15 मिनट बाद होना चाहिए।',
    long: 'ज़्यादा से ज़्यादा 12 घंटे रखें।',
    past: 'यह समय बीत चुका है।',
    skipped: 'उस दिन घड़ियाँ आगे की जाती हैं और यह समय नहीं आता।',
  },
};
