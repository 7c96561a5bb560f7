/** Lets an element draw the candidate's session. */
import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type CandidateSession, candidateSessionContext} from './candidate-session.ts';
import {type CandidateState, idleState} from './candidate-state.ts';

/** Draws its host again after each change of the nearest session. */
export class SessionState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #session: CandidateSession | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: candidateSessionContext,
      subscribe: true,
      callback: session => this.#follow(session),
    });
  }

  /** Undefined until an element above has given one down. */
  get session(): CandidateSession | undefined {
    return this.#session;
  }

  get state(): CandidateState {
    return this.#session?.state ?? nothingYet;
  }

  hostConnected(): void {
    this.#follow(this.#session);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(session: CandidateSession | undefined): void {
    this.#stop?.();
    this.#session = session;
    this.#stop = session?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}

const nothingYet = idleState('UTC');

/** `readonly #candidate = sessionState(this)`, then draw `#candidate.state` and ask `#candidate.session`. */
export const sessionState = (host: ReactiveControllerHost & HTMLElement): SessionState =>
  new SessionState(host);
