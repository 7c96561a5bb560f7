/** A week of free times: radio buttons in a fieldset a day, as the picker has them. */
import {html} from 'hono/html';
import {addDays} from '../../src/time/calendar.ts';
import {localDate} from '../../src/time/offset-rules.ts';
import type {DayView, SlotView} from '../../src/time/slot-week.ts';
import {daysWords, dayWords} from '../../src/time/wording.ts';
import {browserSpaces} from './browser-spaces.ts';
import {type Html, nothing} from './html.ts';
import {chevron} from './icons.ts';
import {address} from './page-query.ts';
import type {Reader} from './reader.ts';
import {kept, type Visit} from './visit.ts';
import type {WeekView} from './week-view.ts';

/** `reason`: id of the text that says what is missing. */
export interface WeekDrawn {
  readonly reader: Reader;
  readonly reason: string;
}

export const weekFields = ({days}: WeekView, drawn: WeekDrawn): Html =>
  html`<div class="days">${days.map(day => dayField(day, drawn))}</div>`;

const dayField = ({date, slots}: DayView, drawn: WeekDrawn): Html => {
  const {language, messages} = drawn.reader;
  const times = html`<div class="slots">${slots.map(slot => slotField(slot, drawn))}</div>`;
  return html`<fieldset class="day">
    <legend>
      <span class="weekday">${dayWords(language, date, 'weekday')}</span>
      <span class="date">${dayWords(language, date, 'shortDay')}</span>
    </legend>
    ${slots.length === 0 ? html`<p class="none">${messages.picker.noTimes}</p>` : times}
  </fieldset>`;
};

const slotField = ({start, range, from, to}: SlotView, {reason}: WeekDrawn): Html =>
  html`<label class="slot"
    ><input
      type="radio"
      name="start"
      value="${start}"
      ${reason ? html`aria-describedby="${reason}"` : nothing}
    /><bdi class="full">${browserSpaces(range)}</bdi
    ><bdi class="brief">${browserSpaces(from)}<span class="to"> – ${browserSpaces(to)}</span></bdi></label
  >`;

/** Links to the weeks before and after. */
export const weekNav = (visit: Visit, {week, range, isFirst}: WeekView): Html => {
  const {language, messages} = visit.reader;
  const {picker} = messages;
  const other = (from: string) => address({...kept(visit), step: 'pick', from});
  const before = isFirst ? html`role="link" aria-disabled="true"` : html`href="${other(addDays(week, -7))}"`;
  return html`<nav aria-label="${picker.weeks}">
    <a class="button quiet icon-only" ${before} aria-label="${picker.previousWeek}">${chevron.start}</a>
    <div class="range">
      <span class="subheading month"
        ><bdi>${browserSpaces(daysWords(language, range, 'week'))}</bdi>${chevron.down}</span
      >
    </div>
    <a class="button quiet icon-only" href="${other(addDays(week, 7))}" aria-label="${picker.nextWeek}"
      >${chevron.end}</a
    >
  </nav>`;
};

/** No time in this week, or none at all. */
export const emptyWeek = (visit: Visit, {next, rules}: WeekView): Html => {
  const {language, messages} = visit.reader;
  const {picker} = messages;
  if (!next) return html`<div class="empty"><p>${picker.nothingLeft}</p></div>`;
  const from = localDate(rules, next);
  return html`<div class="empty">
    <p>${picker.noTimesThisWeek}</p>
    <a class="button" href="${address({...kept(visit), step: 'pick', from})}"
      >${picker.nextAvailable(dayWords(language, from, 'day'))}</a
    >
  </div>`;
};
