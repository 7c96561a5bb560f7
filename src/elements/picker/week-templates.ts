/** The days of a week, full or still to come. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Instant} from '../../contract/primitives.ts';
import {tick} from '../../styles/icons.ts';
import {dayWords} from '../../time/wording.ts';
import type {DayView, SlotView} from '../../time/slot-week.ts';

export interface WeekDrawn {
  readonly days: readonly DayView[];
  readonly language: string;
  readonly selected: Instant | null;
  readonly noTimes: string;
  /** `6:00 PM for Joel` */
  readonly theirs: (time: string) => string;
  /** Id of the text that says what is missing; empty when nothing is. */
  readonly error: string;
}

export const weekTemplate = (week: WeekDrawn): TemplateResult =>
  html`<div class="days" part="days">${week.days.map(day => dayTemplate(day, week))}</div>`;

const dayTemplate = ({date, slots}: DayView, week: WeekDrawn) =>
  html`<fieldset class="day" part="day" data-date=${date}>
    <legend part="day-heading">
      <span class="weekday">${dayWords(week.language, date, 'weekday')}</span>
      <span class="date">${dayWords(week.language, date, 'shortDay')}</span>
    </legend>
    ${
      slots.length === 0
        ? html`<p class="none">${week.noTimes}</p>`
        : html`<div class="slots" part="slots">${slots.map(slot => slotTemplate(slot, week))}</div>`
    }
  </fieldset>`;

function slotTemplate({start, range, from, to, theirs}: SlotView, {selected, error, ...week}: WeekDrawn) {
  const chosen = start === selected;
  return html`<label class="slot" part=${chosen ? 'slot slot-selected' : 'slot'}>
    <input
      type="radio"
      name="slot"
      value=${start}
      aria-describedby=${error || nothing}
      .checked=${chosen}
    /><bdi class="full" part="slot-time" .textContent=${range}></bdi
    ><bdi class="brief" part="slot-time"
      ><span .textContent=${from}></span><span class="visually-hidden" .textContent=${` – ${to}`}></span></bdi
    >${theirs || chosen ? besideTemplate(theirs && week.theirs(theirs), chosen) : nothing}
  </label>`;
}

/** What few times have: the recruiter's own, the tick. */
const besideTemplate = (theirs: string, chosen: boolean): TemplateResult =>
  html`${theirs && html`<bdi class="theirs"><span class="visually-hidden">, </span>${theirs}</bdi>`}${
    chosen ? tick : nothing
  }`;

/** As high as a usual week, so that nothing moves when it comes. */
export const skeletonTemplate = (days = 5, slots = 6): TemplateResult =>
  html`<div class="days breathing" aria-hidden="true">
    ${Array.from(
      {length: days},
      () =>
        html`<div class="day">
          <div class="day-heading">
            <span class="weekday skeleton">&nbsp;</span> <span class="date skeleton">&nbsp;</span>
          </div>
          <div class="slots">${Array.from({length: slots}, () => html`<div class="skeleton"></div>`)}</div>
        </div>`,
    )}
  </div>`;
