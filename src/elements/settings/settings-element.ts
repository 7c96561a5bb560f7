import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Weekday} from '../../contract/settings.ts';
import {SettingsSavedEvent} from '../../events/settings-saved.ts';
import {Announcer} from '../../state/announcer.ts';
import {CustomStates} from '../../state/custom-states.ts';
import {FocusKeeper} from '../../state/focus-keeper.ts';
import {memberCause} from '../../state/member-cause.ts';
import {localizeMember} from '../../state/member-locale.ts';
import {MemberSettings} from '../../state/member-settings.ts';
import {Slowness} from '../../state/slowness.ts';
import {controls} from '../../styles/controls.ts';
import {tick} from '../../styles/icons.ts';
import {tokens} from '../../styles/tokens.ts';
import {formStyles} from '../confirm/form-styles.ts';
import {blockedTemplate} from './blocked.ts';
import {generalTemplate} from './general.ts';
import {hoursTemplate} from './hours.ts';
import {conflictTemplate, faultsTemplate, keptTemplate} from './notices.ts';
import {overridesTemplate} from './overrides.ts';
import {previewTemplate} from './preview.ts';
import {rulesTemplate} from './rules.ts';
import {settingsStyles} from './settings-styles.ts';
import type {SettingsView} from './settings-view.ts';

/**
 * @summary A recruiter's scheduler settings: how long, how, and when they can be met, beside what candidates will
 * see. Needs a `<scheduler-provider>` with `getMemberToken` around it. Leaving the page with unsaved changes asks first.
 *
 * @event {SettingsSavedEvent} scheduler-settings-saved - After the server has saved.
 * @csspart base - All of it.
 * @csspart header - Heading and state.
 * @csspart heading - The heading.
 * @csspart state - Whether everything is saved.
 * @csspart field - A field with `field-label`, `field-input` and, when something is wrong, `field-error`.
 * @csspart rules - The rules that few need to change.
 * @csspart preview - What candidates are offered next week.
 * @csspart error - What went wrong, or was changed by somebody else.
 * @csspart footer - Save and discard.
 * @csspart button - Any button; also `button-primary`, `button-secondary`.
 * @cssstate loading - The settings are being fetched.
 * @cssstate dirty - Something is not saved.
 * @cssstate error - Something was refused or not reached.
 */
export class SettingsElement extends LitElement {
  static override styles = [tokens, controls, formStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    customLength: {state: true},
    copying: {state: true},
    blocking: {state: true},
    overriding: {state: true},
  };

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  declare private customLength: boolean;
  /** The day whose hours are about to be copied to others. */
  declare private copying: Weekday | undefined;
  declare private blocking: {readonly adding: boolean; readonly wrong: boolean};
  declare private overriding: {readonly adding: boolean; readonly wrong: boolean};

  readonly #settings = new MemberSettings(this);
  readonly #locale = localizeMember(this);
  readonly #announcer = new Announcer(this);
  readonly #states = new CustomStates(this);
  readonly #slowness = new Slowness(this);
  readonly #remembered = {};

  constructor() {
    super();
    this.headingLevel = 2;
    this.customLength = false;
    this.blocking = closed;
    this.overriding = closed;
    new FocusKeeper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#guard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#guard);
  }

