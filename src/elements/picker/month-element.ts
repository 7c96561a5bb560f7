import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {LocalDate} from '../../contract/primitives.ts';
import {Announcer} from '../../state/announcer.ts';
import {localize} from '../../state/locale.ts';
import {sessionState} from '../../state/session-state.ts';
import {controls} from '../../styles/controls.ts';
import {chevron} from '../../styles/icons.ts';
import {tokens} from '../../styles/tokens.ts';
import {addDays, daysBetween, msPerDay, startOfWeek} from '../../time/calendar.ts';
import {addMonths, monthAt, sheetWords, weeksOfMonth} from '../../time/month.ts';
import {firstWeekday} from '../../time/week.ts';
import {dayWords} from '../../time/wording.ts';
import {define} from '../define.ts';
import {monthStyles} from './month-styles.ts';
import {type MonthView, monthView} from './month-view.ts';

/** The open calendar under the picker's range: a month whose days lead to their week. */
export class MonthElement extends LitElement {
  static override styles = [tokens, controls, monthStyles];
  static override properties: PropertyDeclarations = {
    week: {attribute: false},
    date: {state: true},
  };

  /** First date of the week that the picker shows: where the calendar begins. */
  declare week: LocalDate;
  /** Called with the week of the chosen day, and the place of that day in it (see `placeOf`). */
  declare choose: (week: LocalDate, place: number) => void;
  /** The day that has, or would get, the focus; its month is shown. */
  declare private date: LocalDate;

  readonly #candidate = sessionState(this);
  readonly #locale = localize(this);
  readonly #announcer = new Announcer(this);
  /** The month asked for last, so that a failure is not asked again by itself. */
  #asked = '';
  /** Whether the focus goes to the day once it is drawn. */
  #follows = true;
  #draws = false;

  get #view(): MonthView | null {
    const {slots, timeZone} = this.#candidate.state;
    return slots && monthView(slots, timeZone, this.date);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.date = this.#firstDay();
    const {date} = this;
    this.#go(date);
    // A day far away may turn out to lie beyond all that can be chosen, with the focus on it.
    if (date !== this.date && this.shadowRoot?.activeElement?.matches('td *')) this.#follows = true;
    this.#ask();
    this.#draws = true;
  }

  protected override updated(): void {
    this.#draws = false;
    const day = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    if (!this.#follows || !day) return;
    this.#follows = false;
    day.focus();
  }

  protected override render(): unknown {
    const view = this.#view;
    if (!view) return nothing;
    const {messages, language} = this.#locale;
    const weekday = firstWeekday(language);
    const weeks = weeksOfMonth(this.date, weekday);
    const sunday = startOfWeek(this.date, weekday);
    const days = Array.from({length: 7}, (_, index) => addDays(sunday, index));
    return html`<div class="head">
        ${this.#turnTemplate(view, -1)}
        <div class="subheading" role="heading" aria-level="3">
          ${sheetWords(language, this.date, 'month')}
        </div>
        ${this.#turnTemplate(view, 1)}
      </div>
      <table
        role="grid"
        aria-label=${messages.picker.month}
        aria-busy=${Boolean(view.missing)}
        @keydown=${this.#key}
        @focusout=${this.#left}
      >
        <thead>
          <tr>
            ${days.map(
              day =>
                html`<th scope="col" abbr=${dayWords(language, day, 'weekday')}>
                  ${sheetWords(language, day, 'initial')}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            week =>
              html`<tr>
                ${week.map(day => this.#dayTemplate(view, day))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.#announcer.region()}`;
  }

  /** Named after the month that it leads to. */
  #turnTemplate(view: MonthView, months: 1 | -1): TemplateResult {
    const to = monthAt(this.date, months);
    const isOff = months < 0 ? addMonths(to, 1) <= view.today : view.last !== undefined && to > view.last;
    return html`<button
      type="button"
      class="quiet icon-only"
      aria-label=${sheetWords(this.#locale.language, to, 'month')}
      aria-disabled=${isOff}
      @click=${() => isOff || this.#turn(months)}
    >
      ${months < 0 ? chevron.start : chevron.end}
    </button>`;
  }

  #dayTemplate(view: MonthView, day: LocalDate | null): TemplateResult {
    if (!day) return html`<td></td>`;
    const {messages, language} = this.#locale;
    const isFree = view.free.has(day);
    const words = dayWords(language, day, 'day');
    return html`<td>
      <button
        type="button"
        class=${isFree ? 'free' : ''}
        aria-label=${isFree ? words : `${words}, ${messages.picker.noTimes}`}
        aria-current=${day === view.today ? 'date' : nothing}
        tabindex=${day === this.date ? 0 : -1}
        data-date=${day}
        ?disabled=${!isWithin(view, day)}
        @click=${() => this.#take(day)}
      >
        ${sheetWords(language, day, 'day')}
      </button>
    </td>`;
  }

  /** The first day of the picker's week with something to choose. */
  #firstDay(): LocalDate {
    const {slots, timeZone} = this.#candidate.state;
    const free = slots ? [...monthView(slots, timeZone, this.week).free.keys()] : [];
    return free.find(day => day >= this.week && daysBetween(this.week, day) < 7) ?? this.week;
  }

  #take(day: LocalDate): void {
    const week = startOfWeek(day, firstWeekday(this.#locale.language));
    this.choose(week, daysBetween(week, day) * msPerDay);
  }

  #turn(months: 1 | -1): void {
    this.#go(addMonths(this.date, months));
    this.#announcer.say(sheetWords(this.#locale.language, this.date, 'month'));
  }

  /** To a date, or as near to it as there is anything to choose. */
  #go(date: LocalDate): void {
    const view = this.#view;
    if (!view) return;
    const {today, last = date} = view;
    this.date = date < today ? today : date > last ? last : date;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const to = this.#target((event.shiftKey ? 'Shift+' : '') + event.key);
    if (!to || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#follows = true;
    this.date = to;
  };

  /** The day that had the focus may be drawn no more. That is no leaving: another one gets it at once. */
  readonly #left = (event: Event): void => {
    if (this.#draws) event.stopPropagation();
  };

  #target(key: string): LocalDate | undefined {
    const forward = this.matches(':dir(rtl)') ? -1 : 1;
    const start = startOfWeek(this.date, firstWeekday(this.#locale.language));
    const targets: Readonly<Record<string, LocalDate>> = {
      ArrowRight: addDays(this.date, forward),
      ArrowLeft: addDays(this.date, -forward),
      ArrowDown: addDays(this.date, 7),
      ArrowUp: addDays(this.date, -7),
      Home: start,
      End: addDays(start, 6),
      PageUp: addMonths(this.date, -1),
      PageDown: addMonths(this.date, 1),
      'Shift+PageUp': addMonths(this.date, -12),
      'Shift+PageDown': addMonths(this.date, 12),
    };
    return targets[key];
  }

  /** One question at a time; the next one when its answer is here. */
  #ask(): void {
    const {session, state} = this.#candidate;
    const missing = this.#view?.missing;
    const key = JSON.stringify([this.date.slice(0, 7), missing]);
    if (!missing || state.slotsPhase === 'loading' || key === this.#asked) return;
    this.#asked = key;
    void session?.showRange(missing.firstDate, missing.days);
  }
}

const isWithin = ({today, last}: MonthView, day: LocalDate): boolean =>
  day >= today && (last === undefined || day <= last);

define('scheduler-month', MonthElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-month': MonthElement;
  }
}
