/** Says to assistive technology what changed elsewhere on the screen. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

interface CanNotify {
  ariaNotify(text: string, options?: {priority: 'normal' | 'high'}): void;
}
const canNotify = (target: object): target is CanNotify => 'ariaNotify' in target;

/** Milliseconds in which a later message replaces an earlier one: zone and week often change together. */
const pause = 150;

/**
 * Uses `ariaNotify` where the browser has it, else a live region that stands empty in the host's shadow tree
 * from the start (one that comes with its first message stays silent; w3c/aria#2154).
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `urgent` interrupts: for what makes the person's last act void. `after`: milliseconds to wait first. */
  say(text: string, {urgent = false, after = pause} = {}): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(text, urgent), after);
  }

  /** Takes back what has not been said yet. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  /** Place it in the host's template, always. */
  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }

  #speak(text: string, urgent: boolean): void {
    if (canNotify(this.#host)) {
      this.#host.ariaNotify(text, {priority: urgent ? 'high' : 'normal'});
      return;
    }
    // The same text again is a change only when it differs; a no-break space is not spoken.
    this.#text = this.#text === text ? `${text}\u00A0` : text;
    this.#host.requestUpdate();
  }
}
