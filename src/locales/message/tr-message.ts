/** Turkish. */
import type {MessageTexts} from './en-message.ts';

export const tr: MessageTexts = {
  proposeHeading: name => `Saat öner: ${name}`,
  proposeText: 'En uygun olan başta olmak üzere en fazla üç saat önerin. Ya da neyin işe yarayacağını yazın.',
  choice: number => `${number}. tercih`,
  date: 'Tarih',
  from: 'Başlangıç',
  to: 'Bitiş',
  add: 'Başka bir saat ekle',
  remove: number => `${number}. tercihi kaldır`,
  text: 'Mesaj',
  send: 'Gönder',
  sending: 'Gönderiliyor…',
  sent: 'Mesajınız gönderildi',
  answerTo: (name, email) => `${name} şu adrese yanıt verecek: ${email}`,
  answer: name => `${name} davetinizin geldiği yoldan yanıt verecek.`,
  tooMany: 'Zaten birkaç mesaj gönderdiniz. Hiçbir şey kaybolmaz; bunu daha sonra gönderin.',
  faults: {
    empty: 'Bir şey yazın veya bir saat önerin.',
    date: 'Bir tarih girin.',
    time: 'İki saati de girin.',
    short: 'Bitiş, başlangıçtan en az 15 dakika sonra olmalı.',
    long: 'En fazla 12 saat olabilir.',
    past: 'Bu saat geçti.',
    skipped: 'O gün saatler ileri alınır ve bu saat yoktur.',
  },
};
