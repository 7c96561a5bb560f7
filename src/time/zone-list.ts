/** All zones to choose from, and how to find one. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {pageOffset} from './page-rules.ts';
import {cityOf, offsetWords, yearRoundName} from './zone-words.ts';

/** Names that engines still list in their old spelling, and the spelling people look for. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Large cities, and names people use, of zones that are called after another place. */
const alsoKnown: Readonly<Record<string, string>> = {
  'America/Chicago': 'Houston Dallas US Central',
  'America/Denver': 'Salt Lake City US Mountain',
  'America/Los_Angeles': 'San Francisco Seattle San Diego US Pacific',
  'America/New_York': 'Washington Boston Miami Atlanta US Eastern',
  'America/Sao_Paulo': 'Rio de Janeiro Brasilia',
  'America/Toronto': 'Ottawa Montreal',
  'Asia/Dubai': 'Abu Dhabi',
  'Asia/Jerusalem': 'Tel Aviv',
  'Asia/Karachi': 'Islamabad Lahore',
  'Asia/Kolkata': 'Mumbai Delhi Bangalore Chennai Calcutta',
  'Asia/Kathmandu': 'Katmandu',
  'Asia/Ho_Chi_Minh': 'Saigon Hanoi',
  'Asia/Riyadh': 'Jeddah Mecca',
  'Asia/Shanghai': 'Beijing Shenzhen Guangzhou',
  'Asia/Tokyo': 'Osaka Kyoto',
  'Asia/Yangon': 'Rangoon',
  'Australia/Sydney': 'Canberra',
  'Europe/Berlin': 'Munich Hamburg Frankfurt',
  'Europe/Kyiv': 'Kiev',
  'Europe/London': 'Edinburgh Manchester Cardiff',
  'Europe/Madrid': 'Barcelona',
  'Europe/Moscow': 'Saint Petersburg',
  'Europe/Rome': 'Milan',
  'Europe/Zurich': 'Geneva Bern Basel',
  'Pacific/Auckland': 'Wellington',
  UTC: 'GMT Zulu Universal',
};

/** One line of the list. */
export interface ZoneChoice {
  readonly id: TimeZoneId;
  readonly city: string;
  /** `Pacific Time`; empty where the language has no name for it. */
  readonly name: string;
  /** Minutes ahead of UTC at the moment asked for, by the engine's rules. */
  readonly minutes: number;
  /** `GMT−8` */
  readonly offset: string;
  /** What a search is compared with. */
  readonly words: string;
}

/** Ids of all zones the engine knows, in the spelling people look for, and UTC. */
export function zoneIds(): TimeZoneId[] {
  const listed = Intl.supportedValuesOf('timeZone').map(id => renamed[id] ?? id);
  return [...new Set([...listed.filter(id => !id.startsWith('Etc/')), 'UTC'])];
}

/** Every zone with its offset at an instant (epoch milliseconds), from west to east, then by city. */
export function zoneChoices(language: string, ms: number): ZoneChoice[] {
  return zoneIds()
    .map(id => choice(language, id, ms))
    .toSorted((one, other) => one.minutes - other.minutes || one.city.localeCompare(other.city, language));
}

function choice(language: string, id: TimeZoneId, ms: number): ZoneChoice {
  const city = cityOf(id);
  const name = yearRoundName(language, id, ms);
  const minutes = pageOffset(id, ms);
  const offset = offsetWords(language, minutes);
  const words = folded([id, city, name, offset, signed(minutes), alsoKnown[id] ?? ''].join(' '));
  return {id, city, name, minutes, offset, words};
}

/** How people type an offset: `+5:45`, `GMT+05:45`, `utc+5:45`. */
function signed(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60));
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return ['', 'GMT', 'UTC']
    .flatMap(prefix => [hours, hours.padStart(2, '0')].map(digits => `${prefix}${sign}${digits}:${rest}`))
    .join(' ');
}

/** Lower case, without accents, one kind of minus and of space. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[−–]/g, '-')
    .replace(/[_/\s]+/g, ' ')
    .toLowerCase();

/** The choices in which every word of the search begins a word; those whose city begins with it come first. */
export function findZones(choices: readonly ZoneChoice[], search: string): readonly ZoneChoice[] {
  const sought = folded(search).trim().split(' ').filter(Boolean);
  if (sought.length === 0) return choices;
  const found = choices.filter(({words}) => sought.every(word => ` ${words}`.includes(` ${word}`)));
  const first = ({city}: ZoneChoice) => (folded(city).startsWith(sought.join(' ')) ? 0 : 1);
  return found.toSorted((one, other) => first(one) - first(other));
}
