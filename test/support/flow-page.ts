/** What a candidate sees and does on a page with `<scheduler-flow>`; hides shadow trees and waiting. */
import {ContextEvent} from '@lit/context';
import type {Fetch} from '../../src/client/client.ts';
import type {FlowElement} from '../../src/elements/flow/flow-element.ts';
import '../../src/elements/flow/scheduler-flow.ts';
import {type CandidateSession, candidateSessionContext} from '../../src/state/candidate-session.ts';
import {type CannedServer, cannedFetch} from '../../stories/canned/canned-server.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';

/** Spaces of every width and marks of direction are the engine's business. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2009\u202F\u00A0]/g, ' ')
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits, frame by frame, until something is true; the test's own time limit ends it. */
export async function until<T>(look: () => T | undefined | null | false | '' | 0): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise(requestAnimationFrame);
  }
}

/** What assistive technology was told, in order. */
export const spoken: string[] = [];

export interface FlowSettings extends Partial<CannedServer> {
  timeZone?: string;
  lang?: string;
  width?: string;
  /** Empty: the page is opened without a link. */
  token?: string;
  fetch?: Fetch;
}

export async function openFlow(settings: FlowSettings = {}): Promise<FlowPage> {
  const {timeZone = 'America/Los_Angeles', lang = 'en-US', width = '1000px', token = 'token'} = settings;
  spoken.length = 0;
  Object.assign(Element.prototype, {ariaNotify: (text: string) => spoken.push(text)});
  const flow = document.createElement('scheduler-flow');
  flow.server = 'https://scheduler.example';
  flow.timeZone = timeZone;
  flow.storage = 'none';
  flow.lang = lang;
  flow.style.inlineSize = width;
  if (token) flow.token = token;
  flow.fetch = settings.fetch ?? cannedFetch({world: usualWeek, ...settings});
  document.body.replaceChildren(flow);
  const page = new FlowPage(flow);
  await page.settled();
  return page;
}

export class FlowPage {
  readonly flow: FlowElement;

  constructor(flow: FlowElement) {
    this.flow = flow;
  }

  /** The visit, for what no button of these steps does. */
  get session(): CandidateSession {
    let found: CandidateSession | undefined;
    const inside = this.flow.shadowRoot?.querySelector('.base');
    inside?.dispatchEvent(
      new ContextEvent(candidateSessionContext, inside, session => (found = session), false),
    );
    if (!found) throw new Error('The flow has no visit.');
    return found;
  }

  /** Until something other than a skeleton is on the page, and all of it. */
  async settled(): Promise<void> {
    await until(() => {
      const root = this.flow.shadowRoot;
      const later = root?.querySelector('.panel, scheduler-booked');
      if (later) return later;
      return this.picker?.querySelector('.slot, .empty, .alert') && this.#zoneRoot?.querySelector('.toggle');
    });
  }

  get picker(): ShadowRoot | null {
    return this.flow.shadowRoot?.querySelector('scheduler-picker')?.shadowRoot ?? null;
  }

  /** The title of whatever the flow shows. */
  get heading(): string {
    return plain(this.flow.shadowRoot?.querySelector('[role=heading]')?.textContent);
  }

  /** All that is written in place of the picker. */
  get panel(): string {
    return plain(this.flow.shadowRoot?.querySelector('.panel')?.textContent);
  }

  get range(): string {
    return plain(this.picker?.querySelector('.range bdi')?.textContent);
  }

  /** Headings of the days shown: `Monday Feb 8`. */
  get days(): string[] {
    return this.#all('legend').map(legend => plain(legend.textContent));
  }

  /** Accessible names of the times of a day, by its number in the week shown; of all days without it. */
  times(day?: number): string[] {
    const place = day === undefined ? this.picker : this.#all('.day')[day];
    return [...(place?.querySelectorAll<HTMLElement>('.slot') ?? [])].map(nameOf);
  }

  get summary(): string {
    return plain(this.picker?.querySelector('.summary')?.textContent);
  }

  /** The name of the chosen time; empty when none is. */
  get chosen(): string {
    const slot = this.#radios.find(({checked}) => checked)?.closest<HTMLElement>('.slot');
    return slot ? nameOf(slot) : '';
  }

  /** Start of the slot that has the focus. */
  get focused(): string | undefined {
    const active = this.picker?.activeElement;
    return active instanceof HTMLInputElement ? active.value : undefined;
  }

  /** Alerts and empty states of the picker. */
  get notice(): string {
    return this.#all('.alert, .empty, .error')
      .map(notice => plain(notice.textContent))
      .join(' ');
  }

  choose(start: string): void {
    this.#radios.find(({value}) => value === start)?.click();
  }

  /** Focuses a time without choosing it. */
  focus(start: string): void {
    this.#radios.find(({value}) => value === start)?.focus();
  }

  press(name: string): void {
    const named = this.#button(name);
    if (!named) throw new Error(`The picker has no button “${name}”.`);
    named.click();
  }

  isOff(name: string): boolean {
    return this.#button(name)?.getAttribute('aria-disabled') === 'true';
  }

  /** The zone as its button shows it. */
  get zone(): string {
    return plain(this.#zoneRoot?.querySelector('.toggle')?.textContent);
  }

  /** Opens the list, searches, takes the first find; back on the button when done. */
  async changeZone(search: string): Promise<void> {
    const list = await this.openZones();
    const input = list.querySelector('input');
    if (!input) throw new Error('The list has no search field.');
    input.value = search;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    const first = await until(() => {
      const isSearched = !list.querySelector('[role=group]');
      return isSearched && list.querySelector<HTMLElement>('[role=option]');
    });
    first.click();
    await until(() => !this.#zoneRoot?.querySelector('.panel'));
  }

  async openZones(): Promise<ShadowRoot> {
    this.#zoneRoot?.querySelector<HTMLElement>('.toggle')?.click();
    return until(() => {
      const root = this.#zoneRoot?.querySelector('scheduler-zone-list')?.shadowRoot;
      return root?.activeElement && root.querySelector('[role=option]') && root;
    });
  }

  get #zoneRoot(): ShadowRoot | null {
    return this.picker?.querySelector('scheduler-time-zone')?.shadowRoot ?? null;
  }

  get #radios(): HTMLInputElement[] {
    return this.#all<HTMLInputElement>('input[type=radio]');
  }

  #button(name: string): HTMLElement | undefined {
    return this.#all('button').find(
      button => plain(button.getAttribute('aria-label') ?? button.textContent) === name,
    );
  }

  #all<E extends HTMLElement>(selector: string): E[] {
    return [...(this.picker?.querySelectorAll<E>(selector) ?? [])];
  }
}

/** The words of a time that are drawn at this width, with those that are only spoken. */
const nameOf = (slot: HTMLElement): string =>
  plain([...slot.querySelectorAll('bdi')].find(words => words.checkVisibility())?.textContent);
