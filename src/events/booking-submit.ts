import type {Instant, TimeZoneId} from '../contract/primitives.ts';

/**
 * Before a booking is asked for. `preventDefault()` asks nothing; what was typed stays.
 *
 * What is set in `extra` is sent along and shown to members with the booking: at most 20 names of 40 characters,
 * values of 500. Each try asks again: set the same values, else it is another submission.
 */
export class BookingSubmitEvent extends Event {
  readonly start: Instant;
  /** The candidate's zone. */
  readonly timeZone: TimeZoneId;
  readonly extra = new Map<string, string>();

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
