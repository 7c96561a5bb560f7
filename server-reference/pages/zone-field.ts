/** Every zone to choose from, by region. */
import {html} from 'hono/html';
import {remembered} from '../../src/time/remembered.ts';
import {zoneChoices, zoneIds} from '../../src/time/zone-list.ts';
import {cityOf, offsetWords} from '../../src/time/zone-words.ts';
import type {Html} from './html.ts';
import {chevron} from './icons.ts';
import type {Visit} from './visit.ts';

interface ZoneNamed {
  readonly id: string;
  /** `Los Angeles, Pacific Time` */
  readonly words: string;
}

/** Regions with their zones by city. Some 420 formatters go into it, so each language's is made once. */
const regions = remembered((language): ReadonlyMap<string, readonly ZoneNamed[]> => {
  const inOrder = new Intl.Collator(language).compare;
  const names = new Intl.DisplayNames(language, {type: 'region'});
  const named = zoneChoices({language, at: 0, now: 0}).map(({id, city, name, region}) => ({
    id,
    words: [city, name].filter(Boolean).join(', '),
    region: names.of(region) ?? region,
  }));
  named.sort((one, other) => inOrder(one.region, other.region) || inOrder(one.words, other.words));
  return Map.groupBy(named, ({region}) => region);
}, 30);

const minutesAhead = (timeZone: string, instant: Temporal.Instant) =>
  Math.round(instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9);

const option = ({id, words}: ZoneNamed, {reader, timeZone}: Visit, instant: Temporal.Instant): Html =>
  html`<option value="${id}" ${id === timeZone ? html`selected` : ''}>
    ${words} (${offsetWords(reader.language, minutesAhead(id, instant))})
  </option>`;

/** A zone under a name that the list does not use, such as `US/Pacific`. */
const unlisted = ({timeZone}: Visit): ZoneNamed[] =>
  zoneIds().includes(timeZone) ? [] : [{id: timeZone, words: cityOf(timeZone)}];

/** A field `tz` with the zone of the times chosen. */
export const zoneField = (visit: Visit): Html => {
  const {reader, ports} = visit;
  const instant = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const groups = [['', unlisted(visit)] as const, ...regions(reader.spoken)].map(([region, zones]) => {
    const options = html`${zones.map(zone => option(zone, visit, instant))}`;
    return region === '' ? options : html`<optgroup label="${region}">${options}</optgroup>`;
  });
  return html`<div class="field">
    <label for="tz">${reader.messages.timeZone.label}</label>
    <span class="select"
      ><select id="tz" name="tz">
        ${groups}</select
      >${chevron.down}</span
    >
  </div>`;
};
