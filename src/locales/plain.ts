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
  /** Too much was asked from one address of the network. */
  readonly limited: {readonly title: string; readonly text: string};
}

const en: PlainMessages = {
  timesIn: zone => `All times are in ${zone}.`,
  changeZone: 'Change time zone',
  showTimes: 'Show times in this zone',
  pending: 'The video room is being prepared. Look again in a moment.',
  lookAgain: 'Look again',
  limited: {
    title: 'One moment, please',
    text: 'Too many pages were opened from your connection at once. Wait a moment, then try again.',
  },
};

export const plainMessages: Readonly<Record<string, PlainMessages>> & {readonly en: PlainMessages} = {
  en,
  ar: {
    timesIn: zone => `جميع المواعيد حسب: ${zone}.`,
    changeZone: 'تغيير المنطقة الزمنية',
    showTimes: 'عرض المواعيد في هذه المنطقة',
    pending: 'يجري تجهيز غرفة الفيديو. تحقق مجددًا بعد قليل.',
    lookAgain: 'التحقق مجددًا',
    limited: {
      title: 'لحظة من فضلك',
      text: 'فُتحت صفحات كثيرة من اتصالك في وقت واحد. انتظر قليلًا، ثم أعد المحاولة.',
    },
  },
  cs: {
    timesIn: zone => `Všechny časy platí pro pásmo: ${zone}.`,
    changeZone: 'Změnit časové pásmo',
    showTimes: 'Zobrazit časy v tomto pásmu',
    pending: 'Videomístnost se připravuje. Podívejte se znovu za chvíli.',
    lookAgain: 'Podívat se znovu',
    limited: {
      title: 'Okamžik, prosím',
      text: 'Z vašeho připojení se otevřelo příliš mnoho stránek najednou. Chvíli počkejte a zkuste to znovu.',
    },
  },
  da: {
    timesIn: zone => `Alle tider er i: ${zone}.`,
    changeZone: 'Skift tidszone',
    showTimes: 'Vis tider i denne tidszone',
    pending: 'Videorummet gøres klar. Se igen om lidt.',
    lookAgain: 'Se igen',
    limited: {
      title: 'Et øjeblik',
      text: 'Der blev åbnet for mange sider på én gang fra din forbindelse. Vent lidt, og prøv igen.',
    },
  },
  de: {
    timesIn: zone => `Alle Zeiten in: ${zone}.`,
    changeZone: 'Zeitzone ändern',
    showTimes: 'Zeiten in dieser Zone zeigen',
    pending: 'Der Videoraum wird vorbereitet. Sehen Sie gleich noch einmal nach.',
    lookAgain: 'Noch einmal nachsehen',
    limited: {
      title: 'Einen Moment bitte',
      text: 'Von Ihrem Anschluss wurden zu viele Seiten auf einmal geöffnet. Warten Sie kurz und versuchen Sie es dann erneut.',
    },
  },
  es: {
    timesIn: zone => `Todas las horas están en: ${zone}.`,
    changeZone: 'Cambiar la zona horaria',
    showTimes: 'Mostrar las horas en esta zona',
    pending: 'La sala de vídeo se está preparando. Vuelve a mirar en un momento.',
    lookAgain: 'Volver a mirar',
    limited: {
      title: 'Un momento, por favor',
      text: 'Se han abierto demasiadas páginas a la vez desde tu conexión. Espera un momento y vuelve a intentarlo.',
    },
  },
  fi: {
    timesIn: zone => `Kaikki ajat: ${zone}.`,
    changeZone: 'Vaihda aikavyöhyke',
    showTimes: 'Näytä ajat tällä vyöhykkeellä',
    pending: 'Videohuonetta valmistellaan. Katso hetken kuluttua uudelleen.',
    lookAgain: 'Katso uudelleen',
    limited: {
      title: 'Hetkinen',
      text: 'Yhteydestäsi avattiin liian monta sivua kerralla. Odota hetki ja yritä sitten uudelleen.',
    },
  },
  fr: {
    timesIn: zone => `Toutes les heures sont indiquées en : ${zone}.`,
    changeZone: 'Changer de fuseau horaire',
    showTimes: 'Afficher les heures dans ce fuseau',
    pending: 'La salle de visio est en préparation. Regardez à nouveau dans un instant.',
    lookAgain: 'Regarder à nouveau',
    limited: {
      title: 'Un instant, s’il vous plaît',
      text: 'Trop de pages ont été ouvertes à la fois depuis votre connexion. Patientez un instant, puis réessayez.',
    },
  },
  he: {
    timesIn: zone => `כל השעות לפי: ${zone}.`,
    changeZone: 'שינוי אזור הזמן',
    showTimes: 'הצגת השעות באזור הזה',
    pending: 'חדר הווידאו בהכנה. כדאי לבדוק שוב בעוד רגע.',
    lookAgain: 'בדיקה חוזרת',
    limited: {
      title: 'רק רגע',
      text: 'נפתחו יותר מדי דפים בבת אחת מהחיבור שלך. כדאי להמתין רגע ולנסות שוב.',
    },
  },
  hi: {
    timesIn: zone => `सभी समय इस क्षेत्र के हैं: ${zone}।`,
    changeZone: 'समय क्षेत्र बदलें',
    showTimes: 'इस क्षेत्र में समय दिखाएँ',
    pending: 'वीडियो रूम तैयार हो रहा है। थोड़ी देर में फिर देखें।',
    lookAgain: 'फिर देखें',
    limited: {
      title: 'कृपया एक क्षण',
      text: 'आपके कनेक्शन से एक साथ बहुत सारे पेज खोले गए। थोड़ा रुकें, फिर कोशिश करें।',
    },
  },
  it: {
    timesIn: zone => `Tutti gli orari sono in: ${zone}.`,
    changeZone: 'Cambia fuso orario',
    showTimes: 'Mostra gli orari in questo fuso',
    pending: 'La stanza video è in preparazione. Ricontrolla tra un momento.',
    lookAgain: 'Ricontrolla',
    limited: {
      title: 'Un momento, per favore',
      text: 'Sono state aperte troppe pagine insieme dalla tua connessione. Attendi un momento, poi riprova.',
    },
  },
  ja: {
    timesIn: zone => `時刻はすべて${zone}で表示しています。`,
    changeZone: 'タイムゾーンを変更',
    showTimes: 'このタイムゾーンで表示',
    pending: 'ビデオルームを準備しています。しばらくしてからもう一度ご確認ください。',
    lookAgain: 'もう一度確認',
    limited: {
      title: '少々お待ちください',
      text: 'お使いの接続から一度に多くのページが開かれました。しばらく待ってから、もう一度お試しください。',
    },
  },
  ko: {
    timesIn: zone => `모든 시간은 ${zone} 기준입니다.`,
    changeZone: '시간대 변경',
    showTimes: '이 시간대로 보기',
    pending: '화상 회의실을 준비하고 있습니다. 잠시 후 다시 확인해 주세요.',
    lookAgain: '다시 확인',
    limited: {
      title: '잠시만 기다려 주세요',
      text: '사용 중인 연결에서 한꺼번에 너무 많은 페이지가 열렸습니다. 잠시 후 다시 시도해 주세요.',
    },
  },
  nl: {
    timesIn: zone => `Alle tijden zijn in: ${zone}.`,
    changeZone: 'Tijdzone wijzigen',
    showTimes: 'Tijden in deze zone tonen',
    pending: 'De videoruimte wordt klaargezet. Kijk zo meteen nog eens.',
    lookAgain: 'Nog eens kijken',
    limited: {
      title: 'Een ogenblik',
      text: 'Er zijn te veel pagina’s tegelijk geopend via je verbinding. Wacht even en probeer het dan opnieuw.',
    },
  },
  pl: {
    timesIn: zone => `Wszystkie godziny w strefie: ${zone}.`,
    changeZone: 'Zmień strefę czasową',
    showTimes: 'Pokaż godziny w tej strefie',
    pending: 'Pokój wideo jest przygotowywany. Zajrzyj ponownie za chwilę.',
    lookAgain: 'Sprawdź ponownie',
    limited: {
      title: 'Chwileczkę',
      text: 'Z tego połączenia otwarto zbyt wiele stron naraz. Odczekaj chwilę i spróbuj ponownie.',
    },
  },
  'pt-BR': {
    timesIn: zone => `Todos os horários estão em: ${zone}.`,
    changeZone: 'Mudar o fuso horário',
    showTimes: 'Mostrar horários neste fuso',
    pending: 'A sala de vídeo está sendo preparada. Confira de novo em instantes.',
    lookAgain: 'Conferir de novo',
    limited: {
      title: 'Um momento, por favor',
      text: 'Muitas páginas foram abertas ao mesmo tempo pela sua conexão. Espere um momento e tente de novo.',
    },
  },
  sv: {
    timesIn: zone => `Alla tider visas i: ${zone}.`,
    changeZone: 'Byt tidszon',
    showTimes: 'Visa tider i den här tidszonen',
    pending: 'Videorummet förbereds. Titta igen om en stund.',
    lookAgain: 'Titta igen',
    limited: {
      title: 'Ett ögonblick',
      text: 'För många sidor öppnades samtidigt från din anslutning. Vänta en stund och försök sedan igen.',
    },
  },
  tr: {
    timesIn: zone => `Tüm saatler şu dilimde: ${zone}.`,
    changeZone: 'Saat dilimini değiştir',
    showTimes: 'Saatleri bu dilimde göster',
    pending: 'Görüntülü görüşme odası hazırlanıyor. Birazdan yeniden bakın.',
    lookAgain: 'Yeniden bak',
    limited: {
      title: 'Bir dakika lütfen',
      text: 'Bağlantınızdan aynı anda çok fazla sayfa açıldı. Biraz bekleyin, sonra tekrar deneyin.',
    },
  },
  uk: {
    timesIn: zone => `Увесь час указано для поясу: ${zone}.`,
    changeZone: 'Змінити часовий пояс',
    showTimes: 'Показати час у цьому поясі',
    pending: 'Відеокімната готується. Перевірте ще раз за мить.',
    lookAgain: 'Перевірити ще раз',
    limited: {
      title: 'Хвилинку',
      text: 'З вашого з’єднання відкрито забагато сторінок одночасно. Зачекайте трохи, а потім спробуйте ще раз.',
    },
  },
  'zh-Hans': {
    timesIn: zone => `所有时间均为${zone}。`,
    changeZone: '更改时区',
    showTimes: '按此时区显示',
    pending: '视频会议室正在准备中，请稍后再看。',
    lookAgain: '再看一次',
    limited: {
      title: '请稍候',
      text: '您的网络连接一次打开了太多页面。请稍等片刻，然后重试。',
    },
  },
  'zh-Hant': {
    timesIn: zone => `所有時間皆為${zone}。`,
    changeZone: '變更時區',
    showTimes: '以此時區顯示',
    pending: '視訊會議室正在準備中，請稍後再看。',
    lookAgain: '再看一次',
    limited: {
      title: '請稍候',
      text: '您的網路連線一次開啟了太多頁面。請稍候片刻，然後再試一次。',
    },
  },
};
