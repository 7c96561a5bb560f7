import type {Instant} from '../contract/primitives.ts';

/** After the server has booked. Names nobody: the host asks its own server who it was. */
export class BookingCreatedEvent extends Event {
  readonly bookingId: string;
  readonly start: Instant;
  readonly end: Instant;

  constructor(booking: {id: string; start: Instant; end: Instant}) {
    super('scheduler-booking-created', {bubbles: true, composed: true});
    this.bookingId = booking.id;
    this.start = booking.start;
    this.end = booking.end;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-booking-created': BookingCreatedEvent;
  }
}
