import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fetchCode} from '../../client/fetch-code.ts';
import {CancelSubmitEvent} from '../../events/cancel-submit.ts';
import {contactName, firstName} from '../../locales/first-name.ts';
import {Alarm} from '../../state/alarm.ts';
import {Announcer} from '../../state/announcer.ts';
import {linkFacts} from '../../state/candidate-state.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {HeadingFocus} from '../../state/heading-focus.ts';
import {localizeCandidate} from '../../state/candidate-locale.ts';
import {afterPress} from '../../state/after-press.ts';
import {sessionState} from '../../state/session-state.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {calendarListStyles} from '../add-to-calendar/calendar-list.ts';
import {formStyles} from '../confirm/form-styles.ts';
import {Later} from '../later.ts';
import {causeWords} from '../picker/notices.ts';
import {type AsideActs, asideTemplate, callTemplate} from './aside.ts';
import {bookedStyles} from './booked-styles.ts';
import {type BookedView, canMove, isAhead, overAt} from './booked-view.ts';
import {calendarsTemplate} from './calendars.ts';
import {copyText} from './copy-text.ts';
import type {Sending} from './forms.ts';
import {headTemplate} from './head.ts';
import {joinTemplate, opensLater} from './join.ts';
import {isOutdated} from './outdated.ts';
import type {PhoneEditor} from './phone-editor.ts';
import {whenTemplate} from './when.ts';

/**
 * @summary The booking: when it is, how to join, ways into one's own calendar, reschedule, cancel, contact.
 * Heals itself when the video room arrives later. Needs a `<scheduler-provider>` or `<scheduler-flow>` around
 * it, and draws nothing while there is no booking to show.
 *
 * @slot success - Below the heading. Default: with whom, and where the details were sent.
 * @slot provider - Beside the join button. Default: who runs the room.
 * @slot actions - Below everything else about the meeting.
 * @event {CancelSubmitEvent} scheduler-cancel-submit - Before the booking is cancelled; `preventDefault()` keeps it.
 * @event {MessageSubmitEvent} scheduler-message-submit - Before a message to the recruiter is sent; `preventDefault()` sends nothing.
 * @csspart base - All of it.
 * @csspart booked - Heading and success sign.
 * @csspart heading - The heading.
 * @csspart booked-time - Date, time and zone.
 * @csspart join - How to get into the interview.
 * @csspart calendar-links - Links that add the interview to a calendar.
 * @csspart contact - The telephone number and the form that changes it.
 * @csspart organization - The company.
 * @csspart questions - Whom to write to.
 * @csspart field - A field with `field-label`, `field-input`, `field-error`.
 * @csspart dialog - Asks before the meeting is cancelled; with `dialog-body`, `dialog-footer`.
 * @csspart error - What went wrong.
 * @csspart button - Any button; also `button-primary`, `button-secondary`.
 * @cssstate booked - The meeting stands.
 * @cssstate cancelled - The meeting was cancelled.
 * @cssstate error - Something was refused.
 */
export class BookedElement extends LitElement {
  static override styles = [tokens, controls, formStyles, calendarListStyles, bookedStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    copied: {state: true},
  };

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Whether the access code has been copied. */
  declare private copied: boolean;

