/** Fetches code after the first view: when it is needed, or before, as soon as the browser has nothing to do. */
import type {ReactiveControllerHost} from 'lit';
import {UnreachableError} from '../client/errors.ts';

/** Milliseconds after the first view, for browsers that do not tell when they are idle. */
const pause = 500;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: 4 * pause});
  else setTimeout(act, pause);
};

/** Draws its host again when the code is here, or has failed to come. */
export class Later<Code> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Code>;
  #planned = false;
  #fetching: Promise<void> | undefined;
  /** Undefined until it is here. */
  code: Code | undefined;
  /** It did not come. */
  failure: UnreachableError | null = null;

  constructor(host: ReactiveControllerHost, load: () => Promise<Code>) {
    this.#host = host;
    this.#load = load;
  }

  /** Fetches it in a quiet moment. */
  prepare(): void {
    if (this.#planned) return;
    this.#planned = true;
    whenIdle(() => this.need());
  }

  /** The code; undefined until it is here. It is on its way then, unless it has failed to come: then ask again. */
  need(): Code | undefined {
    if (!this.code && !this.failure) void this.ask();
    return this.code;
  }

  /** The code as soon as it is here; undefined when it does not come. */
  readonly ask = async (): Promise<Code | undefined> => {
    this.#fetching ??= this.#fetch();
    await this.#fetching;
    return this.code;
  };

  async #fetch(): Promise<void> {
    this.failure = null;
    try {
      this.code ??= await this.#load();
    } catch (cause) {
      this.failure = new UnreachableError('A later step did not come.', {cause});
    }
    this.#fetching = undefined;
    this.#host.requestUpdate();
  }
}
