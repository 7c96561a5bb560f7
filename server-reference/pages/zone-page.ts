/** Chooses another zone: a list by region, and the page comes back with it. */
import {html} from 'hono/html';
import type {Page} from './document.ts';
import {hiddenFields} from './hidden-fields.ts';
import {address} from './page-query.ts';
import {sheets} from './styles/sheets.ts';
import {kept, type Visit} from './visit.ts';
import {zoneField} from './zone-field.ts';

export const zonePage = (visit: Visit): Page => {
  const {reader, query, booking} = visit;
  const {plain, messages} = reader;
  // Where a booking is known, the times are not what the bare address shows.
  const step = query.from || booking ? 'pick' : undefined;
  const back = address({...kept(visit), step, from: query.from});
  return {
    title: plain.changeZone,
    style: sheets.form,
    main: html`<form class="narrow">
      <h1 class="heading">${plain.changeZone}</h1>
      ${hiddenFields({step, from: query.from, move: query.move, set: 'zone'})} ${zoneField(visit)}
      <div class="buttons">
        <a class="button" href="${back}">${messages.shared.back}</a>
        <button class="primary">${plain.showTimes}</button>
      </div>
    </form>`,
  };
};
