/**
 * Where the focus goes between the steps. Form and booking take it themselves when they come; this is the way
 * back, and the way out of a failure. Opening the page moves no focus.
 */
import type {CandidateState} from '../../state/candidate-state.ts';

type Host = HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

export class FlowFocus {
  readonly #host: Host;
  #before: Pick<CandidateState, 'phase' | 'step'> | undefined;
  #recovering = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Call after each drawing. */
  follow({phase, step, lost}: CandidateState): void {
    const before = this.#before;
    this.#before = {phase, step};
    if (!before) return;
    // Unless the person is elsewhere on the page: the network may have come back by itself.
    if (before.phase === 'failed' && phase === 'loading')
      this.#recovering = document.activeElement === document.body;
    if (this.#recovering && phase !== 'loading') {
      this.#recovering = false;
      void this.#heading();
    }
    if (phase !== 'ready' || before.step === step || step !== 'pick') return;
    // A lost slot has a better place of its own: the message that says so.
    if (before.step === 'confirm' && !lost)
      this.#host.renderRoot.querySelector('scheduler-picker')?.focusContinue();
    if (before.step === 'booked') void this.#heading();
  }

  /** It lies in the picker, which may still have to be drawn. */
  async #heading(): Promise<void> {
    const {renderRoot} = this.#host;
    await renderRoot.querySelector('scheduler-picker')?.updateComplete;
    renderRoot.querySelector<HTMLElement>('.heading[tabindex]')?.focus();
  }
}
