/** Countries to choose from, and the one to begin with. */
import {pageTimeZone} from '../time/page-rules.ts';
import {remembered} from '../time/remembered.ts';
import {callingCodes} from './calling-codes.ts';

export interface CountryChoice {
  /** ISO 3166. */
  readonly country: string;
  /** `United States +1` */
  readonly label: string;
}

/** All of them by their names in a language, in its order. */
export const countryChoices: (language: string) => readonly CountryChoice[] = remembered(language => {
  const names = new Intl.DisplayNames(language, {type: 'region'});
  const inOrder = new Intl.Collator(language).compare;
  return [...callingCodes]
    .map(([country, code]) => ({country, label: `${names.of(country)} \u2066+${code}\u2069`}))
    .toSorted((one, other) => inOrder(one.label, other.label));
}, 3);

/** What `Intl.Locale` knows of a region's clocks; not in every engine. */
type KnowsZones = Intl.Locale & {getTimeZones?(): string[] | undefined};

const hasZone = (country: string, timeZone: string) => {
  const region: KnowsZones = new Intl.Locale(`und-${country}`);
  return region.getTimeZones?.()?.includes(timeZone) ?? false;
};

/** The region of a language tag; none for what is not a tag, such as `en-US@posix` from a Linux without a language. */
function regionOf(tag: string): readonly string[] {
  try {
    const {region} = new Intl.Locale(tag).maximize();
    return region ? [region] : [];
  } catch {
    return [];
  }
}

/**
 * The candidate's country, most likely: of the browser's languages the first one's that has the browser's
 * time zone, else any country that has it (many people browse in American English), else the language's.
 */
export function likelyCountry(
  languages: readonly string[] = navigator.languages,
  timeZone: string = pageTimeZone(),
): string {
  const spoken = languages.flatMap(regionOf);
  const inZone = (country: string) => hasZone(country, timeZone);
  const likely = spoken.find(inZone) ?? [...callingCodes.keys()].find(inZone) ?? spoken[0] ?? 'US';
  return callingCodes.has(likely) ? likely : 'US';
}
