import type {Instant, TimeZoneId} from '../contract/primitives.ts';

/** Before a booking is asked for. `preventDefault()` asks nothing; what was typed stays. */
export class BookingSubmitEvent extends Event {
  readonly start: Instant;
  /** The candidate's zone. */
  readonly timeZone: TimeZoneId;

  constructor(start: Instant, timeZone: TimeZoneId) {
    super('scheduler-booking-submit', {bubbles: true, composed: true, cancelable: true});
    this.start = start;
    this.timeZone = timeZone;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-booking-submit': BookingSubmitEvent;
  }
}
