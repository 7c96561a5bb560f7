/** Fetches the steps after the first view: when one is needed, or before, as soon as the browser has nothing to do. */
import type {ReactiveControllerHost} from 'lit';
import {UnreachableError} from '../../client/errors.ts';
import type {Messages} from '../../locales/en.ts';
import type {LocaleController} from '../../state/locale.ts';
import type * as bookingSteps from './booking-steps.ts';

/** Their templates, and what they say in the host's language. */
type LaterParts = typeof bookingSteps & {readonly locale: LocaleController<Messages>};

/** Milliseconds after the first view, for browsers that do not tell when they are idle. */
const pause = 500;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: 4 * pause});
  else setTimeout(act, pause);
};

export class LaterSteps {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #planned = false;
  #fetching = false;
  /** Undefined until they are here. */
  steps: LaterParts | undefined;
  /** They did not come. */
  failure: UnreachableError | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Fetches them in a quiet moment. */
  prepare(): void {
    if (this.#planned) return;
    this.#planned = true;
    whenIdle(() => this.need());
  }

  /** Fetches them now, unless they are here, on their way, or have failed to come; then `retry` does. */
  need(): LaterParts | undefined {
    if (!this.steps && !this.failure && !this.#fetching) void this.#fetch();
    return this.steps;
  }

  readonly retry = (): void => {
    this.failure = null;
    this.#host.requestUpdate();
  };

  async #fetch(): Promise<void> {
    this.#fetching = true;
    try {
      const steps = await import('./booking-steps.ts');
      this.steps = {...steps, locale: steps.localizeCandidate(this.#host)};
    } catch (cause) {
      this.failure = new UnreachableError('The steps after the first view did not come.', {cause});
    }
    this.#fetching = false;
    this.#host.requestUpdate();
  }
}
