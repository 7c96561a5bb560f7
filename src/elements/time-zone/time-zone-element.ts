import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {TimeZoneId} from '../../contract/primitives.ts';
import {Announcer} from '../../state/announcer.ts';
import {localize} from '../../state/locale.ts';
import {sessionState} from '../../state/session-state.ts';
import {controls} from '../../styles/controls.ts';
import {chevron, globe, tick} from '../../styles/icons.ts';
import {tokens} from '../../styles/tokens.ts';
import {offsetAt, rulesFrom} from '../../time/offset-rules.ts';
import {pageOffset} from '../../time/page-rules.ts';
import {findZones, type ZoneChoice, zoneChoices} from '../../time/zone-list.ts';
import {offsetWords, zoneName} from '../../time/zone-words.ts';
import {timeZoneStyles} from './time-zone-styles.ts';

/**
 * @summary A searchable list of every time zone with its name, city and offset. Inside a `<scheduler-provider>` or
 * `<scheduler-flow>` it shows and changes the zone of all times; with `value` set it is a field on its own.
 *
 * @event {Event} change - After another zone was chosen; `value` is the new one.
 * @csspart base - All of it.
 * @csspart timezone - The button with the current zone.
 * @csspart timezone-select - The panel with search and list.
 * @csspart field-input - The search field.
 * @cssproperty [--scheduler-shadow-dialog=0 8px 32px rgb(0 0 0 / 0.18)] - Shadow of the panel.
 */
export class TimeZoneElement extends LitElement {
  static override styles = [tokens, controls, timeZoneStyles];
  static override properties: PropertyDeclarations = {
    value: {},
    label: {},
    at: {attribute: false},
    open: {state: true},
    search: {state: true},
    active: {state: true},
  };

  /** IANA name of the zone, when the element is used on its own. Default: the candidate's. */
  declare value: string;
  /** What the zone is for. @default "Time zone" in the reader's language */
  declare label: string;
  /** The moment (epoch milliseconds) whose offsets are shown. Default: now. */
  declare at: number | undefined;
  declare private open: boolean;
  declare private search: string;
  /** Index of the option that Enter takes. */
  declare private active: number;

  readonly #candidate = sessionState(this);
  readonly #locale = localize(this);
  readonly #announcer = new Announcer(this);
  #choices: readonly ZoneChoice[] = [];

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.open = false;
    this.search = '';
    this.active = 0;
  }

  get #zone(): TimeZoneId {
    return this.value || this.#candidate.state.timeZone;
  }

  get #moment(): number {
    return this.at ?? Date.now();
  }

  get #found(): readonly ZoneChoice[] {
    return findZones(this.#choices, this.search);
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#locale;
    const label = this.label || messages.timeZone.label;
    const ms = this.#moment;
    const offset = this.#offset(ms);
    const name = zoneName(language, {timeZone: this.#zone, ms, offset});
    return html`<div
      class="base"
      part="base"
      lang=${language}
      @focusout=${this.#left}
      @keydown=${this.#escape}
    >
      <button
        type="button"
        class="toggle"
        part="timezone"
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        @click=${this.#toggle}
      >
        ${globe}<span class="visually-hidden">${label}: </span><bdi class="name">${name}</bdi
        ><bdi class="offset">${offsetWords(language, offset)}</bdi>${chevron.down}
      </button>
      ${this.open ? this.#panelTemplate(label) : nothing} ${this.#announcer.region()}
    </div>`;
  }

  #panelTemplate(label: string): TemplateResult {
    const {timeZone} = this.#locale.messages;
    const found = this.#found;
    return html`<div class="panel" part="timezone-select" role="dialog" aria-label=${label}>
      <div class="search">
        <input
          part="field-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${timeZone.search}
          placeholder=${timeZone.search}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls="zones"
          aria-activedescendant=${found.length > 0 ? `zone-${this.active}` : nothing}
          .value=${this.search}
          @input=${this.#seek}
          @keydown=${this.#move}
        />
      </div>
      <ul id="zones" role="listbox" aria-label=${label} @mousedown=${keepFocus} @click=${this.#click}>
        ${repeat(
          found,
          ({id}) => id,
          (choice, index) => this.#optionTemplate(choice, index),
        )}
      </ul>
      ${found.length === 0 ? html`<p class="none">${timeZone.none}</p>` : nothing}
    </div>`;
  }

  #optionTemplate({id, city, name, offset}: ZoneChoice, index: number): TemplateResult {
    return html`<li
      role="option"
      id=${`zone-${index}`}
      class=${index === this.active ? 'active' : ''}
      aria-selected=${id === this.#zone}
      data-index=${index}
    >
      ${tick}<span class="name"><bdi class="city">${city}</bdi> <bdi class="muted">${name}</bdi></span>
      <bdi class="offset">${offset}</bdi>
    </li>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('input')?.focus();
    if (this.open && (changed.has('active') || changed.has('open'))) {
      const list = this.renderRoot.querySelector('ul');
      const option = this.renderRoot.querySelector<HTMLElement>('.active');
      // Not scrollIntoView: it would scroll the host's page too.
      if (list && option) list.scrollTop = scrolledTo(option, list);
    }
  }

  /** The server's offset where it has told it, else the engine's. */
  #offset(ms: number): number {
    const {slots} = this.#candidate.state;
    const told = slots && slots.timeZone === this.#zone;
    return told ? offsetAt(rulesFrom(slots.offsetChanges), ms) : pageOffset(this.#zone, ms);
  }

  readonly #toggle = (): void => {
    if (this.open) return this.#close();
    this.#choices = zoneChoices(this.#locale.language, this.#moment);
    this.search = '';
    this.active = Math.max(
      0,
      this.#choices.findIndex(({id}) => id === this.#zone),
    );
    this.open = true;
  };

  #close(): void {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  readonly #left = ({relatedTarget}: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.open = false;
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    // A dialog of the host page that this sits in stays open.
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  };

  readonly #seek = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.search = target.value;
    this.active = 0;
    const {timeZone} = this.#locale.messages;
    const many = this.#found.length;
    this.#announcer.say(many > 0 ? timeZone.found(many) : timeZone.none, {after: 500});
  };

  readonly #move = (event: KeyboardEvent): void => {
    const last = this.#found.length - 1;
    const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6};
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.active = Math.max(0, Math.min(last, this.active + step));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose(this.#found[this.active]);
    }
  };

  readonly #click = ({target}: Event): void => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    if (option) this.#choose(this.#found[Number(option.dataset.index)]);
  };

  #choose(choice: ZoneChoice | undefined): void {
    if (!choice) return;
    this.#close();
    if (choice.id === this.#zone) return;
    if (this.value) this.value = choice.id;
    else void this.#candidate.session?.chooseZone(choice.id);
    this.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  }
}

/** A click on an option must not take the focus from the search field: losing it closes the panel. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Where the list must be scrolled to for an option to be seen whole. */
function scrolledTo(option: HTMLElement, list: HTMLElement): number {
  const top = option.offsetTop - list.offsetTop;
  const lowest = top + option.offsetHeight - list.clientHeight;
  return Math.min(Math.max(list.scrollTop, lowest), top);
}
