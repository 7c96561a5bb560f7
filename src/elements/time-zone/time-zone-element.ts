import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {TimeZoneId} from '../../contract/primitives.ts';
import {localize} from '../../state/locale.ts';
import {sessionState} from '../../state/session-state.ts';
import {controls} from '../../styles/controls.ts';
import {chevron, globe} from '../../styles/icons.ts';
import {popups} from '../../styles/popups.ts';
import {tokens} from '../../styles/tokens.ts';
import {offsetAt, rulesFrom} from '../../time/offset-rules.ts';
import {pageOffset} from '../../time/page-rules.ts';
import {offsetWords, zoneName} from '../../time/zone-words.ts';
import {Popup} from '../popup.ts';
import {timeZoneStyles} from './time-zone-styles.ts';

/**
 * @summary A searchable list of every time zone with its name, city and offset. Inside a `<scheduler-provider>` or
 * `<scheduler-flow>` it shows and changes the zone of all times; with `value` set it is a field on its own.
 *
 * @event {Event} change - After another zone was chosen; `value` is the new one.
 * @csspart base - All of it.
 * @csspart timezone - The button with the current zone.
 * @csspart timezone-select - The panel with search and list. The search field is a `field-input`.
 * @cssproperty [--scheduler-shadow-dialog=0 8px 32px rgb(0 0 0 / 0.18)] - Shadow of the panel.
 */
export class TimeZoneElement extends LitElement {
  static override styles = [tokens, controls, popups, timeZoneStyles];
  static override properties: PropertyDeclarations = {
    value: {},
    label: {},
    at: {attribute: false},
  };

  /** IANA name of the zone, when the element is used on its own. Default: the candidate's. */
  declare value: string;
  /** What the zone is for. @default "Time zone" in the reader's language */
  declare label: string;
  /** The moment (epoch milliseconds) whose offsets are shown. Default: now. */
  declare at: number | undefined;

  readonly #candidate = sessionState(this);
  readonly #locale = localize(this);
  /** The list comes when somebody reaches for it: most candidates are in the right zone already. */
  readonly #popup = new Popup(this, () => import('./zone-list-element.ts'));

  constructor() {
    super();
    this.value = '';
    this.label = '';
  }

  /** In the frame after the one it came with: the times beside it are what the candidate has come for. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    void super.scheduleUpdate();
  }

  get #zone(): TimeZoneId {
    return this.value || this.#candidate.state.timeZone;
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#locale;
    const label = this.label || messages.timeZone.label;
    const ms = this.at ?? Date.now();
    const offset = this.#offset(ms);
    const name = zoneName(language, {timeZone: this.#zone, ms, offset});
    return html`<div class="base" part="base" lang=${language}>
      ${this.#popup.template({
        label,
        messages,
        look: ['toggle', 'timezone', 'timezone-select'],
        button: html`${globe}<span class="visually-hidden">${label}: </span><bdi class="name">${name}</bdi>
          <bdi class="offset">${offsetWords(language, offset)}</bdi>${chevron.down}`,
        content: () =>
          html`<scheduler-zone-list
            .zone=${this.#zone}
            .at=${ms}
            .label=${label}
            .session=${this.value ? undefined : this.#candidate.session}
            .choose=${this.#choose}
          ></scheduler-zone-list>`,
      })}
    </div>`;
  }

  /** The server's offset where it has told it, else the engine's. */
  #offset(ms: number): number {
    const {slots} = this.#candidate.state;
    const told = slots && slots.timeZone === this.#zone;
    return told ? offsetAt(rulesFrom(slots.offsetChanges), ms) : pageOffset(this.#zone, ms);
  }

  readonly #choose = (zone: TimeZoneId): void => {
    this.#popup.close();
    if (zone === this.#zone) return;
    if (this.value) this.value = zone;
    else void this.#candidate.session?.chooseZone(zone);
    this.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  };
}
