/** Lets an element draw the candidate's session. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type CandidateSession, candidateSessionContext} from './candidate-session.ts';
import {type CandidateState, idleState} from './candidate-state.ts';
import {consume} from './consume.ts';

/** Draws its host again after each change of the nearest session. */
export class SessionState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #session: CandidateSession | undefined;
  #stop: (() => void) | undefined;
  #own = false;

  /** `found` is told of each session that an element above gives down. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    found: (session: CandidateSession) => void = () => undefined,
  ) {
    this.#host = host;
    host.addController(this);
    consume(host, candidateSessionContext, session => {
      if (this.#own || !session) return;
      this.#follow(session);
      found(session);
    });
  }

  /** Undefined until an element above has given one down. */
  get session(): CandidateSession | undefined {
    return this.#session;
  }

  get state(): CandidateState {
    return this.#session?.state ?? nothingYet;
  }

  /** Draws this session from now on, whatever elements above give down. */
  use(session: CandidateSession): void {
    this.#own = true;
    this.#follow(session);
  }

  hostConnected(): void {
    if (this.#session) this.#follow(this.#session);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(session: CandidateSession): void {
    this.#stop?.();
    this.#session = session;
    this.#stop = session.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}

const nothingYet = idleState('UTC');

/** `readonly #candidate = sessionState(this)`, then draw `#candidate.state` and ask `#candidate.session`. */
export const sessionState = (host: ReactiveControllerHost & HTMLElement): SessionState =>
  new SessionState(host);
