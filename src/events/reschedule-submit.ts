import type {Instant} from '../contract/primitives.ts';

/** Before a booking is moved. `preventDefault()` leaves it where it is. */
export class RescheduleSubmitEvent extends Event {
  readonly bookingId: string;
  /** Start of the slot to move it to. */
  readonly start: Instant;

  constructor(bookingId: string, start: Instant) {
    super('scheduler-reschedule-submit', {bubbles: true, composed: true, cancelable: true});
    this.bookingId = bookingId;
    this.start = start;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-reschedule-submit': RescheduleSubmitEvent;
  }
}
