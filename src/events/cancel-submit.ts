/** Before a booking is cancelled. `preventDefault()` keeps it. */
export class CancelSubmitEvent extends Event {
  readonly bookingId: string;

  constructor(bookingId: string) {
    super('scheduler-cancel-submit', {bubbles: true, composed: true, cancelable: true});
    this.bookingId = bookingId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-cancel-submit': CancelSubmitEvent;
  }
}
