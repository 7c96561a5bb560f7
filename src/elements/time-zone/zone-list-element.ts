import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {TimeZoneId} from '../../contract/primitives.ts';
import {Announcer} from '../../state/announcer.ts';
import {localize} from '../../state/locale.ts';
import {controls} from '../../styles/controls.ts';
import {tick} from '../../styles/icons.ts';
import {tokens} from '../../styles/tokens.ts';
import {findZones, type ZoneChoice, zoneChoices} from '../../time/zone-list.ts';
import {define} from '../define.ts';
import {zoneListStyles} from './zone-list-styles.ts';

/** Milliseconds after the last key at which the number of finds is said. */
const pause = 500;

/** How far keys move the active option. */
const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6};

/** The open list inside `<scheduler-time-zone>`: a search field (combobox) and its listbox in one shadow tree. */
export class ZoneListElement extends LitElement {
  static override styles = [tokens, controls, zoneListStyles];
  static override properties: PropertyDeclarations = {
    zone: {attribute: false},
    at: {attribute: false},
    label: {attribute: false},
    search: {state: true},
    active: {state: true},
  };

  /** The zone chosen so far. */
  declare zone: TimeZoneId;
  /** The moment (epoch milliseconds) whose offsets are shown. */
  declare at: number;
  declare label: string;
  declare choose: (zone: TimeZoneId) => void;
  declare private search: string;
  /** Index of the option that Enter takes. */
  declare private active: number;

  readonly #locale = localize(this);
  readonly #announcer = new Announcer(this);
  #choices: readonly ZoneChoice[] = [];
  #made = '';

  constructor() {
    super();
    this.search = '';
    this.active = 0;
  }

  get #found(): readonly ZoneChoice[] {
    return findZones(this.#choices, this.search);
  }

  protected override willUpdate(): void {
    const {language} = this.#locale;
    if (this.#made === `${language} ${this.at}`) return;
    this.#made = `${language} ${this.at}`;
    this.#choices = zoneChoices(language, this.at);
    const chosen = this.#choices.findIndex(({id}) => id === this.zone);
    if (this.search === '') this.active = Math.max(0, chosen);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ul');
    const option = this.renderRoot.querySelector<HTMLElement>('.active');
    // Not scrollIntoView: it would scroll the host's page too.
    if (list && option) list.scrollTop = scrolledTo(option, list);
  }

  protected override render(): TemplateResult {
    const {timeZone} = this.#locale.messages;
    const found = this.#found;
    return html`<div class="search">
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
      <ul id="zones" role="listbox" aria-label=${this.label} @mousedown=${keepFocus} @click=${this.#click}>
        ${found.map((choice, index) => this.#optionTemplate(choice, index))}
      </ul>
      ${found.length === 0 ? html`<p class="none">${timeZone.none}</p>` : nothing} ${this.#announcer.region()}`;
  }

  #optionTemplate({id, city, name, offset}: ZoneChoice, index: number): TemplateResult {
    return html`<li
      role="option"
      id=${`zone-${index}`}
      class=${index === this.active ? 'active' : ''}
      aria-selected=${id === this.zone}
      data-zone=${id}
    >
      ${tick}<span class="name"><bdi class="city">${city}</bdi> <bdi class="muted">${name}</bdi></span>
      <bdi class="offset">${offset}</bdi>
    </li>`;
  }

  readonly #seek = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.search = target.value;
    this.active = 0;
    const {timeZone} = this.#locale.messages;
    const many = this.#found.length;
    this.#announcer.say(many > 0 ? timeZone.found(many) : timeZone.none, {after: pause});
  };

  readonly #move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const found = this.#found;
    const chosen = found[this.active];
    if (step !== undefined) this.active = Math.max(0, Math.min(found.length - 1, this.active + step));
    else if (chosen) this.choose(chosen.id);
  };

  readonly #click = ({target}: Event): void => {
    const zone = target instanceof Element && target.closest<HTMLElement>('[data-zone]')?.dataset.zone;
    if (zone) this.choose(zone);
  };
}

/** A click on an option must not take the focus from the search field: losing it closes the panel. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Where the list must be scrolled to for an option to be seen whole. */
function scrolledTo(option: HTMLElement, list: HTMLElement): number {
  const top = option.offsetTop - list.offsetTop;
  const lowest = top + option.offsetHeight - list.clientHeight;
  return Math.min(Math.max(list.scrollTop, lowest), top);
}

define('scheduler-zone-list', ZoneListElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-zone-list': ZoneListElement;
  }
}
