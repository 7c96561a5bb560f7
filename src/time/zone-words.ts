/** Names of zones and offsets for people. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {pageOffset, pageTimeZone} from './page-rules.ts';
import {remembered} from './remembered.ts';

/** Separate caches, since the list of all zones would push everything else out. */
const formatOf = (style: NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>, most: number) =>
  remembered(
    (language, timeZone) =>
      new Intl.DateTimeFormat(language, {timeZone, timeZoneName: style, year: 'numeric'}),
    most,
  );
const formats = {
  long: formatOf('long', 20),
  short: formatOf('short', 20),
  generic: formatOf('longGeneric', 20),
  offset: formatOf('shortOffset', 20),
};

const named = (format: Intl.DateTimeFormat, ms: number): string =>
  format.formatToParts(ms).find(part => part.type === 'timeZoneName')?.value ?? '';

/** `GMT+5:45`, in the spelling of the language (`UTC+5:45` in French). */
export function offsetWords(language: string, minutes: number): string {
  const prefix = named(formats.offset(language, 'UTC'), 0).replace(/[^\p{L}].*$/u, '') || 'GMT';
  if (minutes === 0) return prefix;
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `${prefix}${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A moment in a zone, with the offset that the server gives for it. */
export interface ZoneMoment {
  readonly timeZone: TimeZoneId;
  readonly ms: number;
  readonly offset: number;
}

/** Of the page's own zone `Date` knows the offset too, and needs no formatter for it. */
const engineAgrees = ({timeZone, ms, offset}: ZoneMoment): boolean =>
  (new Date(ms).getTimezoneOffset() === -offset && timeZone === pageTimeZone()) ||
  pageOffset(timeZone, ms) === offset;

/**
 * `Pacific Standard Time`. Where the engine would name another offset than the server's, the name that is
 * true all year: `Pacific Time`.
 */
export function zoneName(language: string, {timeZone, ms, offset}: ZoneMoment): string {
  const agrees = engineAgrees({timeZone, ms, offset});
  const name = named(formats[agrees ? 'long' : 'generic'](language, timeZone), ms);
  return isBareOffset(name) ? cityOf(timeZone) : name;
}

/** `Pacific Standard Time (GMT−8)`: where a zone has no name, and in the hour that comes twice, the offset tells. */
export const zoneWords = (language: string, moment: ZoneMoment): string =>
  `${zoneName(language, moment)} (${offsetWords(language, moment.offset)})`;

/** `EST`, or the offset where the language has no such word: tells the two halves of a repeated hour apart. */
export function shortZoneName(language: string, {timeZone, ms, offset}: ZoneMoment): string {
  const agrees = engineAgrees({timeZone, ms, offset});
  const name = agrees ? named(formats.short(language, timeZone), ms) : '';
  return name === '' || isBareOffset(name) ? offsetWords(language, offset) : name;
}

/** `GMT+3`, where a name was asked for and the language has none. */
export const isBareOffset = (name: string) => /^\p{L}*\s?[+\-−]?\d/u.test(name);

/** `America/Argentina/Buenos_Aires` is `Buenos Aires`. */
export const cityOf = (timeZone: TimeZoneId): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
