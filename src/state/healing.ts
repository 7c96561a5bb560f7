/** Asks again for a booking whose video room is not there yet, until it is. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CandidateState} from './candidate-state.ts';
import type {SessionState} from './session-state.ts';

/** Milliseconds before the first question; each pause is twice the last one, a minute at most. */
const firstPause = 2000;
const longestPause = 60_000;

/** Whether the room may still arrive: a failed one is tried again by the server. */
const awaitsRoom = ({booking, phase}: CandidateState): boolean =>
  phase !== 'loading' &&
  booking?.state === 'booked' &&
  (booking.conference.state === 'pending' || booking.conference.state === 'failed');

export class Healing implements ReactiveController {
  readonly #candidate: SessionState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;
  #pause = firstPause;

  constructor(host: ReactiveControllerHost, candidate: SessionState) {
    this.#candidate = candidate;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#look);
    this.#rest();
  }

  hostUpdated(): void {
    if (!awaitsRoom(this.#candidate.state)) {
      this.#rest();
      this.#pause = firstPause;
    } else if (this.#connected) this.#timer ??= setTimeout(() => void this.#ask(), this.#pause);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Who comes back to the page should see the room at once; nobody looks at a hidden one. */
  #look = (): void => {
    if (document.hidden || !awaitsRoom(this.#candidate.state)) return;
    this.#rest();
    this.#pause = firstPause;
    void this.#ask();
  };

  #ask = async (): Promise<void> => {
    this.#pause = Math.min(this.#pause * 2, longestPause);
    if (!document.hidden) await this.#candidate.session?.refreshBooking();
    this.#timer = undefined;
    this.hostUpdated();
  };
}
