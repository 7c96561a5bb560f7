/** Reads printed dates and times back, as a person does. English with 12 hours, German with 24. */

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monate = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

const dateText = (year: string, month: number, day: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** `Tuesday, February 9, 2027` or `Dienstag, 9. Februar 2027`, anywhere in a text, as `2027-02-09`. */
export function readDate(text: string): string {
  const [, month = '', day = '', year = ''] = /, (\p{L}+) (\d+), (\d{4})/u.exec(text) ?? [];
  if (year) return dateText(year, months.indexOf(month) + 1, day);
  const [, tag = '', monat = '', jahr = ''] = /, (\d+)\. (\p{L}+) (\d{4})/u.exec(text) ?? [];
  return dateText(jahr, monate.indexOf(monat) + 1, tag);
}

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const wochentage = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

/** The weekday that a text begins with: 1 for Monday to 7 for Sunday. */
export function readWeekday(text: string): number {
  const name = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return Math.max(weekdays.indexOf(name), wochentage.indexOf(name)) + 1;
}

/**
 * `9:30 – 10:00 AM`, `9:30 AM EST – 10:00 AM EDT` or `09:30–10:00 Uhr` as `['09:30', '10:00']`. Where the first
 * half says neither AM nor PM, it is that of the second.
 */
export function readRange(text: string): [start: string, end: string] {
  const times = [...plain(text).matchAll(/(?<![\d+−:.])(\d{1,2}):(\d\d)(?: ([AP]M))?/g)];
  const [, later] = times;
  const [start = '', end = ''] = times.map(([, hour = '', minute = '', half = later?.[3]]) => {
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
    return `${String(hours).padStart(2, '0')}:${minute}`;
  });
  return [start, end];
}

/** `(GMT+5:45)`, anywhere in a text, as `+05:45`. */
export function readOffset(text: string): string {
  const found = /\(GMT(?:([+−])(\d{1,2})(?::(\d\d))?)?\)/.exec(text);
  if (!found) return '';
  const [, sign = '+', hours = '0', minutes = '00'] = found;
  return `${sign === '−' ? '-' : '+'}${hours.padStart(2, '0')}:${minutes}`;
}
