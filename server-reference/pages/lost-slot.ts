/** The chosen time went to somebody else: said, with the nearest free ones to choose from. */
import {html} from 'hono/html';
import type {Html} from './html.ts';
import {address} from './page-query.ts';
import {startShown, zoneShown} from './summary.ts';
import {kept, type OpenVisit} from './visit.ts';

export interface LostSlot {
  readonly start: string;
  /** Nearest first. */
  readonly alternatives: readonly string[];
}

const shown = 4;

export const lostSlot = (visit: OpenVisit, {start, alternatives}: LostSlot): Html => {
  const {messages, plain} = visit.reader;
  const {picker, booked} = messages;
  const choice = (time: string, index: number) =>
    html`<label class="choice"
      ><input type="radio" name="start" value="${time}" ${index === 0 ? html`checked` : ''} required /><bdi
        >${startShown(visit, time)}</bdi
      ></label
    >`;
  const others = html`<fieldset class="section choices">
    <legend class="subheading">${picker.lostNearest}</legend>
    <p class="muted"><bdi>${plain.timesIn(zoneShown(visit, start))}</bdi></p>
    ${alternatives.slice(0, shown).map(choice)}
  </fieldset>`;
  return html`<div class="alert" role="alert" tabindex="-1" autofocus>
      <p><strong>${picker.lost(startShown(visit, start))}</strong></p>
    </div>
    ${alternatives.length ? others : html`<p>${picker.nothingLeft}</p>`}
    <p><a href="${address({...kept(visit), step: 'pick'})}">${booked.bookAgain}</a></p>`;
};
