import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {RefusedError, type SchedulerError} from '../../client/errors.ts';
import {MessageSubmitEvent} from '../../events/message-submit.ts';
import {messageTexts} from '../../locales/message/index.ts';
import {writerMessages} from '../../locales/writer.ts';
import {Announcer} from '../../state/announcer.ts';
import type {CandidateSession} from '../../state/candidate-session.ts';
import {linkFacts} from '../../state/candidate-state.ts';
import type {Draft} from '../../state/draft.ts';
import {FocusKeeper} from '../../state/focus-keeper.ts';
import {LocaleController} from '../../state/locale.ts';
import {dropMessageDraft, keepMessageDraft, messageDraftOf} from '../../state/message-draft.ts';
import {sessionState} from '../../state/session-state.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {fieldOf, mostRows} from '../../time/proposal.ts';
import {zoneName} from '../../time/zone-words.ts';
import {contactName} from '../../locales/first-name.ts';
import {formStyles} from '../confirm/form-styles.ts';
import {typedTexts} from '../confirm/typed-texts.ts';
import {define} from '../define.ts';
import {emailField, faultSummary, type FieldsDrawn, rowTemplate, textField} from './message-fields.ts';
import {type Faults, noFaults, type ReadForm, readForm, serverFaults} from './message-form.ts';
import {messageStyles} from './message-styles.ts';
import {failureWords} from './message-failure.ts';
import {rowsOf, todayIn, withoutRow} from './proposal.ts';

/** The form with which a candidate writes to the recruiter, in place of `messageButton`. Says `close` when it is done with. */
export class MessageFormElement extends LitElement {
  static override styles = [tokens, controls, formStyles, messageStyles];
  static override properties: PropertyDeclarations = {
    proposing: {attribute: false},
    level: {attribute: false},
    faults: {state: true},
    sending: {state: true},
    failure: {state: true},
    answer: {state: true},
  };

  /** Whether it asks for times too. */
  declare proposing: boolean;
  /** Level of its heading. */
  declare level: number;
  declare private faults: Faults;
  declare private sending: boolean;
  declare private failure: SchedulerError | null;
  /** What is said once the message has been sent. */
  declare private answer: ((name: string) => string) | undefined;

  readonly #candidate = sessionState(this);
  readonly #locale = new LocaleController(this, writerMessages);
  readonly #texts = new LocaleController(this, messageTexts);
  readonly #announcer = new Announcer(this);
  readonly #slowness = new Slowness(this);

  constructor() {
    super();
    this.proposing = false;
    this.level = 3;
    this.faults = noFaults;
    this.sending = false;
    this.failure = null;
    new FocusKeeper(this);
  }

