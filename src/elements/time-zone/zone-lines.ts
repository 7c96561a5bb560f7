/** What the list of zones shows: groups to look through, or what a search has found. */
import type {TimeZoneId} from '../../contract/primitives.ts';
import type {Messages} from '../../locales/en.ts';
import {pageTimeZone} from '../../time/page-rules.ts';
import {primaryOf} from '../../time/zone-aliases.ts';
import {type ListAsked, type ZoneChoice, zoneChoice, zoneChoices} from '../../time/zone-list.ts';
import {zoneFinder} from '../../time/zone-search.ts';

/** Choices under a title; without one, what was found. */
export interface ZoneGroup {
  readonly title: string;
  /** Index of its first choice among all that are shown. */
  readonly first: number;
  readonly choices: readonly ZoneChoice[];
}

export interface LinesAsked {
  readonly language: string;
  readonly at: number;
  /** The zone chosen so far. */
  readonly zone: TimeZoneId;
  /** The recruiter's. */
  readonly host: TimeZoneId | undefined;
  readonly messages: Messages;
}

/** In the order of their names in the messages; then what is nowhere, as UTC. */
const regions = ['150', '019', '142', '002', '009', 'AQ', '001'];

export class ZoneLines {
  #key = '';
  #zone = '';
  #countries = new Intl.DisplayNames('en', {type: 'region'});
  #groups: readonly ZoneGroup[] = [];
  #find: (search: string) => readonly ZoneChoice[] = () => [];

  /** Reads all zones, unless they have been read already for the same language and moment. */
  read({language, at, zone, host, messages: {timeZone}}: LinesAsked): void {
    const key = [language, at, zone].join(' ');
    if (key === this.#key) return;
    this.#key = key;
    this.#zone = primaryOf(zone);
    this.#countries = new Intl.DisplayNames(language, {type: 'region'});
    const asked = {language, at, now: Date.now()};
    const choices = zoneChoices(asked);
    this.#find = zoneFinder(language, choices);
    const near = suggestions([zone, pageTimeZone(), host], asked);
    const known = new Set(near.map(({id}) => primaryOf(id)));
    const rest = regions.map((region, index) => ({
      title: timeZone.regions[index] ?? '',
      choices: choices.filter(choice => choice.region === region && !known.has(choice.id)),
    }));
    this.#groups = numbered([{title: timeZone.suggested, choices: near}, ...rest]);
  }

  groups(search: string): readonly ZoneGroup[] {
    if (search.trim() === '') return this.#groups;
    return numbered([{title: '', choices: this.#find(search)}]);
  }

  /** All choices shown, in order. */
  found(search: string): readonly ZoneChoice[] {
    return this.groups(search).flatMap(({choices}) => choices);
  }

  isChosen(id: TimeZoneId): boolean {
    return primaryOf(id) === this.#zone;
  }

  countryOf({country, city}: ZoneChoice): string {
    const name = (country && this.#countries.of(country)) || '';
    return name === city ? '' : name;
  }
}

/** The zones a person is most likely to want, each once, under the name they came by. */
function suggestions(zones: readonly (TimeZoneId | undefined)[], asked: ListAsked): ZoneChoice[] {
  const wanted = zones.filter(zone => zone !== undefined);
  return wanted
    .filter((zone, index) => wanted.findIndex(other => primaryOf(other) === primaryOf(zone)) === index)
    .map(zone => zoneChoice(zone, asked));
}

function numbered(groups: readonly Omit<ZoneGroup, 'first'>[]): ZoneGroup[] {
  let first = 0;
  return groups
    .filter(({choices}) => choices.length > 0)
    .map(group => {
      const numberedGroup = {...group, first};
      first += group.choices.length;
      return numberedGroup;
    });
}
