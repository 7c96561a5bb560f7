/** Moves the focus to the heading of a step that the candidate has come to. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CandidateSession} from './candidate-session.ts';
import type {SessionState} from './session-state.ts';

/** Visits in which a later step than the first has been drawn. */
const begun = new WeakSet<CandidateSession>();

/**
 * The heading is the host's `[data-arrival]`. Opening a page moves no focus: a booking that is there from the
 * start is not something the candidate has just come to, unless `always` says that this step never is the first.
 */
export class HeadingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly #candidate: SessionState;
  readonly #always: boolean;
  #drawn = '';

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    candidate: SessionState,
    {always = false} = {},
  ) {
    this.#host = host;
    this.#candidate = candidate;
    this.#always = always;
    host.addController(this);
  }

  hostUpdated(): void {
    const {session} = this.#candidate;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[data-arrival]');
    const arrival = heading?.dataset.arrival ?? '';
    const came = arrival !== '' && arrival !== this.#drawn;
    this.#drawn = arrival;
    if (!session || !came) return;
    if (this.#always || begun.has(session)) heading?.focus();
    begun.add(session);
  }
}
