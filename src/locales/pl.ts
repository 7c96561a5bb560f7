/** Polish; names stand in the nominative, and no verb tells anybody’s gender. */
import type {Messages} from './en.ts';
import {plural} from './plural.ts';

/** Of whole numbers; `other` is for fractions, which nothing here counts. */
const count = (number: number, forms: {one: string; few: string; many: string; other: string}) =>
  plural('pl', number, forms);

export const pl: Messages = {
  shared: {
    back: 'Wstecz',
    tryAgain: 'Spróbuj ponownie',
    minutes: minutes =>
      count(minutes, {one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty'}),
    videoBy: provider => (provider ? `Wideo przez ${provider}` : 'Wideo'),
    phone: 'Telefon',
    writeTo: name => `Wyślij wiadomość do: ${name}`,
    timeFor: (time, name) => `${time} tam, gdzie jest ${name}`,
    unreachable:
      'Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie. Twoje wybory zostały zachowane.',
    wentWrong: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.',
  },
  flow: {
    loading: 'Wczytywanie terminów.',
    titleAt: (title, organization) => (title ? `${title}, ${organization}` : organization),
    ended: {
      stands:
        'Twoja rozmowa jest aktualna. Możesz tu do niej dołączyć, odwołać ją lub zmienić numer telefonu.',
      expired: {
        title: 'Ten link wygasł',
        text: name => `Aby znaleźć nowy termin, poproś o nowy link. Wyślij wiadomość do: ${name}.`,
      },
      revoked: {
        title: 'Ten link nie jest już ważny',
        text: name => `Link został wycofany. Jeśli nadal chcesz porozmawiać, wyślij wiadomość do: ${name}.`,
      },
      used: {
        title: 'Ten link został już użyty',
        text: name => `Aby umówić kolejną rozmowę, poproś o nowy link. Wyślij wiadomość do: ${name}.`,
      },
      gone: {
        title: 'Ta osoba już tu nie pracuje',
        text: organization => `Napisz do: ${organization}. Ktoś inny z Tobą porozmawia.`,
      },
      disconnected: {
        title: 'Nie można teraz pokazać terminów',
        text: name =>
          `Kalendarz nie jest w tej chwili połączony. Spróbuj później lub wyślij wiadomość do: ${name}.`,
      },
      unknown: {
        title: 'Ten link nie działa',
        text: 'Może być niepełny lub zawierać błąd. Otwórz go ponownie z otrzymanej wiadomości albo poproś o nowy.',
      },
      missing: {
        title: 'Nie otwarto żadnego linku',
        text: 'Otwórz tę stronę za pomocą linku z zaproszenia.',
      },
    },
    failed: {title: 'Nie udało się otworzyć zaproszenia'},
  },
  picker: {
    heading: name => `Wybierz termin rozmowy, którą prowadzi ${name}`,
    movingHeading: name => `Wybierz nowy termin rozmowy, którą prowadzi ${name}`,
    current: when => `Obecny termin: ${when}`,
    keep: 'Zachowaj obecny termin',
    weeks: 'Tygodnie',
    previousWeek: 'Poprzedni tydzień',
    nextWeek: 'Następny tydzień',
    noTimes: 'Brak terminów',
    noTimesThisWeek: 'Brak wolnych terminów w tym tygodniu.',
    nothingLeft: 'Obecnie nie ma wolnych terminów.',
    nextAvailable: day => `Przejdź do: ${day}`,
    nextAvailableIs: day => `Najbliższy wolny termin: ${day}.`,
    times: (times, days, week) =>
      `${week}: ${count(times, {one: '# termin', few: '# terminy', many: '# terminów', other: '# terminu'})}, ${count(days, {one: '# dzień', few: '# dni', many: '# dni', other: '# dnia'})}.`,
    loading: 'Wczytywanie terminów.',
    failed: 'Nie udało się wczytać terminów.',
    continue: 'Dalej',
    chooseFirst: 'Najpierw wybierz termin.',
    pickHint: 'Aby przejść dalej, wybierz termin.',
    lost: time => `${time}: ten termin został właśnie zajęty.`,
    lostNearest: 'Najbliższe wolne terminy:',
  },
  timeZone: {
    label: 'Strefa czasowa',
    search: 'Szukaj według miasta, nazwy lub różnicy czasu',
    none: 'Nie znaleziono strefy czasowej. Spróbuj wpisać duże miasto w pobliżu.',
    found: zones =>
      count(zones, {
        one: '# strefa czasowa',
        few: '# strefy czasowe',
        many: '# stref czasowych',
        other: '# strefy czasowej',
      }),
    changed: zone => `Strefa czasowa terminów: ${zone}.`,
    selectedIs: when => `Wybrany termin: ${when}.`,
    nextDay: 'To następny dzień.',
    previousDay: 'To poprzedni dzień.',
  },
  confirm: {
    heading: 'Potwierdź dane',
    movingHeading: 'Potwierdź nowy termin',
    lengthWith: (length, name) => `${length}, prowadzi ${name}`,
    video: provider =>
      provider
        ? `Ta rozmowa odbędzie się jako wideokonferencja (${provider})`
        : 'Ta rozmowa odbędzie się jako wideokonferencja',
    phoneCall: name => `${name} do Ciebie zadzwoni`,
    now: 'Obecny',
    new: 'Nowy',
    contact: 'Twoje dane kontaktowe',
    country: 'Kraj',
    phone: 'Numer telefonu',
    email: 'Adres e-mail',
    optional: 'opcjonalnie',
    note: 'Wiadomość do dołączenia',
    ownNote: 'Własna wiadomość…',
    ownNoteLabel: 'Twoja wiadomość',
    noNote: 'Bez wiadomości',
    questions: organization => `Pytania (${organization})`,
    reason: 'Powód',
    privacy: name => `${name} otrzyma od nas te dane w Twoim imieniu.`,
    movingPrivacy: name => `${name} otrzyma od nas wiadomość w Twoim imieniu.`,
    confirm: 'Potwierdź',
    confirming: 'Rezerwowanie…',
    move: 'Przełóż rozmowę',
    moving: 'Przekładanie…',
    hold: {
      ending: seconds => `Ten termin czeka na Ciebie jeszcze ${seconds} sekund.`,
      keep: 'Zachowaj go',
      kept: 'Ten termin nadal czeka na Ciebie.',
      ended: 'Ten termin już na Ciebie nie czeka. Jeśli jest wolny, nadal możesz go zarezerwować.',
    },
    faults: {
      title: 'Sprawdź wprowadzone dane',
      phoneMissing: 'Wpisz numer telefonu.',
      phone: 'To nie wygląda na numer telefonu z tego kraju. Sprawdź numer i kraj.',
      email: 'Wpisz adres w postaci imie@przyklad.pl albo zostaw pole puste.',
      answerMissing: 'Odpowiedz na to pytanie.',
      tooLong: 'Ten tekst jest za długi. Skróć go.',
      other: 'Nie można tego wysłać w tej postaci. Popraw to pole.',
    },
  },
  booked: {
    heading: name => (name ? `${name}, wszystko gotowe!` : 'Wszystko gotowe!'),
    talking: (recruiter, organization) => `Rozmowę prowadzi ${recruiter} (${organization}).`,
    sent: email => `Szczegóły wysłaliśmy na adres ${email}.`,
    cancelledHeading: 'Ta rozmowa została odwołana',
    cancelledText: name => `${name} wie, że rozmowa się nie odbędzie.`,
    bookAgain: 'Wybierz inny termin',
    reschedule: 'Zmień termin',
    cancel: 'Odwołaj rozmowę',
    cannotMove: name =>
      `Terminu nie można już tutaj zmienić. Aby przełożyć rozmowę, wyślij wiadomość do: ${name}.`,
    changed: 'W międzyczasie ta rozmowa uległa zmianie. Oto jej aktualny stan.',
    join: 'Dołącz',
    go: 'Przejdź do rozmowy',
    poweredBy: provider => `przez ${provider}`,
    opens: before => `Pokój otworzy się przed rozpoczęciem (${before} wcześniej).`,
    pending: 'Pokój wideo jest przygotowywany. Pojawi się tu automatycznie.',
    ready: 'Pokój wideo jest gotowy.',
    failed: 'Coś poszło nie tak z wideokonferencją. Możesz poprosić o pomoc osobę rekrutującą.',
    accessCode: 'Kod dostępu',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    notCopied: 'Zaznacz kod i skopiuj go.',
    call: 'Rozmowa telefoniczna',
    callsAt: name => `${name} zadzwoni na numer`,
    calendars: 'Dodaj do kalendarza',
    calendarNames: {
      google: 'Google',
      office365: 'Office 365',
      outlook: 'Outlook.com',
      yahoo: 'Yahoo',
      apple: 'Apple',
      file: 'Plik .ics',
    },
    entryTitle: (recruiter, organization) => `Rozmowa: ${recruiter}, ${organization}`,
    problem: 'W razie problemów',
    editPhone: 'Zmień numer telefonu',
    save: 'Zapisz',
    saving: 'Zapisywanie…',
    discard: 'Anuluj',
    phoneSaved: 'Numer telefonu został zapisany.',
    companyPage: 'Zobacz stronę firmy',
    questions: 'Masz pytania?',
    write: name => `Napisz do: ${name}`,
    reply: name => `Odpowiedz na wiadomość z tym linkiem, a ${name} ją otrzyma.`,
    cancelTitle: 'Odwołać tę rozmowę?',
    cancelText: name => `Termin znów będzie wolny, a ${name} dostanie wiadomość.`,
    keep: 'Zachowaj',
    cancelling: 'Odwoływanie…',
  },
};
