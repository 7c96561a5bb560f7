import type {Instant} from '../contract/primitives.ts';

/** After the server has held a slot for the candidate who fills in the form. */
export class HoldCreatedEvent extends Event {
  readonly holdId: string;
  /** Start of the slot. */
  readonly start: Instant;
  /** Until when it is held, by the server's clock, unless it is renewed. */
  readonly expiresAt: Instant;

  constructor(hold: {id: string; start: Instant; expiresAt: Instant}) {
    super('scheduler-hold-created', {bubbles: true, composed: true});
    this.holdId = hold.id;
    this.start = hold.start;
    this.expiresAt = hold.expiresAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-hold-created': HoldCreatedEvent;
  }
}
