/** What the list of zones shows: groups to look through, or what a search has found. */
import type {TimeZoneId} from '../../contract/primitives.ts';
import type {ZoneListMessages} from '../../locales/zone-list.ts';
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
  readonly messages: ZoneListMessages;
}

/** In the order of their names in the messages; then what is nowhere, as UTC. */
const regions = ['150', '019', '142', '002', '009', 'AQ', '001'];

export class ZoneLines {
  #asked: (LinesAsked & {now: number}) | undefined;
  #isComplete = false;
  #countries = new Intl.DisplayNames('en', {type: 'region'});
  #near: readonly ZoneChoice[] = [];
  #groups: readonly ZoneGroup[] = [];
  #find: (search: string) => readonly ZoneChoice[] = () => [];

  /** Reads the zones most likely wanted, unless that was done for the same language, zone and moment. */
  read(asked: LinesAsked): void {
    const {language, at, zone, host, messages} = asked;
    const before = this.#asked;
    if (before && before.language === language && before.at === at && before.zone === zone) return;
    this.#asked = {...asked, now: Date.now()};
    this.#isComplete = false;
    this.#countries = new Intl.DisplayNames(language, {type: 'region'});
    this.#near = suggestions([zone, pageTimeZone(), host], this.#asked);
    this.#groups = numbered([{title: messages.timeZone.suggested, choices: this.#near}]);
  }

  /** Reads all others too. */
  complete(): void {
    if (!this.#asked || this.#isComplete) return;
    this.#isComplete = true;
    const {language, messages} = this.#asked;
    const choices = zoneChoices(this.#asked);
    this.#find = zoneFinder(language, choices);
    const known = new Set(this.#near.map(({id}) => primaryOf(id)));
    const rest = regions.map((region, index) => ({
      title: messages.timeZone.regions[index] ?? '',
      choices: choices.filter(choice => choice.region === region && !known.has(choice.id)),
    }));
    this.#groups = numbered([...this.#groups, ...rest]);
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
    return primaryOf(id) === primaryOf(this.#asked?.zone ?? '');
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
