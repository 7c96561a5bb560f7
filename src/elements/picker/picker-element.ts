import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Instant, LocalDate} from '../../contract/primitives.ts';
import {SlotSelectEvent} from '../../events/slot-select.ts';
import {firstName} from '../../locales/first-name.ts';
import {Announcer} from '../../state/announcer.ts';
import {breath} from '../../state/breath.ts';
import {type CandidateState, linkFacts} from '../../state/candidate-state.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {localize} from '../../state/locale.ts';
import {sessionState} from '../../state/session-state.ts';
import {controls} from '../../styles/controls.ts';
import {chevron} from '../../styles/icons.ts';
import {popups} from '../../styles/popups.ts';
import {tokens} from '../../styles/tokens.ts';
import {epochMs} from '../../time/calendar.ts';
import {localDate, wallMs} from '../../time/offset-rules.ts';
import {dayWords, daysWords, startWords} from '../../time/wording.ts';
import {messageButton} from '../message/message-button.ts';
import {Popup} from '../popup.ts';
import {emptyTemplate, failedTemplate, lostTemplate, offlineTemplate} from './notices.ts';
import {type Frame, footerTemplate, navTemplate} from './picker-parts.ts';
import {pickerStyles} from './picker-styles.ts';
import {answerKey} from './slot-keys.ts';
import {middleOf} from './spoken.ts';
import {nearestTo} from '../../time/slot-week.ts';
import {placeOf, WeekFocus} from './week-focus.ts';
import {WeekPager} from './week-pager.ts';
import {skeletonTemplate, weekTemplate} from './week-templates.ts';

/**
 * @summary Lets a candidate choose one of the offered times, a week at a time, in the zone of their choice.
 * Choosing has no side effect; Continue goes on to the form. Needs a `<scheduler-provider>` or
 * `<scheduler-flow>` around it.
 *
 * @slot header - Above the times. Default: the heading "Choose a time to talk to …".
 * @slot empty - When no time is free in the week shown. Default: a sentence.
 * @slot error - When times could not be loaded. Default: cause and next step.
 * @event {SlotSelectEvent} scheduler-slot-select - Before a time becomes the chosen one; `preventDefault()` keeps the old choice.
 * @event {MessageSubmitEvent} scheduler-message-submit - Before a message to the recruiter is sent; `preventDefault()` sends nothing.
 * @csspart base - All of it.
 * @csspart heading - The heading of the default header.
 * @csspart nav - Buttons and range of the week; with `nav-previous`, `nav-next`, `range`.
 * @csspart month - The calendar under the range.
 * @csspart days - The week. `day` is a column or section of it, `day-heading` its date.
 * @csspart slots - The times of a day.
 * @csspart slot - A time. Also carries `slot-selected`. Its words are `slot-time`.
 * @csspart summary - The chosen time in words.
 * @csspart empty - Shown in place of the week when nothing is free.
 * @csspart error - What went wrong.
 * @csspart footer - Summary and Continue.
 * @csspart field - A field of the message to the recruiter, with `field-label`, `field-input`, `field-error`.
 * @csspart button - Any button; also `button-primary`.
 * @cssproperty [--scheduler-slot-min-block-size=2.75rem] - Height of a time.
 * @cssproperty [--scheduler-slot-radius=var(--scheduler-radius)] - Corners of a time.
 * @cssstate loading - Times are being fetched.
 * @cssstate empty - Nothing is free in the week shown.
 * @cssstate error - Times could not be fetched.
 */
export class PickerElement extends LitElement {
  static override styles = [tokens, controls, popups, pickerStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    view: {reflect: true},
    density: {reflect: true},
    missing: {state: true},
  };

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** `columns` or `list` of days, whatever the width. Default: by the width. */
  declare view: 'columns' | 'list' | undefined;
  /** `compact` for less room between things, and lower times where nobody touches the screen. */
  declare density: 'comfortable' | 'compact' | undefined;
  /** Continue was asked for with nothing chosen. */
  declare private missing: boolean;