  get #draft(): Draft {
    const {session} = this.#candidate;
    return session ? messageDraftOf(session) : {};
  }

  /** The recruiter's first name, or the organization's. */
  get #name(): string {
    const facts = linkFacts(this.#candidate.state);
    return facts ? contactName(facts) : '';
  }

  /** The address that the answer goes to unless another is typed. */
  get #known(): string | null {
    const {state} = this.#candidate;
    return state.booking?.email ?? linkFacts(state)?.candidate.email ?? null;
  }

  protected override willUpdate(): void {
    this.#slowness.watch(this.sending);
  }

  protected override firstUpdated(): void {
    // Here and not where it is drawn, since few pages ever hold it.
    this.setAttribute(
      'exportparts',
      'field, field-label, field-input, field-error, error, button, button-primary',
    );
    this.#find('.heading')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<section
      class="base"
      part="base"
      lang=${this.#texts.language}
      aria-labelledby="heading"
      @keydown=${this.#key}
    >
      ${this.answer ? this.#sentTemplate(this.answer) : this.#formTemplate()} ${this.#announcer.region()}
    </section>`;
  }

  #formTemplate(): TemplateResult {
    const {messages} = this.#locale;
    const {messages: texts} = this.#texts;
    const drawn = {texts, messages, draft: this.#draft, faults: this.faults};
    const instead = this.proposing && this.#candidate.state.phase === 'ready';
    const heading = instead ? texts.proposeHeading(this.#name) : messages.booked.write(this.#name);
    return html`${this.#headingTemplate(heading)}
      ${faultSummary(drawn, field => void this.#focus(`#${field}`))}
      <form novalidate @submit=${this.#submit} @input=${this.#input}>
        ${this.proposing ? this.#rowsTemplate(drawn) : nothing} ${textField(drawn, this.proposing)}
        ${this.#known ? nothing : emailField(drawn)}
        ${
          this.failure && this.faults.size === 0
            ? html`<p class="alert" role="alert" part="error">${failureWords(this.failure, drawn)}</p>`
            : nothing
        }
        <div class="buttons">
          <button type="button" part="button" @click=${this.#close}>${messages.shared.back}</button>
          <button class="primary" part="button button-primary" aria-disabled=${this.sending || nothing}>
            ${this.#slowness.isLong ? texts.sending : texts.send}
          </button>
        </div>
      </form>`;
  }

  #rowsTemplate(drawn: FieldsDrawn): TemplateResult {
    const {state} = this.#candidate;
    const rows = rowsOf(drawn.draft);
    const today = todayIn(state);
    // Of no one offset, since clocks may change before the times that are proposed: the name for the whole year.
    const moment = {timeZone: state.timeZone, ms: Date.now(), offset: NaN};
    const zone = zoneName(this.#texts.language, moment);
    return html`<p class="muted">${drawn.texts.proposeText}</p>
      <p class="muted">${drawn.messages.timeZone.label}: <bdi>${zone}</bdi></p>
      ${Array.from({length: rows}, (_, row) =>
        rowTemplate(drawn, {row, today, remove: rows > 1 ? () => this.#remove(row) : undefined}),
      )}
      ${
        rows < mostRows
          ? html`<button type="button" class="quiet add" part="button" @click=${this.#add}>
              ${drawn.texts.add}
            </button>`
          : nothing
      }`;
  }

  #sentTemplate(answer: (name: string) => string): TemplateResult {
    return html`${this.#headingTemplate(this.#texts.messages.sent)}
      <p class="muted">${answer(this.#name)}</p>
      <div class="buttons">
        <button type="button" part="button" @click=${this.#close}>
          ${this.#locale.messages.shared.back}
        </button>
      </div>`;
  }

  #headingTemplate = (words: string): TemplateResult =>
    html`<div
      class="subheading heading"
      id="heading"
      role="heading"
      aria-level=${this.level}
      tabindex="-1"
      part="heading"
    >
      ${words}
    </div>`;

  #input = ({target}: Event): void => {
    this.#keep({});
    const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
    this.faults = new Map([...this.faults].filter(([field]) => field !== name));
  };

  /** Keeps what stands in the fields, and these texts beside it. */
  #keep(more: Draft): Draft {
    const {session} = this.#candidate;
    const form = this.renderRoot.querySelector('form');
    const draft = {...this.#draft, ...(form && typedTexts(form)), ...more};
    if (session) keepMessageDraft(session, draft);
    this.requestUpdate();
    return draft;
  }

  #add = (): void => {
    const rows = rowsOf(this.#draft);
    this.#keep({rows: String(rows + 1)});
    void this.#focus(`#${fieldOf('date', rows)}`);
  };

  #remove(row: number): void {
    this.#keep(withoutRow(this.#keep({}), row));
    this.faults = noFaults;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {session, state} = this.#candidate;
    if (!session || this.sending) return;
    const read = readForm(state, this.#keep({}), this.proposing);
    if (!this.#isSound(read.faults)) return;
    if (!this.dispatchEvent(new MessageSubmitEvent(read.message))) return;
    this.sending = true;
    this.failure = null;
    this.#announcer.say(this.#texts.messages.sending, {after: 400});
    this.#settled(session, read, await session.sendMessage(read.message));
  };

  /** Shows what is wrong, and leads to it. */
  #isSound(faults: Faults): boolean {
    const email = this.renderRoot.querySelector<HTMLInputElement>('#email');
    this.faults = email?.checkValidity() === false ? new Map([...faults, ['email', 'email']]) : faults;
    if (this.faults.size > 0) void this.#focus('#faults');
    return this.faults.size === 0;
  }

  #settled(session: CandidateSession, {message, rows}: ReadForm, failure: SchedulerError | null): void {
    this.#announcer.hush();
    this.sending = false;
    this.failure = failure;
    if (failure) {
      const errors = failure instanceof RefusedError ? (failure.problem.errors ?? []) : [];
      this.#isSound(serverFaults(errors, rows));
      return;
    }
    dropMessageDraft(session);
    const email = message.email ?? this.#known;
    const {answer, answerTo} = this.#texts.messages;
    this.answer = email ? name => answerTo(name, email) : answer;
    void this.#focus('.heading');
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A dialog of the host page that this sits in stays open.
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  };

  #close = (): void => void this.dispatchEvent(new Event('close'));

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.#find(selector)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }
}

define('scheduler-message-form', MessageFormElement);

/** Puts the form where its button is, and the button back, with the focus, once it is done with. */
export function takePlace(button: HTMLElement, proposing: boolean): void {
  const root = button.getRootNode();
  const form = new MessageFormElement();
  form.proposing = proposing;
  if (root instanceof ShadowRoot && 'headingLevel' in root.host)
    form.level = Number(root.host.headingLevel) + 1;
  form.addEventListener('close', () => {
    form.replaceWith(button);
    button.focus();
  });
  button.replaceWith(form);
}
