import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {TimeZoneId} from '../../contract/primitives.ts';
import {zoneListMessages} from '../../locales/zone-list.ts';
import {Announcer} from '../../state/announcer.ts';
import type {CandidateSession} from '../../state/candidate-session.ts';
import {LocaleController} from '../../state/locale.ts';
import {controls} from '../../styles/controls.ts';
import {tick} from '../../styles/icons.ts';
import {switches} from '../../styles/switches.ts';
import {tokens} from '../../styles/tokens.ts';
import {withHours} from '../../time/hours.ts';
import type {ZoneChoice} from '../../time/zone-list.ts';
import {define} from '../define.ts';
import {timeStyleTemplate} from './time-style.ts';
import {type ZoneGroup, ZoneLines} from './zone-lines.ts';
import {zoneListStyles} from './zone-list-styles.ts';

/** Milliseconds after the last key at which the number of finds is said. */
const pause = 500;

/** How far keys move the active option. */
const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6};

/** The open list inside `<scheduler-time-zone>`: a search field (combobox), its listbox, and how times are written. */
export class ZoneListElement extends LitElement {
  static override styles = [tokens, controls, switches, zoneListStyles];
  static override properties: PropertyDeclarations = {
    zone: {attribute: false},
    at: {attribute: false},
    label: {attribute: false},
    session: {attribute: false},
    search: {state: true},
    active: {state: true},
    isWhole: {state: true},
  };

  /** The zone chosen so far. */
  declare zone: TimeZoneId;
  /** The moment (epoch milliseconds) whose offsets are shown. */
  declare at: number;
  declare label: string;
  /** The visit whose zone is chosen; undefined for a field on its own. */
  declare session: CandidateSession | undefined;
  declare choose: (zone: TimeZoneId) => void;
  declare private search: string;
  /** Index of the option that Enter takes. */
  declare private active: number;
  /** Whether all zones are shown: reading them takes a moment, and the panel opens before. */
  declare private isWhole: boolean;

  readonly #locale = new LocaleController(this, zoneListMessages);
  readonly #announcer = new Announcer(this);
  readonly #lines = new ZoneLines();

  constructor() {
    super();
    this.search = '';
    this.active = 0;
    this.isWhole = false;
  }

  protected override willUpdate(): void {
    const {at, zone, session} = this;
    const {messages} = this.#locale;
    const language = withHours(this.#locale.language, session?.state.hourCycle ?? '');
    this.#lines.read({language, at, zone, host: session?.state.landing?.recruiter.timeZone, messages});
    if (this.isWhole || this.search !== '') this.#lines.complete();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
    requestAnimationFrame(() => setTimeout(() => (this.isWhole = true)));
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ul');
    const option = this.renderRoot.querySelector<HTMLElement>('.active');
    // Not scrollIntoView: it would scroll the host's page too.
    if (list && option) list.scrollTop = scrolledTo(option, list, this.active === 0);
  }

  protected override render(): TemplateResult {
    const {timeZone} = this.#locale.messages;
    const groups = this.#lines.groups(this.search);
    const isEmpty = groups.length === 0;
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
          aria-activedescendant=${isEmpty ? nothing : `zone-${this.active}`}
          .value=${this.search}
          @input=${this.#seek}
          @keydown=${this.#move}
        />
      </div>
      <ul
        id="zones"
        tabindex="-1"
        role="listbox"
        aria-label=${this.label}
        ?hidden=${isEmpty}
        @mousedown=${keepFocus}
        @click=${this.#click}
      >
        ${groups.map(group => this.#groupTemplate(group))}
      </ul>
      ${isEmpty ? html`<p class="none">${timeZone.none}</p>` : nothing}
      ${this.session && timeStyleTemplate(this.session, this.#locale, () => this.requestUpdate())}
      ${this.#announcer.region()}`;
  }

  #groupTemplate({title, first, choices}: ZoneGroup): TemplateResult {
    const options = choices.map((choice, index) => this.#optionTemplate(choice, first + index));
    if (title === '') return html`${options}`;
    return html`<li role="presentation">
      <ul role="group" aria-label=${title}>
        <li class="title" role="presentation">${title}</li>
        ${options}
      </ul>
    </li>`;
  }

  #optionTemplate(choice: ZoneChoice, index: number): TemplateResult {
    const {id, city, name, offset, time} = choice;
    return html`<li
      role="option"
      id=${`zone-${index}`}
      class=${index === this.active ? 'active' : ''}
      aria-selected=${this.#lines.isChosen(id)}
      data-zone=${id}
    >
      ${tick}
      <span class="words">
        <span class="city"><bdi>${city}</bdi> <bdi class="muted">${this.#lines.countryOf(choice)}</bdi></span>
        <bdi class="muted">${name}</bdi>
      </span>
      <span class="clock"><bdi>${time}</bdi> <bdi class="muted">${offset}</bdi></span>
    </li>`;
  }

  readonly #seek = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.search = target.value;
    this.active = 0;
    const {timeZone} = this.#locale.messages;
    const many = this.#lines.found(this.search).length;
    this.#announcer.say(many > 0 ? timeZone.found(many) : timeZone.none, {after: pause});
  };

  readonly #move = (event: KeyboardEvent): void => {
    // Keys that put a word together, as Japanese is typed, choose that word and no zone.
    if (event.isComposing) return event.stopPropagation();
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const found = this.#lines.found(this.search);
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

/** Where the list must be scrolled to for an option to be seen whole; for the first one, its title too. */
function scrolledTo(option: HTMLElement, list: HTMLElement, isFirst: boolean): number {
  if (isFirst) return 0;
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