  readonly #candidate = sessionState(this);
  readonly #locale = localizeCandidate(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #slowness = new Slowness(this);
  readonly #alarm = new Alarm(this);
  #phone: PhoneEditor | undefined;
  readonly #acts = new Later(this, async () => {
    const acts = await fetchCode(() => import('./acts.ts'));
    this.#phone = new acts.PhoneEditor(this, this.#candidate);
    new acts.Healing(this, this.#candidate);
    return acts;
  });
  /** 0: there is none. 1: it is there. 2: it lets people in. At first nothing is news. */
  #room = Infinity;

  constructor() {
    super();
    this.headingLevel = 2;
    this.copied = false;
    new HeadingFocus(this, this.#candidate);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #view(): BookedView | undefined {
    const {state} = this.#candidate;
    const link = linkFacts(state);
    if (!link || !state.booking || state.step !== 'booked') return undefined;
    return {
      state,
      booking: state.booking,
      link,
      messages: this.#locale.messages,
      language: this.#locale.language,
      recruiter: firstName(link.recruiter.name),
      contact: contactName(link),
      now: Date.now(),
      level: this.headingLevel + 1,
    };
  }

  /** Nothing moves under a finger. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return afterPress(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const {state} = this.#candidate;
    this.#slowness.watch(state.submitting && state.step === 'booked');
    const cancelled = state.booking?.state === 'cancelled';
    this.#states.set({
      booked: state.booking !== null && !cancelled,
      cancelled,
      error: state.failure !== null,
    });
  }

  protected override updated(): void {
    const view = this.#view;
    const later = view && opensLater(view);
    if (view) this.#acts.prepare();
    this.#alarm.set(later ?? (view && overAt(view.booking)));
    const room = view?.booking.conference.state === 'ready' ? (later ? 1 : 2) : 0;
    if (room > this.#room) this.#announcer.say(this.#locale.messages.booked.ready);
    this.#room = view ? room : Infinity;
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const acts: AsideActs = {
      phoneForm: this.#phoneTemplate(view),
      editPhone: () => this.#acts.ask().then(() => this.#phone?.open()),
    };
    const join = {copy: this.#copy, copied: this.copied};
    return html`<section class="base" part="base" lang=${view.language} aria-labelledby="heading">
      ${headTemplate(view)} ${this.#noticeTemplate(view)}
      <div class="columns">
        <div>
          ${this.#timeTemplate(view)}
          ${isAhead(view) ? html`${joinTemplate(view, callTemplate(view, acts), join)} ${calendarsTemplate(view, this.#acts.code)}` : nothing}
          <slot name="actions"></slot>
        </div>
        <div>${asideTemplate(view, acts)}</div>
      </div>
      ${this.#dialogTemplate(view)} ${this.#announcer.region()}
    </section>`;
  }

  /** A change that was refused since the booking is no longer what the page showed. */
  #noticeTemplate({state: {failure}, messages, contact}: BookedView) {
    const {booked, shared} = messages;
    if (this.#acts.failure) return html`<p class="alert" role="alert" part="error">${shared.unreachable}</p>`;
    if (!isOutdated(failure)) return nothing;
    const words = failure.code === 'reschedule-closed' ? booked.cannotMove(contact) : booked.changed;
    return html`<p class="alert" role="alert" part="error">${words}</p>`;
  }

  #timeTemplate(view: BookedView): TemplateResult {
    const {booking, messages, state, contact} = view;
    const {booked} = messages;
    if (booking.state === 'cancelled') {
      const again = html`<button class="primary" part="button button-primary" @click=${this.#move}>
        ${booked.bookAgain}
      </button>`;
      return html`<section class="gone">
        ${whenTemplate(view)} ${state.phase === 'ready' ? again : nothing}
      </section>`;
    }
    return html`<section>
      ${whenTemplate(view)}
      <div class="buttons">
        ${
          canMove(view)
            ? html`<button part="button button-secondary" @click=${this.#move}>${booked.reschedule}</button>`
            : nothing
        }
        ${
          booking.changeable
            ? html`<button class="quiet danger" part="button" @click=${this.#askCancel}>
                ${booked.cancel}
              </button>`
            : nothing
        }
      </div>
      ${booking.changeable && !canMove(view) ? html`<p class="muted">${booked.cannotMove(contact)}</p>` : nothing}
    </section>`;
  }

  #phoneTemplate(view: BookedView): TemplateResult | typeof nothing {
    if (!this.#phone) return nothing;
    return this.#phone.template(view, {
      sending: this.#sending(),
      saved: () => this.#announcer.say(view.messages.booked.phoneSaved),
    });
  }

  #dialogTemplate({booking, messages, recruiter, level}: BookedView): TemplateResult | typeof nothing {
    const {code} = this.#acts;
    if (!code || !booking.changeable || booking.state === 'cancelled') return nothing;
    return code.cancelDialog({
      messages,
      recruiter,
      level,
      sending: this.#sending(),
      submit: this.#cancel,
      close: () => this.#dialog?.close(),
    });
  }

  #sending(): Sending {
    const {submitting, failure, fieldErrors} = this.#candidate.state;
    const shown = failure && !isOutdated(failure) && fieldErrors.length === 0;
    return {
      busy: submitting,
      slow: this.#slowness.isLong,
      failure: shown ? causeWords(failure, this.#locale.messages) : '',
    };
  }

  #move = (): void => void this.#candidate.session?.startMoving();

  #askCancel = async (): Promise<void> => {
    await this.#acts.ask();
    this.#candidate.session?.back();
    await this.updateComplete;
    this.#dialog?.showModal();
    this.#dialog?.querySelector<HTMLElement>('.heading')?.focus();
  };

  #cancel = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {session, state} = this.#candidate;
    const reason = this.#dialog?.querySelector('textarea')?.value.trim();
    if (!session || !state.booking || state.submitting) return;
    if (!this.dispatchEvent(new CancelSubmitEvent(state.booking.id))) return;
    await session.cancel(reason);
    const {failure} = session.state;
    if (!failure || isOutdated(failure)) this.#dialog?.close();
  };

  #copy = async ({currentTarget}: Event): Promise<void> => {
    const code =
      currentTarget instanceof HTMLElement ? currentTarget.parentElement?.querySelector('code') : null;
    const {booked} = this.#locale.messages;
    if (!code) return;
    this.copied = await copyText(code);
    this.#announcer.say(this.copied ? booked.copied : booked.notCopied);
  };
}
