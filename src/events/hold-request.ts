import type {Instant} from '../contract/primitives.ts';

/** Before a slot is held for the candidate who fills in the form. `preventDefault()` holds nothing; the form opens all the same. */
export class HoldRequestEvent extends Event {
  /** Start of the slot. */
  readonly start: Instant;

  constructor(start: Instant) {
    super('scheduler-hold-request', {bubbles: true, composed: true, cancelable: true});
    this.start = start;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-hold-request': HoldRequestEvent;
  }
}
