/** What only pages without scripts say to candidates, in every language: elements never load it. */

export interface PlainMessages {
  /** `zone`: `Pacific Standard Time (GMT−8)`. */
  readonly timesIn: (zone: string) => string;
  readonly changeZone: string;
  /** On the button below the list of zones. */
  readonly showTimes: string;
  /** Instead of `booked.pending`, which counts on a script. */
  readonly pending: string;
  readonly lookAgain: string;
}

const en: PlainMessages = {
  timesIn: zone => `All times are in ${zone}.`,
  changeZone: 'Change time zone',
  showTimes: 'Show times in this zone',
  pending: 'The video room is being prepared. Look again in a moment.',
  lookAgain: 'Look again',
};

export const plainMessages: Readonly<Record<string, PlainMessages>> & {readonly en: PlainMessages} = {
  en,
  ar: {
    timesIn: zone => `جميع المواعيد حسب: ${zone}.`,
    changeZone: 'تغيير المنطقة الزمنية',
    showTimes: 'عرض المواعيد في هذه المنطقة',
    pending: 'يجري تجهيز غرفة الفيديو. تحقق مجددًا بعد قليل.',
    lookAgain: 'التحقق مجددًا',
  },
  cs: {
    timesIn: zone => `Všechny časy platí pro pásmo: ${zone}.`,
    changeZone: 'Změnit časové pásmo',
    showTimes: 'Zobrazit časy v tomto pásmu',
    pending: 'Videomístnost se připravuje. Podívejte se znovu za chvíli.',
    lookAgain: 'Podívat se znovu',
  },
  da: {
    timesIn: zone => `Alle tider er i: ${zone}.`,
    changeZone: 'Skift tidszone',
    showTimes: 'Vis tider i denne tidszone',
    pending: 'Videorummet gøres klar. Se igen om lidt.',
    lookAgain: 'Se igen',
  },
  de: {
    timesIn: zone => `Alle Zeiten in: ${zone}.`,
    changeZone: 'Zeitzone ändern',
    showTimes: 'Zeiten in dieser Zone zeigen',
    pending: 'Der Videoraum wird vorbereitet. Sehen Sie gleich noch einmal nach.',
    lookAgain: 'Noch einmal nachsehen',
  },
  es: {
    timesIn: zone => `Todas las horas están en: ${zone}.`,
    changeZone: 'Cambiar la zona horaria',
    showTimes: 'Mostrar las horas en esta zona',
    pending: 'La sala de vídeo se está preparando. Vuelve a mirar en un momento.',
    lookAgain: 'Volver a mirar',
  },
  fi: {
    timesIn: zone => `Kaikki ajat: ${zone}.`,
    changeZone: 'Vaihda aikavyöhyke',
    showTimes: 'Näytä ajat tällä vyöhykkeellä',
    pending: 'Videohuonetta valmistellaan. Katso hetken kuluttua uudelleen.',
    lookAgain: 'Katso uudelleen',
  },
  fr: {
    timesIn: zone => `Toutes les heures sont indiquées en : ${zone}.`,
    changeZone: 'Changer de fuseau horaire',
    showTimes: 'Afficher les heures dans ce fuseau',
    pending: 'La salle de visio est en préparation. Regardez à nouveau dans un instant.',
    lookAgain: 'Regarder à nouveau',
  },
  he: {
    timesIn: zone => `כל השעות לפי: ${zone}.`,
    changeZone: 'שינוי אזור הזמן',
    showTimes: 'הצגת השעות באזור הזה',
    pending: 'חדר הווידאו בהכנה. כדאי לבדוק שוב בעוד רגע.',
    lookAgain: 'בדיקה חוזרת',
  },
  hi: {
    timesIn: zone => `सभी समय इस क्षेत्र के हैं: ${zone}।`,
    changeZone: 'समय क्षेत्र बदलें',
    showTimes: 'इस क्षेत्र में समय दिखाएँ',
    pending: 'वीडियो रूम तैयार हो रहा है। थोड़ी देर में फिर देखें।',
    lookAgain: 'फिर देखें',
  },
  it: {
    timesIn: zone => `Tutti gli orari sono in: ${zone}.`,
    changeZone: 'Cambia fuso orario',
    showTimes: 'Mostra gli orari in questo fuso',
    pending: 'La stanza video è in preparazione. Ricontrolla tra un momento.',
    lookAgain: 'Ricontrolla',
  },
  ja: {
    timesIn: zone => `時刻はすべて${zone}で表示しています。`,
    changeZone: 'タイムゾーンを変更',
    showTimes: 'このタイムゾーンで表示',
    pending: 'ビデオルームを準備しています。しばらくしてからもう一度ご確認ください。',
    lookAgain: 'もう一度確認',
  },
  ko: {
    timesIn: zone => `모든 시간은 ${zone} 기준입니다.`,
    changeZone: '시간대 변경',
    showTimes: '이 시간대로 보기',
    pending: '화상 회의실을 준비하고 있습니다. 잠시 후 다시 확인해 주세요.',
    lookAgain: '다시 확인',
  },
  nl: {
    timesIn: zone => `Alle tijden zijn in: ${zone}.`,
    changeZone: 'Tijdzone wijzigen',
    showTimes: 'Tijden in deze zone tonen',
    pending: 'De videoruimte wordt klaargezet. Kijk zo meteen nog eens.',
    lookAgain: 'Nog eens kijken',
  },
  pl: {
    timesIn: zone => `Wszystkie godziny w strefie: ${zone}.`,
    changeZone: 'Zmień strefę czasową',
    showTimes: 'Pokaż godziny w tej strefie',
    pending: 'Pokój wideo jest przygotowywany. Zajrzyj ponownie za chwilę.',
    lookAgain: 'Sprawdź ponownie',
  },
  'pt-BR': {
    timesIn: zone => `Todos os horários estão em: ${zone}.`,
    changeZone: 'Mudar o fuso horário',
    showTimes: 'Mostrar horários neste fuso',
    pending: 'A sala de vídeo está sendo preparada. Confira de novo em instantes.',
    lookAgain: 'Conferir de novo',
  },
  sv: {
    timesIn: zone => `Alla tider visas i: ${zone}.`,
    changeZone: 'Byt tidszon',
    showTimes: 'Visa tider i den här tidszonen',
    pending: 'Videorummet förbereds. Titta igen om en stund.',
    lookAgain: 'Titta igen',
  },
  tr: {
    timesIn: zone => `Tüm saatler şu dilimde: ${zone}.`,
    changeZone: 'Saat dilimini değiştir',
    showTimes: 'Saatleri bu dilimde göster',
    pending: 'Görüntülü görüşme odası hazırlanıyor. Birazdan yeniden bakın.',
    lookAgain: 'Yeniden bak',
  },
  uk: {
    timesIn: zone => `Увесь час указано для поясу: ${zone}.`,
    changeZone: 'Змінити часовий пояс',
    showTimes: 'Показати час у цьому поясі',
    pending: 'Відеокімната готується. Перевірте ще раз за мить.',
    lookAgain: 'Перевірити ще раз',
  },
  'zh-Hans': {
    timesIn: zone => `所有时间均为${zone}。`,
    changeZone: '更改时区',
    showTimes: '按此时区显示',
    pending: '视频会议室正在准备中，请稍后再看。',
    lookAgain: '再看一次',
  },
  'zh-Hant': {
    timesIn: zone => `所有時間皆為${zone}。`,
    changeZone: '變更時區',
    showTimes: '以此時區顯示',
    pending: '視訊會議室正在準備中，請稍後再看。',
    lookAgain: '再看一次',
  },
};
