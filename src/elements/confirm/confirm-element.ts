import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {Instant} from '../../contract/primitives.ts';
import type {FieldError} from '../../contract/problem.ts';
import {BookingSubmitEvent} from '../../events/booking-submit.ts';
import {RescheduleSubmitEvent} from '../../events/reschedule-submit.ts';
import {firstName} from '../../locales/first-name.ts';
import {Announcer} from '../../state/announcer.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {CustomStates} from '../../state/custom-states.ts';
import type {Draft} from '../../state/draft.ts';
import {HeadingFocus} from '../../state/heading-focus.ts';
import {draftOf, keepDraft} from '../../state/kept-draft.ts';
import {localizeCandidate} from '../../state/candidate-locale.ts';
import {sessionState} from '../../state/session-state.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {causeWords} from '../picker/notices.ts';
import {typedTexts} from './typed-texts.ts';
import {confirmStyles} from './confirm-styles.ts';
import {likelyCountry} from './countries.ts';
import {type FormDrawn, textTemplate} from './field.ts';
import {bookingForm, type Faults, missingFields, noFaults, serverFaults} from './form.ts';
import {emailField, faultSummary, noteChoices, questionFields} from './form-sections.ts';
import {formStyles} from './form-styles.ts';
import {holdNotice, holdWords} from './hold-notice.ts';
import {phoneFields} from './phone-fields.ts';
import {summaryTemplate} from './summary.ts';

/**
 * @summary Shows what is about to be booked and asks for what the recruiter needs: contact details, a note,
 * the organization's questions. When a booking is being moved, asks for no more than a reason. Needs a
 * `<scheduler-provider>` or `<scheduler-flow>` around it, and draws nothing while no time is being confirmed.
 *
 * @slot header - Above the summary. Default: a heading.
 * @slot provider - How the interview is held. Default: a sentence.
 * @slot footer - Between form and buttons. Default: what happens to the details.
 * @event {BookingSubmitEvent} scheduler-booking-submit - Before a booking is asked for; `preventDefault()` asks nothing.
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
    faults: {state: true},
  };

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  declare private faults: Faults;

  readonly #candidate = sessionState(this);
  readonly #locale = localizeCandidate(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #slowness = new Slowness(this);
  #found: readonly FieldError[] = [];
  #goToFaults = false;
  #country = '';
  /** Whether the chosen time was said to be kept still; undefined: nothing was said. */
  #kept: boolean | undefined;
  #field: HTMLElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.faults = noFaults;
    new HeadingFocus(this, this.#candidate, {always: true});
  }

  get #draft(): Draft {
    const {session} = this.#candidate;
    return session ? draftOf(session) : {};
  }

  protected override willUpdate(): void {
    const {state} = this.#candidate;
    if (state.fieldErrors !== this.#found && state.landing) {
      this.#found = state.fieldErrors;
      this.faults = serverFaults(state.fieldErrors, this.#draft, state.landing);
      this.#goToFaults = this.faults.size > 0;
    }
    this.#slowness.watch(state.submitting && state.step === 'confirm');
    if (!state.submitting) this.#announcer.hush();
    this.#sayHold(state);
    this.#states.set({
      confirming: state.submitting,
      error: this.faults.size > 0 || state.failure !== null,
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
    const form = {messages, faults: this.faults};
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
      ${faultSummary(form, field => this.#go(field))}
      <div>
        <form
          novalidate
          @submit=${this.#submit}
          @input=${this.#input}
          @change=${this.#judge}
          @focusin=${this.#use}
          @keydown=${this.#use}
          @click=${this.#use}
        >
          ${state.moving ? this.#reasonTemplate(form) : this.#detailsTemplate(form, landing)}
          ${this.#failureTemplate(state)} ${this.#footerTemplate(state, firstName(landing.recruiter.name))}
        </form>
        ${holdNotice(state.hold, messages, this.#keepSlot)}
      </div>
      ${this.#announcer.region()}
    </section>`;
  }

  #detailsTemplate(form: FormDrawn, landing: Landing): TemplateResult {
    const draft = this.#draft;
    const section = {form, landing, draft};
    return html`<fieldset class="section">
        <legend class="subheading">${form.messages.confirm.contact}</legend>
        ${phoneFields({
          form,
          language: this.#locale.language,
          country: draft.country ?? (this.#country ||= likelyCountry()),
          text: draft.phone ?? '',
        })}
        ${emailField(section)}
      </fieldset>
      ${questionFields(section)} ${noteChoices(section)}`;
  }

  #reasonTemplate(form: FormDrawn): TemplateResult {
    const label = form.messages.confirm.reason;
    return html`<div class="section">
      ${textTemplate({name: 'reason', label, optional: true, form, most: 500, value: this.#draft.reason ?? ''})}
    </div>`;
  }

  #failureTemplate({failure}: CandidateState): TemplateResult | typeof nothing {
    const shown = [...this.faults.keys()].some(Boolean);
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
    const {session} = this.#candidate;
    const {target} = event;
    if (!session || !(target instanceof HTMLElement)) return;
    session.keepSlot();
    this.#keep();
    const name = target.getAttribute('name') ?? '';
    if (this.faults.has(name)) this.faults = new Map([...this.faults].filter(([field]) => field !== name));
    this.requestUpdate();
  };

  /** Says at once, not at the end, when an e-mail address is none. */
  #judge = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'email' || target.checkValidity()) return;
    this.faults = new Map([...this.faults, ['email', 'format']]);
  };

  #keep(): Draft {
    const {session} = this.#candidate;
    const form = this.renderRoot.querySelector('form');
    if (!session || !form) return {};
    const draft = {...this.#draft, ...typedTexts(form)};
    keepDraft(session, draft);
    return draft;
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {state, session} = this.#candidate;
    const {landing, selected, moving} = state;
    if (!session || !landing || !selected || state.submitting) return;
    const draft = this.#keep();
    this.faults = moving ? noFaults : this.#missing(draft, landing);
    if (this.faults.size > 0) {
      this.#goToFaults = true;
      return;
    }
    if (!this.#isAllowed(state, selected)) return;
    const {confirm} = this.#locale.messages;
    this.#announcer.say(moving ? confirm.moving : confirm.confirming, {after: 400});
    void (moving ? session.move(draft.reason?.trim()) : session.book(bookingForm(draft, landing)));
  };

  #missing(draft: Draft, landing: Landing): Faults {
    const missing = missingFields(draft, landing);
    const email = this.renderRoot.querySelector<HTMLInputElement>('#email');
    if (email?.checkValidity() === false) missing.set('email', 'format');
    return missing;
  }

  /** Whether nobody on the page objects. */
  #isAllowed({moving, booking, timeZone}: CandidateState, start: Instant): boolean {
    return this.dispatchEvent(
      moving && booking
        ? new RescheduleSubmitEvent(booking.id, start)
        : new BookingSubmitEvent(start, timeZone),
    );
  }

  #go(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus();
  }
}
