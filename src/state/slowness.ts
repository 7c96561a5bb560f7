/** Tells when something has been under way so long that the person should hear of it. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds; what is done sooner needs no words. */
export const patience = 400;

export class Slowness implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is watched has lasted longer than `patience`. */
  isLong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.watch(false);
  }

  /** Call at each update with whether it is under way. */
  watch(busy: boolean): void {
    if (busy) {
      this.#timer ??= setTimeout(() => {
        this.isLong = true;
        this.#host.requestUpdate();
      }, patience);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isLong = false;
  }
}
