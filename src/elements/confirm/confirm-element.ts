import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {FieldError} from '../../contract/problem.ts';
import {BookingSubmitEvent} from '../../events/booking-submit.ts';
import {RescheduleSubmitEvent} from '../../events/reschedule-submit.ts';
import {firstName} from '../../locales/first-name.ts';
import {Announcer} from '../../state/announcer.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {HeadingFocus} from '../../state/heading-focus.ts';
import {localizeCandidate} from '../../state/candidate-locale.ts';
import {afterPress} from '../../state/after-press.ts';
import {sessionState} from '../../state/session-state.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {causeWords} from '../picker/notices.ts';
import {typedTexts} from './typed-texts.ts';
import {confirmStyles} from './confirm-styles.ts';
import {Entries} from './entries.ts';
import {textTemplate} from './field.ts';
import {bookingForm, serverFaults} from './form.ts';
import {emailField, faultSummary, noteChoices, type SectionDrawn} from './form-sections.ts';
import {formStyles} from './form-styles.ts';
import {holdNotice, holdWords} from './hold-notice.ts';
import type {CheckedPhone} from './phone-check.ts';
import {phoneFields} from './phone-fields.ts';
import type {Prefill} from './prefill.ts';
import {questionFields} from './questions.ts';
import {summaryTemplate} from './summary.ts';

/**
 * @summary Shows what is about to be booked and asks for what the recruiter needs: contact details, a note,
 * the organization's questions. When a booking is being moved, asks for no more than a reason. Needs a
 * `<scheduler-provider>` or `<scheduler-flow>` around it, and draws nothing while no time is being confirmed.
 *
 * @slot header - Above the summary. Default: a heading.
 * @slot provider - How the interview is held. Default: a sentence.
 * @slot footer - Between form and buttons. Default: what happens to the details.
 * @event {BookingSubmitEvent} scheduler-booking-submit - Before a booking is asked for; `preventDefault()` asks nothing; `extra.set(name, value)` sends something along.
 * @event {RescheduleSubmitEvent} scheduler-reschedule-submit - Before a booking is moved; `preventDefault()` leaves it where it is.
 * @csspart base - All of it.
 * @csspart heading - The heading of the default header.
 * @csspart summary - When, how long, with whom, how.
 * @csspart field - A field with `field-label`, `field-input` and, when something is wrong, `field-error`.
 * @csspart error - What is wrong, above the form or at its end.
 * @csspart hold - That the time is about to be kept no longer, or no longer is.
 * @csspart footer - What happens to the details, and the buttons.
 * @csspart button - Any button; also `button-primary`, `button-secondary`.
 * @cssstate confirming - The server has been asked and has not answered yet.
 * @cssstate error - Something was refused.
 */
export class ConfirmElement extends LitElement {
  static override styles = [tokens, controls, formStyles, confirmStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    prefill: {attribute: false},
  };

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** What the form begins with, and what of it stays. Never an attribute: it is personal data. */
  declare prefill: Prefill | undefined;

