import type {Instant} from '../contract/primitives.ts';

/** After the server has cancelled a booking; `start` and `end` are free again. */
export class BookingCancelledEvent extends Event {
  readonly bookingId: string;
  readonly start: Instant;
  readonly end: Instant;

  constructor(booking: {id: string; start: Instant; end: Instant}) {
    super('scheduler-booking-cancelled', {bubbles: true, composed: true});
    this.bookingId = booking.id;
    this.start = booking.start;
    this.end = booking.end;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-booking-cancelled': BookingCancelledEvent;
  }
}
