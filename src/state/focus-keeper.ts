/** Catches the focus when the control that has it is drawn no more, such as the button that removed its own row. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const controls = 'input, select, textarea, button, a[href]';

/** Gives it to the first control of the nearest part that is still there. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Element | null = null;
  #around: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement ?? null;
    const around: Element[] = [];
    for (let part = this.#held?.parentElement; part; part = part.parentElement) around.push(part);
    this.#around = around;
  }

  hostUpdated(): void {
    const lost = this.#held && !this.#held.isConnected && !this.#host.shadowRoot?.activeElement;
    if (!lost) return;
    const rest = this.#around.find(part => part.isConnected && part.querySelector(controls));
    rest?.querySelector<HTMLElement>(controls)?.focus();
  }
}
