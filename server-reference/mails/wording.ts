/** Times in words, by the server's zone rules, in the language and zone of the one who reads. */
import {instantAt, msPerMinute} from '../../src/time/calendar.ts';
import {dateOfWall} from '../../src/time/offset-rules.ts';
import {pageOffset} from '../../src/time/page-rules.ts';
import {dayWords, rangeWords, timeWords} from '../../src/time/wording.ts';
import {zoneWords} from '../../src/time/zone-words.ts';

export interface Reader {
  readonly timeZone: string;
  /** BCP 47 tag of the texts, with the reader's region: decides the order of a date and the clock's hours. */
  readonly language: string;
}

/** Old mail programs show a box for the thin and the narrow space. */
const plainSpaces = (text: string) => text.replaceAll(/[\u2009\u202f]/g, ' ');

const wallOf = (timeZone: string, ms: number) => ms + pageOffset(timeZone, ms) * msPerMinute;

/** `Tuesday, February 9, 2027` */
export const dayOn = ({timeZone, language}: Reader, ms: number): string =>
  dayWords(language, dateOfWall(wallOf(timeZone, ms)), 'fullDay');

/** `9:30 AM` */
export const timeAt = ({timeZone, language}: Reader, ms: number): string =>
  plainSpaces(timeWords(language, wallOf(timeZone, ms)));

/** `Pacific Standard Time (GMT−8)` */
export const zoneAt = ({timeZone, language}: Reader, ms: number): string =>
  zoneWords(language, {timeZone, ms, offset: pageOffset(timeZone, ms)});

/** `Tuesday, February 9, 2027, 9:30 – 10:00 AM, Pacific Standard Time (GMT−8)` */
export const whenFor = (reader: Reader, start: number, end: number): string => {
  const range = rangeWords(reader.language, wallOf(reader.timeZone, start), wallOf(reader.timeZone, end));
  return [dayOn(reader, start), plainSpaces(range), zoneAt(reader, start)].join(', ');
};

/** `Tuesday, February 9, 2027, 9:30 AM`, for subjects. */
export const startFor = (reader: Reader, start: number): string =>
  `${dayOn(reader, start)}, ${timeAt(reader, start)}`;

/** Whether both read the same on their clocks at that moment. */
export const sameClock = (one: string, other: string, ms: number): boolean =>
  pageOffset(one, ms) === pageOffset(other, ms);

export const instantOf = instantAt;
