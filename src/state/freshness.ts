/** Keeps the times on offer true: asks again when the person comes back to the page, or the network to both. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Slots} from '../contract/slots.ts';
import type {SessionState} from './session-state.ts';

/** Milliseconds after which times are asked for again. */
const tooOld = 30_000;

const moments = ['visibilitychange', 'pageshow', 'online', 'offline'];

export class Freshness implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #candidate: SessionState;
  readonly #retry: () => void;
  #slots: Slots | null = null;
  #since = 0;

  /** `retry`: asks again for times that did not come. */
  constructor(host: ReactiveControllerHost, candidate: SessionState, retry: () => void) {
    this.#host = host;
    this.#candidate = candidate;
    this.#retry = retry;
    host.addController(this);
  }

  hostConnected(): void {
    for (const moment of moments) addEventListener(moment, this.#look);
  }

  hostDisconnected(): void {
    for (const moment of moments) removeEventListener(moment, this.#look);
  }

  hostUpdated(): void {
    const {slots} = this.#candidate.state;
    if (slots !== this.#slots) this.#since = Date.now();
    this.#slots = slots;
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
    if (document.hidden || !navigator.onLine) return;
    const {session, state} = this.#candidate;
    if (state.slotsPhase === 'failed') this.#retry();
    else if (state.step === 'pick' && Date.now() - this.#since > tooOld) void session?.refreshSlots();
  };
}
