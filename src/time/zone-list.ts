/** All zones to choose from. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {msPerMinute} from './calendar.ts';
import {timeWords} from './wording.ts';
import {primaryOf} from './zone-aliases.ts';
import {placeOfZone} from './zone-places.ts';
import {cityOf, isBareOffset, offsetWords} from './zone-words.ts';

/** One line of the list. */
export interface ZoneChoice {
  readonly id: TimeZoneId;
  readonly city: string;
  /** ISO 3166 code; empty for UTC. */
  readonly country: string;
  /** Where on Earth, see `placeOfZone`. */
  readonly region: string;
  /** `Pacific Time`; empty where the language has no name for it. */
  readonly name: string;
  /** Minutes ahead of UTC at the moment asked for, by the engine's rules. */
  readonly minutes: number;
  /** `GMT−8` */
  readonly offset: string;
  /** What its clocks show now: `9:14 AM`. */
  readonly time: string;
}

export interface ListAsked {
  /** With the reader's choice of hours, see `withHours`. */
  readonly language: string;
  /** The moment (epoch milliseconds) whose offsets are shown. */
  readonly at: number;
  readonly now: number;
}

/** Ids of all zones the engine knows, in the spelling people look for, and UTC. */
export function zoneIds(): TimeZoneId[] {
  const listed = Intl.supportedValuesOf('timeZone').filter(id => !id.startsWith('Etc/'));
  return [...new Set([...listed, 'UTC'].map(primaryOf))];
}

/** Every zone, from west to east, then by city. */
export function zoneChoices(asked: ListAsked): ZoneChoice[] {
  return zoneIds()
    .map(id => zoneChoice(id, asked))
    .toSorted(
      (one, other) => one.minutes - other.minutes || one.city.localeCompare(other.city, asked.language),
    );
}

export function zoneChoice(id: TimeZoneId, {language, at, now}: ListAsked): ZoneChoice {
  const {name, minutesAt} = readZone(language, id);
  const minutes = minutesAt(at);
  return {
    id,
    ...placeOfZone(primaryOf(id)),
    city: cityOf(id),
    name,
    minutes,
    offset: offsetWords(language, minutes),
    time: timeWords(language, now + minutesAt(now) * msPerMinute),
  };
}

/** Name and clocks of a zone from one formatter: making some 420 of them is what opening the list takes. */
function readZone(language: string, timeZone: TimeZoneId) {
  const format = new Intl.DateTimeFormat(
    `${new Intl.Locale(language).baseName}-u-ca-gregory-nu-latn-hc-h23`,
    {
      timeZone,
      timeZoneName: 'longGeneric',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    },
  );
  const partsAt = (ms: number) => {
    const parts = format.formatToParts(ms);
    return (type: Intl.DateTimeFormatPartTypes) => parts.find(part => part.type === type)?.value ?? '';
  };
  const name = partsAt(0)('timeZoneName');
  return {
    name: isBareOffset(name) ? '' : name,
    minutesAt(ms: number): number {
      const part = partsAt(ms);
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (
        ['year', 'month', 'day', 'hour', 'minute'] as const
      ).map(type => Number(part(type)));
      const wall = Date.UTC(year, month - 1, day, hour, minute);
      return Math.round((wall - Math.floor(ms / msPerMinute) * msPerMinute) / msPerMinute);
    },
  };
}