  readonly #candidate = sessionState(this);
  readonly #locale = localize(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #focus = new WeekFocus(this);
  readonly #pager = new WeekPager(this, {
    candidate: this.#candidate,
    locale: this.#locale,
    announcer: this.#announcer,
    focus: this.#focus,
  });
  readonly #month = new Popup(this, () => import('./month-element.ts'));
  #lost: CandidateState['lost'] = null;
  #step: CandidateState['step'] = 'pick';

  constructor() {
    super();
    this.headingLevel = 2;
    this.missing = false;
    this.#states.set({loading: true});
  }

  /** Shows the week of a slot and moves the focus to it, without choosing it. */
  focusSlot(start: Instant): void {
    this.#pager.follow(start);
    void this.updateComplete.then(() => this.#focus.to(start));
  }

  /** For the way back from the form. */
  focusContinue(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.primary')?.focus());
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    void super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#focus.hold();
  }

  protected override updated(): void {
    this.#focus.restore();
    const {lost, slotsPhase, step} = this.#candidate.state;
    const {view} = this.#pager;
    this.#states.set({
      loading: slotsPhase === 'loading' || !view,
      empty: view?.known === true && view.times === 0,
      error: slotsPhase === 'failed',
    });
    if (lost && lost !== this.#lost) this.#sayLost(lost);
    this.#lost = lost;
    // The button that led here has gone with its booking.
    if (this.#step === 'booked' && step === 'pick')
      this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    this.#step = step;
  }

  protected override render(): TemplateResult {
    const {state} = this.#candidate;
    const {messages, language} = this.#locale;
    const name = linkFacts(state)?.recruiter.name;
    const {picker} = messages;
    const heading = name && (state.moving ? picker.movingHeading(name) : picker.heading(name));
    const at = this.#pager.view && middleOf(this.#pager.view.week);
    return html`<section class="base" part="base" lang=${language} aria-label=${heading || nothing}>
      <slot name="header">
        ${
          heading
            ? html`<div
                class="heading"
                part="heading"
                role="heading"
                aria-level=${this.headingLevel}
                tabindex="-1"
              >
                ${heading}
              </div>`
            : html`<div class="heading breathing" aria-hidden="true">
                <span class="skeleton">&nbsp;</span>
              </div>`
        }
      </slot>
      <div class="bar">
        <scheduler-time-zone .at=${at} exportparts="timezone, timezone-select"></scheduler-time-zone>
        ${navTemplate(this.#frame, {range: this.#rangeTemplate(), turn: weeks => this.#pager.turn(weeks)})}
      </div>
      ${state.isOffline ? offlineTemplate(messages) : nothing} ${this.#lostTemplate(state)}
      <form novalidate @submit=${this.#continue} @change=${this.#choose} @keydown=${this.#key}>
        ${this.#weekTemplate(state)} ${footerTemplate(this.#frame, {state, missing: this.missing})}
      </form>
      ${this.#isEmpty ? nothing : html`<div class="message">${this.#writeTemplate(state)}</div>`}
      ${this.#announcer.region()}
    </section>`;
  }

  /** The days shown; a button for the calendar of months. */
  #rangeTemplate(): TemplateResult {
    const {messages} = this.#locale;
    const {view, language} = this.#pager;
    const {month} = messages.picker;
    return this.#month.template({
      label: month,
      messages,
      look: ['quiet subheading', 'button', 'month'],
      button: html`<bdi>${view && daysWords(language, view.range, 'week')}</bdi
        ><span class="visually-hidden">, ${month}</span>${chevron.down}`,
      content: () =>
        view && html`<scheduler-month .week=${view.week} .choose=${this.#jump}></scheduler-month>`,
    });
  }

  /** For whom no time suits, or for whom there is none. */
  #writeTemplate({landing}: CandidateState): unknown {
    const {messages} = this.#locale;
    if (!landing?.contact.takesMessages) return nothing;
    return this.#isEmpty
      ? messageButton({label: messages.shared.writeTo(landing.contact.name), messages, proposing: true})
      : messageButton({label: messages.picker.noneWork, messages, proposing: true, look: 'quiet'});
  }

  /** Whether nothing is free, this week or later. */
  get #isEmpty(): boolean {
    const {view} = this.#pager;
    return view?.known === true && view.times === 0 && !view.next;
  }

  #weekTemplate(state: CandidateState): unknown {
    const {slotsPhase, failure, selected} = state;
    const {messages} = this.#locale;
    const {language} = this.#pager;
    const {view} = this.#pager;
    if (slotsPhase === 'failed') return failedTemplate(failure, {messages, retry: () => this.#pager.retry()});
    if (!view?.known) return skeletonTemplate();
    if (view.times === 0) {
      const {next} = view;
      const day = next ? dayWords(language, localDate(view.rules, next), 'day') : '';
      const write = next ? nothing : this.#writeTemplate(state);
      return emptyTemplate({messages, next: day, show: () => next && this.focusSlot(next), write});
    }
    const error = this.missing ? 'missing' : '';
    const name = linkFacts(this.#candidate.state)?.recruiter.name ?? '';
    return weekTemplate({
      days: view.days,
      language,
      selected,
      noTimes: messages.picker.noTimes,
      theirs: time => messages.shared.timeFor(time, firstName(name)),
      error,
    });
  }

  #lostTemplate(state: CandidateState): unknown {
    const {view} = this.#pager;
    const {lost} = state;
    if (!lost || !view) return nothing;
    const {messages} = this.#locale;
    const {language} = this.#pager;
    const words = (start: Instant) => startWords(language, wallMs(view.rules, epochMs(start)), 'shortWhen');
    return lostTemplate({
      messages,
      time: words(lost.start),
      alternatives: this.#nearest(state)
        .slice(0, 4)
        .map(start => ({start, words: words(start)})),
      choose: start => this.#select(start) && this.focusSlot(start),
    });
  }

  get #frame(): Frame {
    const {view, language} = this.#pager;
    return {view, language, messages: this.#locale.messages};
  }

  #sayLost({start}: {start: Instant}): void {
    const {slots} = this.#candidate.state;
    const {view} = this.#pager;
    if (!slots || !view) return;
    const {messages} = this.#locale;
    const {language} = this.#pager;
    const time = startWords(language, wallMs(view.rules, epochMs(start)), 'shortWhen');
    this.#announcer.say(messages.picker.lost(time), {urgent: true});
    // Lost while nobody did anything here: the focus stays where the person is.
    if (this.#step !== 'confirm' && !this.matches(':focus-within')) return;
    // Another week is another drawing, and this one is not over yet.
    queueMicrotask(() => this.#goToLost());
  }

  /** The week in which something is free nearby, the message above it, and the focus on the message. */
  #goToLost(): void {
    const [nearest] = this.#nearest(this.#candidate.state);
    if (nearest) this.#pager.follow(nearest);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#lost')?.focus());
  }

  /** Free starts nearest to the lost one: the server's, else those known here. */
  #nearest({lost, slots}: CandidateState): readonly Instant[] {
    if (!lost || !slots) return [];
    return lost.alternatives.length > 0 ? lost.alternatives : nearestTo(slots, lost.start, 4);
  }

  readonly #jump = (week: LocalDate, place: number): void => {
    this.#month.close();
    this.#pager.go(week, place);
  };

  readonly #choose = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) this.#select(target.value);
  };

  /** False when the host page objects. */
  #select(start: Instant): boolean {
    const agreed = this.dispatchEvent(new SlotSelectEvent(start));
    this.missing = false;
    if (agreed) this.#candidate.session?.select(start);
    // The radio button is checked already; nothing is chosen that the host page does not want.
    else this.#focus.check(this.#candidate.state.selected);
    return agreed;
  }

  readonly #continue = (event: Event): void => {
    event.preventDefault();
    if (!this.#pager.view?.known) return;
    if (this.#candidate.state.selected) return this.#candidate.session?.continue();
    this.missing = true;
    this.#focus.first();
  };

  readonly #key = (event: KeyboardEvent): void => {
    requestAnimationFrame(() => this.#focus.show());
    const from = this.#focus.current;
    const {view} = this.#pager;
    if (from === undefined || !view) return;
    const answer = answerKey(event, this.#focus.grid(view.days), from);
    if (!answer) return;
    event.preventDefault();
    if ('weeks' in answer) this.#pager.turn(answer.weeks, placeOf(from, view));
    else if (this.#select(answer.slot)) this.#focus.to(answer.slot);
  };
}
