import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Link} from '../../contract/links.ts';
import {LinksCreatedEvent} from '../../events/links-created.ts';
import {Announcer} from '../../state/announcer.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {FocusKeeper} from '../../state/focus-keeper.ts';
import {memberCause} from '../../state/member-cause.ts';
import {MemberLinks} from '../../state/member-links.ts';
import {localizeMember} from '../../state/member-locale.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {calendar} from '../../styles/recruiter-icons.ts';
import {tokens} from '../../styles/tokens.ts';
import {formStyles} from '../confirm/form-styles.ts';
import {createdTemplate, forHost} from './created.ts';
import {inviteStyles} from './invite-styles.ts';
import {dateIn, listTemplate} from './link-list.ts';
import {quickForm} from './quick-form.ts';
import {emptyRow, type Recipient, type RecipientRow} from './recipients.ts';
import {
  type InviteFaults,
  inviteFaults,
  linksRequest,
  type QuickSettings,
  quickSettingsOf,
} from './request.ts';

/**
 * @summary The calendar button beside a message composer: quick settings, one link for each recipient, the text
 * to send, and the links sent so far. Needs a `<scheduler-provider>` with `getMemberToken` around it.
 *
 * @event {LinksCreatedEvent} scheduler-links-created - After links were made: insert their `message` into the composer.
 * @csspart base - All of it.
 * @csspart button - Any button; also `button-primary`, `button-secondary`.
 * @csspart dialog - The quick settings; with `dialog-header`, `dialog-body`, `dialog-footer`.
 * @csspart heading - The heading of the dialog.
 * @csspart field - A field with `field-label`, `field-input` and, when something is wrong, `field-error`.
 * @csspart message - The text to send with a new link.
 * @csspart links - The links sent so far; each is a `link`.
 * @csspart error - What went wrong.
 * @cssstate creating - Links are being made.
 * @cssstate error - Something was refused or not reached.
 */
export class InviteElement extends LitElement {
  static override styles = [tokens, controls, formStyles, inviteStyles];
  static override properties: PropertyDeclarations = {
    recipients: {attribute: false},
    hideLinks: {attribute: 'hide-links', type: Boolean},
    headingLevel: {attribute: 'heading-level', type: Number},
    quick: {state: true},
    custom: {state: true},
    rows: {state: true},
    faults: {state: true},
    revoking: {state: true},
    copied: {state: true},
  };

  /** Who gets a link. Default: they are typed in. */
  declare recipients: readonly Recipient[] | undefined;
  /** Leaves out the list of links sent so far. */
  declare hideLinks: boolean;
  /** Level of the headings, 1 to 6. */
  declare headingLevel: number;
  declare private quick: QuickSettings | undefined;
  declare private custom: {readonly duration: boolean; readonly expiration: boolean};
  declare private rows: readonly RecipientRow[];
  declare private faults: InviteFaults;
  declare private revoking: string | undefined;
  declare private copied: string;

  readonly #links = new MemberLinks(this);
  readonly #locale = localizeMember(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #slowness = new Slowness(this);

  constructor() {
    super();
    this.hideLinks = false;
    this.copied = '';
    this.headingLevel = 2;
    this.#reset();
    new FocusKeeper(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override willUpdate(): void {
    const {settings, creating, failure} = this.#links.state;
    if (settings) this.quick ??= quickSettingsOf(settings);
    this.#slowness.watch(creating);
    this.#states.set({creating, error: failure !== null});
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#locale;
    return html`<div class="base" part="base" lang=${language}>
      <button type="button" class="open" part="button" aria-haspopup="dialog" @click=${this.#open}>
        ${calendar}${messages.invite.open}
      </button>
      ${this.#dialogTemplate()} ${this.hideLinks ? nothing : this.#listTemplate()} ${this.#announcer.region()}
    </div>`;
  }

  #dialogTemplate(): TemplateResult {
    const {created} = this.#links.state;
    const {invite} = this.#locale.messages;
    return html`<dialog aria-labelledby="heading" part="dialog" @close=${this.#closed}>
      <div
        class="heading"
        id="heading"
        role="heading"
        aria-level=${this.headingLevel}
        tabindex="-1"
        part="heading dialog-header"
      >
        ${created.length > 0 ? invite.created(created.length) : invite.heading}
      </div>
      ${created.length > 0 ? this.#createdTemplate() : this.#formTemplate()}
    </dialog>`;
  }

  #formTemplate(): TemplateResult {
    const {settings, creating, failure} = this.#links.state;
    const {messages} = this.#locale;
    const {invite} = messages;
    const many = (this.recipients ?? this.rows).length;
    return html`<form novalidate @submit=${this.#create} part="dialog-body">
      ${
        settings && this.quick
          ? quickForm({
              messages,
              settings,
              quick: this.quick,
              custom: this.custom,
              rows: this.rows,
              recipients: this.recipients,
              faults: this.faults,
              set: change => this.#change(change),
            })
          : html`<div class="skeleton breathing" aria-hidden="true"></div>`
      }
      ${failure ? html`<p class="alert" role="alert" part="error">${memberCause(failure, messages)}</p>` : nothing}
      <div class="buttons" part="dialog-footer">
        <button type="button" part="button button-secondary" @click=${this.#close}>${messages.cancel}</button>
        <button
          class="primary"
          part="button button-primary"
          aria-disabled=${creating || !settings ? 'true' : nothing}
        >
          ${this.#slowness.isLong ? invite.creating : invite.create(many)}
        </button>
      </div>
    </form>`;
  }

