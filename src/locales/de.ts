/** German. */
import {booked} from './de-booked.ts';
import {confirm} from './de-confirm.ts';
import type {AllMessages} from './en.ts';
import {plural} from './plural.ts';

const count = (many: number, forms: {one: string; other: string}) => plural('de', many, forms);

export const de: AllMessages = {
  shared: {
    back: 'Zurück',
    tryAgain: 'Erneut versuchen',
    minutes: minutes => count(minutes, {one: '# Minute', other: '# Minuten'}),
    videoBy: provider => (provider ? `Video über ${provider}` : 'Video'),
    phone: 'Telefon',
    writeTo: name => `Nachricht an ${name}`,
    timeFor: (time, name) => `${time} bei ${name}`,
    unreachable:
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Ihre Auswahl bleibt erhalten.',
    wentWrong: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  },
  flow: {
    loading: 'Termine werden geladen.',
    titleAt: (title, organization) => (title ? `${title}, ${organization}` : organization),
    ended: {
      stands: 'Ihr Termin steht. Hier können Sie weiterhin teilnehmen, absagen oder Ihre Nummer ändern.',
      expired: {
        title: 'Dieser Link ist abgelaufen',
        text: name => `Bitten Sie ${name} in einer Nachricht um einen neuen Link.`,
      },
      revoked: {
        title: 'Dieser Link gilt nicht mehr',
        text: name => `${name} hat ihn zurückgezogen. Schreiben Sie, wenn Sie weiterhin sprechen möchten.`,
      },
      used: {
        title: 'Dieser Link wurde schon verwendet',
        text: name => `Bitten Sie ${name} für einen weiteren Termin um einen neuen Link.`,
      },
      gone: {
        title: 'Diese Ansprechperson ist nicht mehr hier',
        text: organization => `Schreiben Sie an ${organization}. Dort findet man jemanden für das Gespräch.`,
      },
      disconnected: {
        title: 'Gerade können keine Termine gezeigt werden',
        text: name =>
          `Der Kalender ist im Moment nicht verbunden. Schreiben Sie ${name} oder versuchen Sie es später.`,
      },
      unknown: {
        title: 'Dieser Link funktioniert nicht',
        text: 'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht oder bitten Sie um einen neuen.',
      },
      missing: {
        title: 'Es wurde kein Link geöffnet',
        text: 'Öffnen Sie diese Seite über den Link in Ihrer Einladung.',
      },
    },
    failed: {title: 'Ihre Einladung konnte nicht geöffnet werden'},
  },
  picker: {
    heading: name => `Wählen Sie eine Zeit für Ihr Gespräch mit ${name}`,
    movingHeading: name => `Wählen Sie eine neue Zeit für Ihr Gespräch mit ${name}`,
    current: when => `Bisher gebucht: ${when}`,
    keep: 'Bisherigen Termin behalten',
    weeks: 'Wochen',
    previousWeek: 'Vorige Woche',
    nextWeek: 'Nächste Woche',
    month: 'Datum wählen',
    noTimes: 'Nichts frei',
    noTimesThisWeek: 'In dieser Woche ist nichts frei.',
    nothingLeft: 'Im Moment ist nichts frei.',
    nextAvailable: day => `Weiter zu ${day}`,
    nextAvailableIs: day => `Wieder frei ab ${day}.`,
    times: (times, days, week) =>
      `${week}: ${count(times, {one: '# Termin', other: '# Termine'})} an ${count(days, {one: '# Tag', other: '# Tagen'})}.`,
    loading: 'Termine werden geladen.',
    failed: 'Die Termine konnten nicht geladen werden.',
    offline: 'Sie sind offline. Diese Termine können sich ändern.',
    continue: 'Weiter',
    chooseFirst: 'Wählen Sie zuerst eine Zeit.',
    pickHint: 'Wählen Sie eine Zeit, um fortzufahren.',
    lost: time => `${time} wurde gerade vergeben.`,
    lostNearest: 'Die nächsten freien Zeiten:',
    noneWork: 'Keine dieser Zeiten passt?',
  },
  timeZone: {
    label: 'Zeitzone',
    search: 'Nach Stadt, Name oder Abstand suchen',
    none: 'Keine Zeitzone gefunden. Versuchen Sie eine große Stadt in der Nähe.',
    found: zones => count(zones, {one: '# Zeitzone', other: '# Zeitzonen'}),
    changed: zone => `Zeiten jetzt in: ${zone}.`,
    selectedIs: when => `Ihre gewählte Zeit ist ${when}.`,
    nextDay: 'Das ist der nächste Tag.',
    previousDay: 'Das ist der Tag davor.',
    suggested: 'Vorgeschlagen',
    regions: ['Europa', 'Amerika', 'Asien', 'Afrika', 'Ozeanien', 'Antarktis'],
    hours24: '24-Stunden-Format',
    theirs: name => `Auch die Zeit bei ${name} zeigen`,
  },
  confirm,
  booked,
};
