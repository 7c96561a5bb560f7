import type {Instant} from '../contract/primitives.ts';

/** Before a time becomes the chosen one. `preventDefault()` keeps the old choice. */
export class SlotSelectEvent extends Event {
  /** Start of the slot. */
  readonly start: Instant;

  constructor(start: Instant) {
    super('scheduler-slot-select', {bubbles: true, composed: true, cancelable: true});
    this.start = start;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-slot-select': SlotSelectEvent;
  }
}
