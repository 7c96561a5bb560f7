import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {ExtraHeaders, Fetch} from '../../client/client.ts';
import {fetchCode} from '../../client/fetch-code.ts';
import {Announcer} from '../../state/announcer.ts';
import {breath} from '../../state/breath.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {prepareWords} from '../../state/first-words.ts';
import {localize} from '../../state/locale.ts';
import {SessionOwner, type VisitSettings} from '../../state/session-owner.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {bookedWall} from '../../time/booked-wall.ts';
import {withHours} from '../../time/hours.ts';
import {whenWords} from '../../time/wording.ts';
import type {Prefill} from '../confirm/prefill.ts';
import {Later} from '../later.ts';
import {failedTemplate, type PanelDrawn} from './failed.ts';
import {FlowFocus} from './flow-focus.ts';
import {flowStyles} from './flow-styles.ts';
import {headerSkeleton, headerTemplate, movingTemplate} from './header.ts';
import {exportedParts} from './parts.ts';

/** Milliseconds that opening may take unannounced. */
const patience = 400;

/** Milliseconds that opening may take before its skeleton is drawn: what comes sooner is better drawn at once. */
const blink = 150;

/** Holds the place of what is on its way. */
const waiting = html`<div class="waiting" aria-busy="true"></div>`;

/**
 * @summary The whole candidate journey in one tag: choose a time, confirm, be booked, reschedule, cancel.
 * Takes the link token from the page's fragment, `#scheduler=<token>`.
 *
 * @event {SlotSelectEvent} scheduler-slot-select - Before a time becomes the chosen one; `preventDefault()` keeps the old choice.
 * @event {HoldRequestEvent} scheduler-hold-request - Before the chosen time is held while the form is filled in; `preventDefault()` holds nothing.
 * @event {HoldCreatedEvent} scheduler-hold-created - After the server has held the chosen time.
 * @event {BookingSubmitEvent} scheduler-booking-submit - Before a booking is asked for; `preventDefault()` asks nothing; `extra.set(name, value)` sends something along.
 * @event {BookingCreatedEvent} scheduler-booking-created - After the server has booked.
 * @event {RescheduleSubmitEvent} scheduler-reschedule-submit - Before a booking is moved; `preventDefault()` leaves it.
 * @event {BookingRescheduledEvent} scheduler-booking-rescheduled - After the server has moved the booking.
 * @event {CancelSubmitEvent} scheduler-cancel-submit - Before a booking is cancelled; `preventDefault()` keeps it.
 * @event {BookingCancelledEvent} scheduler-booking-cancelled - After the server has cancelled the booking.
 * @event {MessageSubmitEvent} scheduler-message-submit - Before a message to the recruiter is sent; `preventDefault()` sends nothing.
 * @event {MessageSentEvent} scheduler-message-sent - After the server has taken over a message to the recruiter.
 * @event {SchedulerErrorEvent} scheduler-error - After something failed that the candidate was told about.
 * @csspart base - The card that holds every step.
 * @csspart header - Who, how long and how. Its `heading` and `subheading` too.
 * @csspart empty - Shown when the link is over.
 * @csspart error - Shown when the link could not be opened.
 * @csspart button - A button of the flow's own, such as the one that tries again; also `button-primary`.
 * @csspart picker__slot - A part of the picker; likewise every other part of the steps, by its step's name.
 * @cssproperty [--scheduler-color-accent=light-dark(#0a5dc2, #71b7fb)] - What can be acted on.
 * @cssproperty [--scheduler-color-surface=Canvas] - What everything lies on.
 * @cssproperty [--scheduler-color-text=CanvasText] - Text; muted text, borders and hairlines follow from it.
 * @cssproperty [--scheduler-color-danger=light-dark(#b3261e, #f2b8b5)] - What went wrong, and what cannot be taken back.
 * @cssproperty [--scheduler-font-family=inherit] - Typeface.
 * @cssproperty [--scheduler-font-size=1rem] - Size of plain text; everything else is measured in it.
 * @cssproperty [--scheduler-radius=8px] - Corners.
 * @cssproperty [--scheduler-space=8px] - The unit of all distances.
 * @cssproperty [--scheduler-color-on-accent=contrast-color(var(--scheduler-color-accent))] - Text on the accent.
 * @cssproperty [--scheduler-color-accent-soft=color-mix(in oklab, var(--scheduler-color-accent) 12%, var(--scheduler-color-surface))] - Behind what is chosen, pointed at or told by the way.
 * @cssproperty [--scheduler-color-text-muted=color-mix(in oklab, var(--scheduler-color-text) 68%, var(--scheduler-color-surface))] - Text of less weight.
 * @cssproperty [--scheduler-color-border=color-mix(in oklab, var(--scheduler-color-text) 50%, var(--scheduler-color-surface))] - Borders of what can be acted on.
 * @cssproperty [--scheduler-color-hairline=color-mix(in oklab, var(--scheduler-color-text) 14%, var(--scheduler-color-surface))] - Lines that only part.
 * @cssproperty [--scheduler-color-focus=var(--scheduler-color-text)] - The ring around what has the focus.
 * @cssproperty [--scheduler-color-success=light-dark(#146c43, #7fd1a4)] - The sign that all is well.
 * @cssproperty [--scheduler-color-backdrop=rgb(0 0 0 / 0.4)] - Over the page, behind a dialog.
 * @cssproperty [--scheduler-heading-font-family=var(--scheduler-font-family)] - Typeface of headings.
 * @cssproperty [--scheduler-shadow-dialog=0 8px 32px rgb(0 0 0 / 0.18)] - Shadow of what lies over the page.
 * @cssproperty [--scheduler-duration=120ms] - How long a change of colour takes.
 * @cssproperty [--scheduler-easing=ease-out] - How it goes.
 * @cssproperty [--scheduler-slot-min-block-size=2.75rem] - Height of a time.
 * @cssproperty [--scheduler-slot-radius=var(--scheduler-radius)] - Corners of a time.
 * @cssstate loading - The link is being opened.
 * @cssstate confirming - The form is shown.
 * @cssstate booked - A booking is shown.
 * @cssstate error - The link could not be opened, or is over.
 */
