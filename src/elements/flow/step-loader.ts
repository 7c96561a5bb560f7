/** Fetches the steps after the first while the candidate looks at the times. */
import type {ReactiveControllerHost} from 'lit';

export type LaterStep = 'confirm' | 'booked';

const steps: Readonly<Record<LaterStep, () => Promise<unknown>>> = {
  confirm: () => import('../confirm/scheduler-confirm.ts'),
  booked: () => import('../booked/scheduler-booked.ts'),
};

export class StepLoader {
  readonly #host: ReactiveControllerHost;
  readonly #wanted = new Set<LaterStep>();
  readonly #failed = new Set<LaterStep>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a step's code did not come. */
  hasFailed(step: LaterStep): boolean {
    return this.#failed.has(step);
  }

  /** Fetches both once the page has nothing better to do. */
  prepare(): void {
    if (this.#wanted.size === 2) return;
    const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then));
    idle(() => {
      this.need('confirm');
      this.need('booked');
    });
  }

  /** Fetches a step, once. */
  need(step: LaterStep): void {
    if (this.#wanted.has(step)) return;
    this.#wanted.add(step);
    steps[step]().catch(() => {
      this.#failed.add(step);
      this.#host.requestUpdate();
    });
  }

  /** Fetches a step again that did not come. */
  retry(step: LaterStep): void {
    this.#failed.delete(step);
    this.#wanted.delete(step);
    this.need(step);
    this.#host.requestUpdate();
  }
}