  readonly #candidate = sessionState(this);
  readonly #locale = localizeCandidate(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #slowness = new Slowness(this);
  readonly #entries = new Entries(this, this.#candidate);
  #found: readonly FieldError[] = [];
  /** Whether to show all faults above the form: where one is only being typed, that would be restless. */
  #refused = false;
  #goToFaults = false;
  #submitting = false;
  /** Whether the chosen time was said to be kept still; undefined: nothing was said. */
  #kept: boolean | undefined;
  #field: HTMLElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    new HeadingFocus(this, this.#candidate, {always: true});
  }

  /** Nothing moves under a finger. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return afterPress(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const {state} = this.#candidate;
    if (state.fieldErrors !== this.#found && state.landing) {
      this.#found = state.fieldErrors;
      const {values} = this.#entries.fill(state.landing);
      this.#entries.faults = serverFaults(state.fieldErrors, values, state.landing);
      this.#goToFaults = this.#refused = this.#entries.faults.size > 0;
    }
    this.#slowness.watch(state.submitting && state.step === 'confirm');
    if (this.#submitting && !state.submitting) this.#announcer.hush();
    this.#submitting = state.submitting;
    this.#sayHold(state);
    this.#states.set({
      confirming: state.submitting,
      error: this.#entries.faults.size > 0 || state.failure !== null,
    });
  }

  protected override updated(): void {
    if (!this.#goToFaults) return;
    this.#goToFaults = false;
    this.renderRoot.querySelector<HTMLElement>('#faults')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.#candidate;
    const {landing, selected, step} = state;
    if (!landing || !selected || step !== 'confirm') return nothing;
    const {messages, language} = this.#locale;
    const {confirm} = messages;
    const {values, fixed} = this.#entries.fill(landing);
    const form = {messages, faults: this.#entries.faults, fixed};
    const section = {form, landing, values};
    return html`<section class="base" part="base" lang=${language} aria-labelledby="heading">
      <slot name="header"
        ><div
          class="heading"
          id="heading"
          role="heading"
          aria-level=${this.headingLevel}
          tabindex="-1"
          data-arrival="confirm"
          part="heading"
        >
          ${state.moving ? confirm.movingHeading : confirm.heading}
        </div></slot
      >
      ${summaryTemplate({state, landing, selected, language, messages})}
      ${this.#refused ? faultSummary(form, landing, field => this.#go(field)) : nothing}
      <div>
        <form
          novalidate
          @submit=${this.#submit}
          @input=${this.#input}
          @change=${this.#entries.judge}
          @focusin=${this.#use}
          @keydown=${this.#use}
          @click=${this.#use}
        >
          ${state.moving ? this.#reasonTemplate(section) : this.#detailsTemplate(section)}
          ${this.#failureTemplate(state)} ${this.#footerTemplate(state, firstName(landing.recruiter.name))}
        </form>
        ${holdNotice(state.hold, messages, this.#keepSlot)}
      </div>
      ${this.#announcer.region()}
    </section>`;
  }

  #detailsTemplate(section: SectionDrawn): TemplateResult {
    const {form, values} = section;
    return html`<fieldset class="section">
        <legend class="subheading">${form.messages.confirm.contact}</legend>
        ${phoneFields({
          form,
          language: this.#locale.language,
          country: values.country ?? '',
          text: values.phone ?? '',
          understood: this.#entries.understood,
          checked: this.#checked,
        })}
        ${emailField(section)}
      </fieldset>
      ${questionFields(section)} ${noteChoices(section)}`;
  }

  #reasonTemplate({form, values}: SectionDrawn): TemplateResult {
    const label = form.messages.confirm.reason;
    return html`<div class="section">
      ${textTemplate({name: 'reason', label, need: 'optional', form, most: 500, value: values.reason ?? ''})}
    </div>`;
  }

  #failureTemplate({failure}: CandidateState): TemplateResult | typeof nothing {
    const shown = [...this.#entries.faults.keys()].some(Boolean);
    if (!failure || shown) return nothing;
    const {messages} = this.#locale;
    return html`<div class="alert" role="alert" part="error">
      <p>${causeWords(failure, messages)}</p>
      <button part="button">${messages.shared.tryAgain}</button>
    </div>`;
  }

  #footerTemplate({moving, submitting}: CandidateState, name: string): TemplateResult {
    const {confirm, shared} = this.#locale.messages;
    const idle = moving ? confirm.move : confirm.confirm;
    const busy = moving ? confirm.moving : confirm.confirming;
    return html`<div class="footer" part="footer">
      <slot name="footer"
        ><p class="muted">${moving ? confirm.movingPrivacy(name) : confirm.privacy(name)}</p></slot
      >
      <div class="buttons">
        <button type="button" part="button button-secondary" @click=${this.#back}>${shared.back}</button>
        <button class="primary" part="button button-primary" aria-disabled=${submitting ? 'true' : nothing}>
          ${this.#slowness.isLong ? busy : idle}
        </button>
      </div>
    </div>`;
  }

  /** Once when its end is near, once when it has come, and when the time is kept after all. */
  #sayHold({hold, step}: CandidateState): void {
    const {messages} = this.#locale;
    const kept = hold ? hold.seconds > 0 : undefined;
    if (kept === this.#kept) return;
    if (hold) this.#announcer.say(holdWords(hold, messages));
    else if (this.#kept && step === 'confirm') this.#announcer.say(messages.confirm.hold.kept);
    this.#kept = kept;
  }

  /** Whatever is done in the form keeps the time. */
  #use = ({type, target}: Event): void => {
    if (type === 'focusin' && target instanceof HTMLElement) this.#field = target;
    this.#candidate.session?.keepSlot();
  };

  /** The button goes when the time is kept: back to where one was. */
  #keepSlot = (): void => {
    this.#candidate.session?.keepSlot();
    this.#field?.focus();
  };

  #back = (): void => this.#candidate.session?.back();

  #input = (event: Event): void => {
    this.#candidate.session?.keepSlot();
    this.#entries.take(event);
  };

  #checked = (found: CheckedPhone): void => {
    this.#entries.takeChecked(found);
    if (found.understood) this.#announcer.say(found.understood);
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {state, session} = this.#candidate;
    const {landing, selected, moving} = state;
    if (!session || !landing || !selected || state.submitting) return;
    // The button that tries again goes with the failure it stands beside.
    if (event.submitter?.matches('.alert *')) this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
    if (event.target instanceof HTMLFormElement) this.#entries.keep(typedTexts(event.target));
    const {values} = this.#entries.fill(landing);
    this.#goToFaults = this.#refused = !moving && !this.#entries.isSound(values, landing);
    if (this.#refused) return;
    const asking =
      moving && state.booking
        ? new RescheduleSubmitEvent(state.booking.id, selected)
        : new BookingSubmitEvent(selected, state.timeZone);
    if (!this.dispatchEvent(asking)) return;
    const {confirm} = this.#locale.messages;
    this.#announcer.say(moving ? confirm.moving : confirm.confirming, {after: 400});
    void ('extra' in asking
      ? session.book(bookingForm(values, landing, asking.extra))
      : session.move(values.reason?.trim()));
  };

  #go(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus();
  }
}