  protected override willUpdate(): void {
    const {phase, saving, failure, outdated} = this.#settings.state;
    this.#slowness.watch(saving);
    this.#states.set({
      loading: phase === 'loading',
      dirty: this.#settings.isDirty,
      error: failure !== null || outdated,
    });
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#locale;
    return html`<section class="base" part="base" lang=${language} aria-labelledby="heading">
      <header part="header">
        <div class="heading" id="heading" role="heading" aria-level=${this.headingLevel} part="heading">
          ${messages.settings.heading}
        </div>
        ${this.#stateTemplate()}
      </header>
      ${this.#bodyTemplate()} ${this.#announcer.region()}
    </section>`;
  }

  #stateTemplate(): TemplateResult | typeof nothing {
    const {phase, saving} = this.#settings.state;
    const {settings} = this.#locale.messages;
    if (phase !== 'ready') return nothing;
    if (saving && this.#slowness.isLong) return html`<p class="state" part="state">${settings.saving}</p>`;
    return this.#settings.isDirty
      ? html`<p class="state dirty" part="state">${settings.unsaved}</p>`
      : html`<p class="state" part="state">${tick}${settings.saved}</p>`;
  }

  #bodyTemplate(): TemplateResult {
    const {state} = this.#settings;
    const {saved, draft, faults, failure} = state;
    const {messages, language} = this.#locale;
    if (!saved || !draft) return this.#emptyTemplate();
    const view: SettingsView = {
      saved,
      draft,
      faults,
      messages,
      language,
      level: this.headingLevel + 1,
      edit: change => this.#settings.edit(change),
    };
    return html`${conflictTemplate(state, messages, this.#load)} ${keptTemplate(state, messages, language)}
      <form novalidate @submit=${this.#save}>
        <div class="columns">
          <div class="sections">${this.#sections(view)}</div>
          ${previewTemplate(view, state, this.#settings.isDirty)}
        </div>
        ${faultsTemplate(state, messages)}
        ${
          failure && faults.length === 0
            ? html`<p class="alert" role="alert" part="error">${memberCause(failure, messages)}</p>`
            : nothing
        }
        ${this.#footerTemplate()}
      </form>`;
  }

  #sections(view: SettingsView): TemplateResult {
    const general = {
      isCustom: this.customLength,
      setCustom: (isCustom: boolean) => (this.customLength = isCustom),
    };
    const hours = {
      remembered: this.#remembered,
      copying: this.copying,
      setCopying: (day: Weekday | undefined) => (this.copying = day),
    };
    const blocking = {
      ...this.blocking,
      set: (own: object) => (this.blocking = {...this.blocking, ...own}),
    };
    const overriding = {
      ...this.overriding,
      set: (own: object) => (this.overriding = {...this.overriding, ...own}),
    };
    return html`${generalTemplate(view, general)} ${hoursTemplate(view, hours)}
    ${blockedTemplate(view, blocking)} ${overridesTemplate(view, overriding)} ${rulesTemplate(view)}`;
  }

  #emptyTemplate(): TemplateResult {
    const {phase, failure} = this.#settings.state;
    const {messages} = this.#locale;
    if (phase !== 'failed' || !failure) {
      return html`<div class="columns breathing" aria-hidden="true">
        <div class="skeleton tall"></div>
        <div class="skeleton"></div>
      </div>`;
    }
    return html`<div class="alert" role="alert" part="error">
      <p><strong>${messages.settings.failed}.</strong> ${memberCause(failure, messages)}</p>
      <button type="button" part="button" @click=${this.#load}>${messages.tryAgain}</button>
    </div>`;
  }

  #footerTemplate(): TemplateResult {
    const {saving} = this.#settings.state;
    const {settings} = this.#locale.messages;
    const idle = saving || !this.#settings.isDirty;
    return html`<div class=${idle ? 'footer' : 'footer sticky'} part="footer">
      <button class="primary" part="button button-primary" aria-disabled=${idle ? 'true' : nothing}>
        ${saving && this.#slowness.isLong ? settings.saving : settings.save}
      </button>
      ${
        idle
          ? nothing
          : html`<button type="button" class="quiet" part="button button-secondary" @click=${this.#discard}>
              ${settings.discard}
            </button>`
      }
    </div>`;
  }

  readonly #load = (): void => void this.#settings.load();

  readonly #discard = (): void => {
    this.#settings.discard();
    this.customLength = false;
  };

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.#settings.isDirty) return;
    const saved = await this.#settings.save();
    await this.updateComplete;
    const {state} = this.#settings;
    if (saved && state.saved) {
      this.#announcer.say(this.#locale.messages.settings.saved);
      this.dispatchEvent(new SettingsSavedEvent(state.saved.member.id, state.saved.version));
    } else this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], #conflict')?.focus();
  };

  /** The browser asks whether to leave. */
  readonly #guard = (event: BeforeUnloadEvent): void => {
    if (this.#settings.isDirty) event.preventDefault();
  };
}

const closed = {adding: false, wrong: false};
