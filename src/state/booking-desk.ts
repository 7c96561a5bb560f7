/** Takes and changes the booking of a visit. */
import type {Client} from '../client/client.ts';
import {
  type Booking,
  cancelBooking,
  changeContact,
  createBooking,
  getBooking,
  rescheduleBooking,
} from '../contract/bookings.ts';
import type {PhoneInput} from '../contract/primitives.ts';
import {BookingCancelledEvent} from '../events/booking-cancelled.ts';
import {BookingCreatedEvent} from '../events/booking-created.ts';
import {BookingRescheduledEvent} from '../events/booking-rescheduled.ts';
import type {BookingForm} from './candidate-session.ts';
import type {CandidateState} from './candidate-state.ts';
import {dropDraft} from './draft.ts';
import {SlotHold} from './slot-hold.ts';
import {SubmissionKeys} from './submission.ts';
import {afterSubmitting, isOutrun, isSlotRefusal} from './submit-refusals.ts';

export interface BookingDeskOptions {
  client: Client;
  /** The candidate's language now, as a BCP 47 tag. */
  locale: () => string;
  /** Where events about what happened are dispatched. */
  target: EventTarget;
  read: () => CandidateState;
  write: (patch: Partial<CandidateState>) => void;
  subscribe: (listener: () => void) => void;
  /** Told of failures that the candidate sees. */
  report: (error: unknown) => void;
  refreshSlots: () => Promise<void>;
  /** Opens the link anew: the server knows more than the page. */
  reload: () => Promise<void>;
}

interface Submitting<Body> {
  ask: (intent: {body: Body; idempotencyKey: string}) => Promise<Booking>;
  done?: ((booking: Booking) => Event) | undefined;
}

export class BookingDesk {
  readonly #options: BookingDeskOptions;
  readonly #keys = new SubmissionKeys();
  readonly #hold: SlotHold;

  constructor(options: BookingDeskOptions) {
    this.#options = options;
    this.#hold = new SlotHold({...options, refused: error => void this.#refused(error)});
  }

  /** The form does not wait for this. */
  holdSlot(): void {
    this.#hold.take();
  }

  keepSlot(): void {
    this.#hold.use();
  }

  async book(form: BookingForm): Promise<void> {
    const {client, locale, read} = this.#options;
    const {selected: start, timeZone} = read();
    if (!start) return;
    const body = {start, timeZone, locale: locale(), ...form};
    await this.#submit(body, {
      ask: intent => client.call(createBooking, intent),
      done: booking => {
        const {landing} = read();
        if (landing) dropDraft(landing.linkId);
        return new BookingCreatedEvent(booking);
      },
    });
  }

  async move(reason?: string): Promise<void> {
    const {selected: start, timeZone} = this.#options.read();
    if (!start) return;
    await this.#change({start, timeZone, ...(reason ? {reason} : {})}, rescheduleBooking, {
      done: booking => new BookingRescheduledEvent(booking),
    });
  }

  async cancel(reason?: string): Promise<void> {
    await this.#change(reason ? {reason} : {}, cancelBooking, {
      done: booking => new BookingCancelledEvent(booking),
    });
  }

  async changePhone(phone: PhoneInput): Promise<void> {
    await this.#change({phone}, changeContact, {});
  }

  async refreshBooking(): Promise<void> {
    const {client, read, report} = this.#options;
    const {booking, timeZone} = read();
    if (!booking) return;
    try {
      const params = {bookingId: booking.id};
      this.#keep(await client.call(getBooking, {params, query: {timeZone}}));
    } catch (error) {
      // What is shown stays true; whoever asked will ask again.
      report(error);
    }
  }

  async #change<Body extends object>(
    fields: Body,
    endpoint: typeof rescheduleBooking | typeof cancelBooking | typeof changeContact,
    {done}: {done?: (booking: Booking) => Event},
  ): Promise<void> {
    const {client, read} = this.#options;
    const {booking} = read();
    if (!booking) return;
    const body = {revision: booking.revision, ...fields};
    const params = {bookingId: booking.id};
    await this.#submit(body, {
      ask: intent => client.call<typeof endpoint>(endpoint, {params, ...intent}),
      done,
    });
  }

  async #submit<Body extends object>(content: Body, {ask, done}: Submitting<Body>): Promise<void> {
    const {read, write, target} = this.#options;
    if (read().submitting) return;
    write({submitting: true, failure: null, fieldErrors: [], lost: null});
    try {
      const booking = await ask(this.#keys.intent(content, this.#hold.named));
      this.#keys.settle();
      write({submitting: false, step: 'booked', moving: false, selected: null});
      this.#keep(booking);
      if (done) target.dispatchEvent(done(booking));
      // The reply to a change speaks of the zone it was booked in.
      if (booking.local.timeZone !== read().timeZone) await this.refreshBooking();
    } catch (error) {
      this.#keys.settle(error);
      await this.#refused(error);
    }
  }

  async #refused(error: unknown): Promise<void> {
    const {read, write, report, refreshSlots, reload} = this.#options;
    write({submitting: false, ...afterSubmitting(error, read())});
    report(error);
    if (isSlotRefusal(error)) await refreshSlots();
    if (!isOutrun(error)) return;
    const {failure} = read();
    await reload();
    // The booking is another one than was asked for: that is said beside it.
    if (read().booking) write({failure});
  }

  /** Takes over a reply, unless a newer one is here already. */
  #keep(reply: Booking): void {
    const {booking} = this.#options.read();
    if (booking?.id === reply.id && booking.eventSequence > reply.eventSequence) return;
    this.#options.write({booking: reply});
  }
}
