/** The zone of all times: said in words, and where to choose another. */
import {html} from 'hono/html';
import {offsetAt, type OffsetRules} from '../../src/time/offset-rules.ts';
import {offsetWords, zoneName, zoneWords} from '../../src/time/zone-words.ts';
import type {Html} from './html.ts';
import {chevron, globe} from './icons.ts';
import {address} from './page-query.ts';
import {kept, type Visit} from './visit.ts';

/** `ms`: an instant of the days shown, for its offset. */
export interface ZoneShown {
  readonly rules: OffsetRules;
  readonly ms: number;
}

/** Looks like the element's button for zones, and leads to the form. */
export const zoneLink = (visit: Visit, {rules, ms}: ZoneShown): Html => {
  const {reader, timeZone, query} = visit;
  const {language, messages, plain} = reader;
  const offset = offsetAt(rules, ms);
  const form = address({...kept(visit), step: 'zone', from: query.from});
  return html`<a class="button toggle" href="${form}" title="${plain.changeZone}"
    >${globe}<span class="visually-hidden">${messages.timeZone.label}: </span
    ><bdi class="name timed">${zoneName(language, {timeZone, ms, offset})}</bdi>
    <bdi class="offset timed">${offsetWords(language, offset)}</bdi>${chevron.down}</a
  >`;
};

/** Said in a sentence where no script will find the viewer's own zone. */
export const zoneSentence = ({reader, timeZone}: Visit, {rules, ms}: ZoneShown): Html => {
  const zone = zoneWords(reader.language, {timeZone, ms, offset: offsetAt(rules, ms)});
  return html`<noscript
    ><p class="muted zone-said"><bdi>${reader.plain.timesIn(zone)}</bdi></p></noscript
  >`;
};
