/** Draws a host again at a moment to come. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Most milliseconds that a browser's timer holds. */
const longest = 2 ** 31 - 1;

export class Alarm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Sets it to an instant in epoch milliseconds; one that has passed, or none, sets it off. */
  set(ms: number | undefined): void {
    clearTimeout(this.#timer);
    const left = (ms ?? 0) - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(left, longest));
  }
}