export class FlowElement extends LitElement implements VisitSettings {
  static override styles = [tokens, controls, flowStyles];
  static override properties: PropertyDeclarations = {
    server: {},
    timeZone: {attribute: 'time-zone'},
    hourCycle: {attribute: 'hour-cycle'},
    storage: {},
    colorScheme: {attribute: 'color-scheme', reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    view: {},
    density: {reflect: true},
    token: {attribute: false},
    prefill: {attribute: false},
    headers: {attribute: false},
    fetch: {attribute: false},
  };

  /** Address of the server: `https://scheduler.example`. Default: that of the `<scheduler-provider>` around it. */
  declare server: string;
  /** Zone to begin with, an IANA name. Default: the browser's; the candidate's own choice goes before both. */
  declare timeZone: string;
  /** `12` or `24` hours to begin with. Default: as the language has it; the candidate's own choice goes before both. */
  declare hourCycle: string;
  /** `none` keeps nothing in the browser: no chosen zone, no half-filled form. */
  declare storage: string;
  /** `light` or `dark`; `inherit` follows the page. */
  declare colorScheme: 'light' | 'dark' | 'inherit';
  /** Level of the headings of each step, 1 to 6. */
  declare headingLevel: number;
  /** Times as `columns` or `list` of days, whatever the width. Default: by the width. */
  declare view: 'columns' | 'list' | undefined;
  /** `compact` for less room between things, and lower times where nobody touches the screen. */
  declare density: 'comfortable' | 'compact' | undefined;
  /** The link token. Default: from the page's fragment, `#scheduler=<token>`. Never an attribute: it is a secret. */
  declare token: string | undefined;
  /** What the confirm form begins with, and what of it stays. Never an attribute: it is personal data. */
  declare prefill: Prefill | undefined;
  /** Gives headers to send with each call, asked before it; from another origin names that begin with `X-`. */
  declare headers: ExtraHeaders | undefined;
  /** Stands in for the network. @default globalThis.fetch */
  declare fetch: Fetch | undefined;

  readonly #owner = new SessionOwner(this);
  readonly #candidate = this.#owner.shown;
  readonly #locale = localize(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #focus = new FlowFocus(this);
  readonly #steps = new Later(this, () => fetchCode(() => import('./booking-steps.ts')));
  readonly #over = new Later(this, async () => {
    const panels = await fetchCode(() => import('./ended-link.ts'));
    return {...panels, locale: panels.localizeEnded(this)};
  });
  #phase: CandidateState['phase'] = 'idle';
  /** Whether opening takes longer than a blink. */
  #isSlow = false;

  constructor() {
    super();
    this.server = '';
    this.timeZone = '';
    this.hourCycle = '';
    this.storage = '';
    this.colorScheme = 'inherit';
    this.headingLevel = 2;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    void super.scheduleUpdate();
  }

  protected override updated(): void {
    const {state} = this.#candidate;
    const {phase, step} = state;
    this.#states.set({
      loading: phase === 'loading',
      confirming: phase === 'ready' && step === 'confirm',
      booked: step === 'booked',
      error: phase === 'failed' || phase === 'ended',
    });
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#isSlow = false;
      if (phase === 'loading') {
        this.#announcer.say(this.#locale.messages.flow.loading, {after: patience});
        void this.#await();
      } else this.#announcer.hush();
    }
    if (phase === 'ready') this.#steps.prepare();
    this.#focus.follow(state);
  }

  /** Draws the skeleton when opening takes long. A reply that came while words were prepared is not waited for. */
  async #await(): Promise<void> {
    await prepareWords(withHours(this.#locale.awaited, this.#candidate.state.hourCycle));
    setTimeout(() => {
      if (this.#phase !== 'loading') return;
      this.#isSlow = true;
      this.requestUpdate();
    }, blink);
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base" lang=${this.#locale.language}>
      ${this.#phaseTemplate(this.#candidate.state)} ${this.#announcer.region()}
    </div>`;
  }

  #phaseTemplate(state: CandidateState): unknown {
    const panel: PanelDrawn = {
      messages: this.#locale.messages,
      level: this.headingLevel,
      retry: () => void this.#candidate.session?.load(),
    };
    const {phase, landing, ended, step, failure} = state;
    if (phase === 'failed') return failedTemplate(failure, panel);
    if (phase === 'loading' && !landing && !this.#isSlow) return waiting;
    const missing = phase === 'idle' && !this.#owner.hasToken;
    const choosing = step !== 'booked' && !missing && !(phase === 'ended' && ended);
    return html`${choosing ? this.#pickerTemplate(state) : nothing}
    ${choosing && step === 'pick' ? nothing : this.#laterTemplate(state, panel)}`;
  }

  /** The picker stays, hidden, while the form is shown: the way back finds it as it was. */
  #pickerTemplate(state: CandidateState): TemplateResult {
    return html`<scheduler-picker
      exportparts=${exportedParts.picker}
      heading-level=${this.headingLevel}
      .view=${this.view}
      ?hidden=${state.step !== 'pick'}
      >${this.#headerTemplate(state)}</scheduler-picker
    >`;
  }

  /** Everything but the first view. */
  #laterTemplate(state: CandidateState, panel: PanelDrawn): unknown {
    if (state.step === 'pick') return this.#overTemplate(state, panel);
    const {failure, ask: retry} = this.#steps;
    if (failure) return failedTemplate(failure, {...panel, retry, isLater: true});
    // Both or neither: a notice that came later would push the booking down.
    const over = state.ended && this.#overTemplate(state, panel);
    if (!this.#steps.need() || over === waiting) return waiting;
    const {level} = panel;
    if (state.step === 'confirm') {
      return html`<scheduler-confirm
        exportparts=${exportedParts.confirm}
        heading-level=${level}
        .prefill=${this.prefill}
      ></scheduler-confirm>`;
    }
    return html`${over}<scheduler-booked
        exportparts=${exportedParts.booked}
        heading-level=${level}
      ></scheduler-booked>`;
  }

  /** What is said of a link that is over, or of none. A booking stays visible below. */
  #overTemplate({ended, booking}: CandidateState, panel: PanelDrawn): unknown {
    const {failure, ask: retry} = this.#over;
    if (failure) return failedTemplate(failure, {...panel, retry, isLater: true});
    const over = this.#over.need();
    if (!over) return waiting;
    const {messages} = over.locale;
    if (!ended) return over.missingTemplate({...panel, messages});
    return booking
      ? over.endedNotice(ended, booking, messages)
      : over.endedTemplate(ended, {...panel, messages});
  }

  #headerTemplate({landing, moving, booking, hourCycle}: CandidateState): unknown {
    if (!landing) return headerSkeleton;
    const {messages, language} = this.#locale;
    const {picker} = messages;
    const {name} = landing.recruiter;
    const heading = moving ? picker.movingHeading(name) : picker.heading(name);
    const header = headerTemplate({landing, messages, level: this.headingLevel, heading});
    if (!moving || !booking) return header;
    const {start, end} = bookedWall(booking);
    const back = () => this.#candidate.session?.back();
    const when = whenWords(withHours(language, hourCycle), start, end);
    return html`${header}${movingTemplate(messages, when, back)}`;
  }
}
