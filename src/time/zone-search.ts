/** Finds zones as people look for them: by city, country, name, abbreviation or offset. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {aliasesOf} from './zone-aliases.ts';
import type {ZoneChoice} from './zone-list.ts';
import {cityOf} from './zone-words.ts';

/** Large cities, as they are called at home too, and short names, of zones that are called after another place. */
const alsoKnown: Readonly<Record<TimeZoneId, string>> = {
  'America/Chicago': 'US Central Houston Dallas Austin',
  'America/Denver': 'US Mountain Salt Lake City',
  'America/Los_Angeles': 'US Pacific San Francisco Seattle San Diego Las Vegas',
  'America/Mexico_City': 'Guadalajara',
  'America/New_York': 'US Eastern Washington Boston Miami Atlanta Philadelphia',
  'America/Sao_Paulo': 'Rio de Janeiro Brasilia',
  'America/Toronto': 'Ottawa Montreal',
  'America/Vancouver': 'Victoria',
  'Asia/Dubai': 'Abu Dhabi',
  'Asia/Ho_Chi_Minh': 'Hanoi',
  'Asia/Hong_Kong': 'HKT 香港',
  'Asia/Jerusalem': 'Tel Aviv',
  'Asia/Karachi': 'Islamabad Lahore PKT',
  'Asia/Kolkata': 'Mumbai Delhi Bangalore Bengaluru Chennai Hyderabad Pune',
  'Asia/Manila': 'PHT',
  'Asia/Riyadh': 'Jeddah Mecca',
  'Asia/Seoul': '서울',
  'Asia/Shanghai': 'Beijing Shenzhen Guangzhou 北京 上海',
  'Asia/Singapore': 'SGT',
  'Asia/Taipei': '台北 臺北',
  'Asia/Tokyo': 'Osaka Kyoto 東京',
  'Australia/Sydney': 'Canberra',
  'Europe/Berlin': 'Munich München Hamburg Frankfurt Cologne Köln Stuttgart',
  'Europe/Copenhagen': 'København',
  'Europe/Istanbul': 'Ankara TRT',
  'Europe/Kyiv': 'Київ',
  'Europe/Lisbon': 'Lisboa',
  'Europe/London': 'Edinburgh Manchester Cardiff',
  'Europe/Madrid': 'Barcelona',
  'Europe/Moscow': 'Saint Petersburg Москва MSK',
  'Europe/Prague': 'Praha',
  'Europe/Rome': 'Roma Milan Milano',
  'Europe/Vienna': 'Wien',
  'Europe/Warsaw': 'Warszawa',
  'Europe/Zurich': 'Geneva Genève Bern Basel',
  'Pacific/Auckland': 'Wellington',
};

interface Entry {
  readonly choice: ZoneChoice;
  /** City, country, and what else the place is called: a space before each word and at the end. */
  readonly places: string;
  /** All that a search is compared with, in the same way. */
  readonly words: string;
  /** The same zone by its other names, each found only by what that name alone says. */
  readonly aliases: readonly Omit<Entry, 'aliases'>[];
}

/** A search in these choices. Reading the names of all zones takes a moment, so it is done with the first search. */
export function zoneFinder(language: string, choices: readonly ZoneChoice[]) {
  let entries: readonly Entry[] | undefined;
  return (search: string): readonly ZoneChoice[] => {
    const sought = folded(search).trim().split(' ').filter(Boolean);
    if (sought.length === 0) return choices;
    entries ??= choices.map(choice => entryOf(choice, language));
    return entries
      .flatMap(({aliases, ...entry}) => (hits(entry.words, sought) ? [entry] : firstHit(aliases, sought)))
      .map(entry => ({choice: entry.choice, rank: rank(entry, sought)}))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({choice}) => choice);
  };
}

function entryOf(choice: ZoneChoice, language: string): Entry {
  const {id, country, minutes} = choice;
  const countries = country ? countryNames(language, country) : '';
  const names = `${choice.name} ${englishNames(id)} ${shortNames[country] ?? ''}`;
  const offsets = `${choice.offset} ${offsetSpellings(minutes)}`;
  const places = folded(` ${id} ${countries} ${alsoKnown[id] ?? ''} `);
  return {
    choice,
    places,
    words: places + folded(`${names} ${offsets} `),
    aliases: aliasesOf(id).map(alias => {
      const words = folded(` ${alias} ${countries} `);
      return {choice: {...choice, id: alias, city: cityOf(alias)}, places: words, words};
    }),
  };
}

const hits = (words: string, sought: readonly string[]) => sought.every(word => beginsIn(words, word));

/** An offset is meant to the hour: `+1` is no beginning of `+10`. */
const beginsIn = (words: string, word: string) =>
  words.includes(` ${word}${/[+-]\d+$/.test(word) ? ' ' : ''}`);

const firstHit = (aliases: Entry['aliases'], sought: readonly string[]) =>
  aliases.filter(({words}) => hits(words, sought)).slice(0, 1);

/** First the places that were typed whole, then those whose city begins so, then what else was typed whole. */
function rank({choice, places, words}: Omit<Entry, 'aliases'>, sought: readonly string[]): number {
  const isWholeIn = (text: string) => sought.every(word => text.includes(` ${word} `));
  if (isWholeIn(places)) return 0;
  if (folded(choice.city).startsWith(sought.join(' '))) return 1;
  return isWholeIn(words) ? 2 : 3;
}

/** Short names that `Intl.DisplayNames` has not. */
const shortNames: Readonly<Record<string, string>> = {AE: 'UAE', GB: 'UK England Scotland Wales', US: 'USA'};

const namesOfRegions = (language: string) => new Intl.DisplayNames(language, {type: 'region'});
const kept = new Map<string, Intl.DisplayNames>();

/** In the reader's language, in English, and as its people call it. */
function countryNames(language: string, country: string): string {
  const own = new Intl.Locale('und', {region: country}).maximize().language;
  return [language, 'en', own]
    .map(tongue => {
      const names = kept.get(tongue) ?? namesOfRegions(tongue);
      kept.set(tongue, names);
      return names.of(country);
    })
    .join(' ');
}

/** `Pacific Standard Time`, `Pacific Daylight Time`, and the initials: `PST`, `PDT`, `PT`. */
function englishNames(timeZone: TimeZoneId): string {
  const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'long'});
  const seasons = [Date.UTC(2027, 0, 1), Date.UTC(2027, 6, 1)].map(
    ms => format.formatToParts(ms).find(part => part.type === 'timeZoneName')?.value ?? '',
  );
  return [...new Set(seasons)]
    .flatMap(name => [name, name.replace(/ (Standard|Daylight|Summer)(?= Time$)/, '')].flatMap(initialed))
    .join(' ');
}

const initialed = (name: string) => [name, name.replace(/(\p{Lu})\p{L}*\s*/gu, '$1')];

/** How people type an offset: `+5:45`, `GMT+05:45`, `utc+545`, `-8`. */
function offsetSpellings(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60));
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  const times = [hours, hours.padStart(2, '0')].flatMap(digits => [
    digits,
    `${digits}:${rest}`,
    digits + rest,
  ]);
  return ['', 'GMT', 'UTC'].flatMap(prefix => times.map(time => prefix + sign + time)).join(' ');
}

/** Lower case, without accents, one kind of minus and of space. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[−–]/g, '-')
    .replace(/[_/\s]+/g, ' ')
    .toLowerCase();
