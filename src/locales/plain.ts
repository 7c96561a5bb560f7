/** What only pages without scripts say to candidates, in every language: elements never load it. */

export interface PlainMessages {
  /** `zone`: `Pacific Standard Time (GMT−8)`. */
  readonly timesIn: (zone: string) => string;
  readonly changeZone: string;
  /** On the button below the list of zones. */
  readonly showTimes: string;
}

const en: PlainMessages = {
  timesIn: zone => `All times are in ${zone}.`,
  changeZone: 'Change time zone',
  showTimes: 'Show times in this zone',
};

export const plainMessages: Readonly<Record<string, PlainMessages>> & {readonly en: PlainMessages} = {
  en,
  ar: {
    timesIn: zone => `جميع المواعيد حسب: ${zone}.`,
    changeZone: 'تغيير المنطقة الزمنية',
    showTimes: 'عرض المواعيد في هذه المنطقة',
  },
  cs: {
    timesIn: zone => `Všechny časy platí pro pásmo: ${zone}.`,
    changeZone: 'Změnit časové pásmo',
    showTimes: 'Zobrazit časy v tomto pásmu',
  },
  da: {
    timesIn: zone => `Alle tider er i: ${zone}.`,
    changeZone: 'Skift tidszone',
    showTimes: 'Vis tider i denne tidszone',
  },
  de: {
    timesIn: zone => `Alle Zeiten in: ${zone}.`,
    changeZone: 'Zeitzone ändern',
    showTimes: 'Zeiten in dieser Zone zeigen',
  },
  es: {
    timesIn: zone => `Todas las horas están en: ${zone}.`,
    changeZone: 'Cambiar la zona horaria',
    showTimes: 'Mostrar las horas en esta zona',
  },
  fi: {
    timesIn: zone => `Kaikki ajat: ${zone}.`,
    changeZone: 'Vaihda aikavyöhyke',
    showTimes: 'Näytä ajat tällä vyöhykkeellä',
  },
  fr: {
    timesIn: zone => `Toutes les heures sont indiquées en : ${zone}.`,
    changeZone: 'Changer de fuseau horaire',
    showTimes: 'Afficher les heures dans ce fuseau',
  },
  he: {
    timesIn: zone => `כל השעות לפי: ${zone}.`,
    changeZone: 'שינוי אזור הזמן',
    showTimes: 'הצגת השעות באזור הזה',
  },
  hi: {
    timesIn: zone => `सभी समय इस क्षेत्र के हैं: ${zone}।`,
    changeZone: 'समय क्षेत्र बदलें',
    showTimes: 'इस क्षेत्र में समय दिखाएँ',
  },
  it: {
    timesIn: zone => `Tutti gli orari sono in: ${zone}.`,
    changeZone: 'Cambia fuso orario',
    showTimes: 'Mostra gli orari in questo fuso',
  },
  ja: {
    timesIn: zone => `時刻はすべて${zone}で表示しています。`,
    changeZone: 'タイムゾーンを変更',
    showTimes: 'このタイムゾーンで表示',
  },
  ko: {
    timesIn: zone => `모든 시간은 ${zone} 기준입니다.`,
    changeZone: '시간대 변경',
    showTimes: '이 시간대로 보기',
  },
  nl: {
    timesIn: zone => `Alle tijden zijn in: ${zone}.`,
    changeZone: 'Tijdzone wijzigen',
    showTimes: 'Tijden in deze zone tonen',
  },
  pl: {
    timesIn: zone => `Wszystkie godziny w strefie: ${zone}.`,
    changeZone: 'Zmień strefę czasową',
    showTimes: 'Pokaż godziny w tej strefie',
  },
  'pt-BR': {
    timesIn: zone => `Todos os horários estão em: ${zone}.`,
    changeZone: 'Mudar o fuso horário',
    showTimes: 'Mostrar horários neste fuso',
  },
  sv: {
    timesIn: zone => `Alla tider visas i: ${zone}.`,
    changeZone: 'Byt tidszon',
    showTimes: 'Visa tider i den här tidszonen',
  },
  tr: {
    timesIn: zone => `Tüm saatler şu dilimde: ${zone}.`,
    changeZone: 'Saat dilimini değiştir',
    showTimes: 'Saatleri bu dilimde göster',
  },
  uk: {
    timesIn: zone => `Увесь час указано для поясу: ${zone}.`,
    changeZone: 'Змінити часовий пояс',
    showTimes: 'Показати час у цьому поясі',
  },
  'zh-Hans': {
    timesIn: zone => `所有时间均为${zone}。`,
    changeZone: '更改时区',
    showTimes: '按此时区显示',
  },
  'zh-Hant': {
    timesIn: zone => `所有時間皆為${zone}。`,
    changeZone: '變更時區',
    showTimes: '以此時區顯示',
  },
};