  #createdTemplate(): TemplateResult {
    const {messages} = this.#locale;
    return html`<div class="result" part="dialog-body">
      ${createdTemplate(this.#links.state.created, {messages, copy: this.#copy, copied: this.copied})}
      <div class="buttons" part="dialog-footer">
        <button type="button" class="primary" part="button button-primary" @click=${this.#close}>
          ${messages.invite.done}
        </button>
      </div>
    </div>`;
  }

  #listTemplate(): TemplateResult {
    const {state} = this.#links;
    const {messages, language} = this.#locale;
    const failure = state.failure && !this.#dialog?.open ? memberCause(state.failure, messages) : '';
    return html`<section aria-labelledby="sent">
      <div class="subheading" id="sent" role="heading" aria-level=${this.headingLevel}>
        ${messages.invite.list}
      </div>
      ${
        failure &&
        html`<div class="alert" role="alert" part="error">
          <p>${failure}</p>
          <button type="button" part="button" @click=${() => this.#links.load()}>${messages.tryAgain}</button>
        </div>`
      }
      ${listTemplate({
        state,
        messages,
        language,
        timeZone: state.settings?.timeZone ?? '',
        revoking: this.revoking,
        copy: this.#copy,
        copied: this.copied,
        askRevoke: id => void this.#askRevoke(id),
        revoke: link => void this.#revoke(link),
        extend: link => void this.#extend(link),
        more: () => void this.#links.more(),
      })}
    </section>`;
  }

  #change(change: {
    quick?: Partial<QuickSettings>;
    custom?: {duration?: boolean; expiration?: boolean};
    rows?: readonly RecipientRow[];
  }): void {
    if (this.quick) this.quick = {...this.quick, ...change.quick};
    this.custom = {...this.custom, ...change.custom};
    this.rows = change.rows ?? this.rows;
    this.faults = new Map();
  }

  #reset(): void {
    this.quick = undefined;
    this.custom = {duration: false, expiration: false};
    this.rows = [emptyRow];
    this.faults = new Map();
  }

  readonly #open = (): void => {
    this.#dialog?.showModal();
    this.#focusHeading();
    if (!this.#links.state.settings) void this.#links.load();
  };

  readonly #close = (): void => this.#dialog?.close();

  /** What was typed stays for the next time, unless it has become links. */
  readonly #closed = (): void => {
    if (this.#links.state.created.length > 0) this.#reset();
    this.#links.clear();
  };

  #focusHeading(): void {
    this.#dialog?.querySelector<HTMLElement>('.heading')?.focus();
  }

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {quick} = this;
    if (!quick || this.#links.state.creating) return;
    const recipients = this.recipients ?? this.rows;
    this.faults = inviteFaults(recipients, quick, this.#badEmails());
    await this.updateComplete;
    if (this.faults.size > 0) {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    const links = await this.#links.create(linksRequest(recipients, quick));
    if (links.length === 0) return;
    this.dispatchEvent(new LinksCreatedEvent(links.map(forHost)));
    await this.updateComplete;
    this.#focusHeading();
  };

  #badEmails(): number[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('[type=email]')]
      .filter(field => !field.checkValidity())
      .map(({dataset}) => Number(dataset.index));
  }

  async #askRevoke(id: string | undefined): Promise<void> {
    const before = this.revoking;
    this.revoking = id;
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`[data-link="${id ?? before}"]`);
    row?.querySelector<HTMLElement>(id ? '.ask p' : '.revoke')?.focus();
  }

  async #revoke(link: Link): Promise<void> {
    const {invite} = this.#locale.messages;
    if (!(await this.#links.revoke(link))) return;
    this.revoking = undefined;
    this.#announcer.say(invite.revoked(link.recipient.name));
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  async #extend(link: Link): Promise<void> {
    const extended = await this.#links.extend(link);
    const {messages, language} = this.#locale;
    const zone = this.#links.state.settings?.timeZone ?? '';
    if (!extended) return;
    this.#announcer.say(
      messages.invite.extended(link.recipient.name, dateIn(language, zone, extended.expiresAt)),
    );
  }

  readonly #copy = async (text: string): Promise<void> => {
    const {copied, notCopied} = this.#locale.messages;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
      this.#announcer.say(copied);
    } catch {
      this.#announcer.say(notCopied);
    }
  };
}
