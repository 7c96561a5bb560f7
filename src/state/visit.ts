/** The candidate's session against the real server. */
import type {Client} from '../client/client.ts';
import type {SchedulerError} from '../client/errors.ts';
import {
  type Booking,
  cancelBooking,
  changeContact,
  createBooking,
  getBooking,
  rescheduleBooking,
} from '../contract/bookings.ts';
import {getLanding, type Landing} from '../contract/landing.ts';
import type {Instant, LocalDate, PhoneInput, TimeZoneId} from '../contract/primitives.ts';
import {BookingCancelledEvent} from '../events/booking-cancelled.ts';
import {BookingCreatedEvent} from '../events/booking-created.ts';
import {BookingRescheduledEvent} from '../events/booking-rescheduled.ts';
import {SchedulerErrorEvent} from '../events/error.ts';
import type {HourCycle} from '../time/hours.ts';
import type {BookingForm, CandidateMessage, CandidateSession} from './candidate-session.ts';
import {type CandidateState, idleState, type TimeStyle} from './candidate-state.ts';
import {dropDraft} from './draft.ts';
import {afterOpening, afterSubmitting, asFailure, isOutrun, isSlotRefusal} from './refusals.ts';
import {SlotFinder} from './slot-finder.ts';
import type {SlotHold} from './slot-hold.ts';
import {SubmissionKeys} from './submission.ts';
import {firstZone, rememberZone} from './zone-choice.ts';

export interface VisitOptions {
  client: Client;
  /** The zone to begin with. */
  timeZone: TimeZoneId;
  /** The hours to begin with. */
  hourCycle?: HourCycle;
  storage: boolean;
  /** The candidate's language now, as a BCP 47 tag. */
  locale: () => string;
  /** Where events about what happened are dispatched. */
  target: EventTarget;
}

export class Visit implements CandidateSession {
  readonly storage: boolean;
  readonly #options: VisitOptions;
  readonly #finder: SlotFinder;
  readonly #keys = new SubmissionKeys();
  readonly #listeners = new Set<() => void>();
  #hold: SlotHold | undefined;
  #state: CandidateState;
  #openings = 0;

  constructor(options: VisitOptions) {
    this.#options = options;
    this.storage = options.storage;
    this.#state = idleState(options.timeZone, options.hourCycle);
    this.#finder = new SlotFinder({
      client: options.client,
      read: () => this.#state,
      write: patch => this.#publish(patch),
      failed: error => this.#report(error),
    });
  }

  get state(): CandidateState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    const opening = ++this.#openings;
    const {timeZone} = this.#state;
    this.#publish({phase: 'loading', failure: null});
    try {
      const landing = await this.#options.client.call(getLanding, {query: {timeZone}});
      if (opening === this.#openings) this.#opened(landing, timeZone);
    } catch (error) {
      if (opening !== this.#openings) return;
      this.#publish(afterOpening(error));
      this.#report(error);
    }
  }

  async showRange(firstDate: LocalDate, days: number): Promise<void> {
    await this.#finder.show({firstDate, days});
  }

  async chooseZone(timeZone: TimeZoneId): Promise<void> {
    if (this.storage) rememberZone(timeZone);
    await this.#showZone(timeZone);
  }

  /** The host page names another zone to begin with; the candidate's own choice goes before it. */
  async suggestZone(timeZone: TimeZoneId): Promise<void> {
    await this.#showZone(firstZone(timeZone, this.storage));
  }

  /** The person came back to the page, or the network came or went: what failed or grew old is asked for again. */
  async freshen(): Promise<void> {
    const isOffline = !navigator.onLine;
    this.#publish({isOffline});
    if (isOffline || document.hidden) return;
    const {phase, step} = this.#state;
    if (phase === 'failed') await this.load();
    else if (step === 'pick') await this.#finder.renew();
  }

  styleTimes(changes: Partial<TimeStyle>): void {
    this.#publish(changes);
  }

  select(start: Instant): void {
    this.#publish({selected: start, lost: null});
  }

  continue(): void {
    if (!this.#state.selected) return;
    this.#publish({step: 'confirm', failure: null, fieldErrors: []});
    void this.#holdSlot();
  }

  keepSlot(): void {
    this.#hold?.use();
  }

  back(): void {
    const {step, moving} = this.#state;
    if (step === 'confirm') this.#publish({step: 'pick', failure: null, fieldErrors: []});
    else if (moving) this.#publish({step: 'booked', moving: false, selected: null, lost: null});
  }

  async book(form: BookingForm): Promise<void> {
    const {selected: start, timeZone} = this.#state;
    if (!start) return;
    const body = {start, timeZone, locale: this.#options.locale(), ...form};
    await this.#submit(body, {
      ask: intent => this.#options.client.call(createBooking, intent),
      done: booking => new BookingCreatedEvent(booking),
    });
    if (this.#state.step === 'booked' && this.#state.landing) dropDraft(this.#state.landing.linkId);
  }

  async startMoving(): Promise<void> {
    const moving = this.#state.booking?.state === 'booked';
    this.#publish({step: 'pick', moving, selected: null, lost: null, failure: null, slots: null});
    await this.#finder.refresh();
  }

  async move(reason?: string): Promise<void> {
    const {selected: start, timeZone} = this.#state;
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
    const {booking, timeZone} = this.#state;
    if (!booking) return;
    try {
      const params = {bookingId: booking.id};
      this.#keep(await this.#options.client.call(getBooking, {params, query: {timeZone}}));
    } catch (error) {
      // What is shown stays true; whoever asked will ask again.
      this.#report(error);
    }
  }

  sendMessage(message: CandidateMessage): Promise<SchedulerError | null> {
    const {timeZone} = this.#state;
    return import('./send-message.ts').then(
      ({sendMessage}) => sendMessage(this.#options, timeZone, message),
      asFailure,
    );
  }

  /** The form does not wait for this, nor for its code. */
  async #holdSlot(): Promise<void> {
    const {client, target} = this.#options;
    try {
      const {SlotHold} = await import('./slot-hold.ts');
      this.#hold ??= new SlotHold({
        client,
        target,
        read: () => this.#state,
        write: patch => this.#publish(patch),
        subscribe: listener => this.subscribe(listener),
        refused: error => void this.#refused(error),
      });
      this.#hold.take();
    } catch {
      // Without a hold the booking decides.
    }
  }

  async #showZone(timeZone: TimeZoneId): Promise<void> {
    if (timeZone === this.#state.timeZone) return;
    this.#publish({timeZone});
    const {phase, slots, booking} = this.#state;
    if (phase === 'loading') return this.load();
    await Promise.all([slots && this.#finder.refresh(), booking && this.refreshBooking()]);
  }

  #opened(landing: Landing, timeZone: TimeZoneId): void {
    const {booking} = landing;
    const slots = landing.slots && {...landing.slots, timeZone};
    this.#publish({
      phase: 'ready',
      landing,
      ended: null,
      booking,
      slots,
      slotsPhase: 'idle',
      moving: false,
      step: booking ? 'booked' : this.#state.step === 'booked' ? 'pick' : this.#state.step,
    });
  }

  async #change<Body extends object>(
    fields: Body,
    endpoint: typeof rescheduleBooking | typeof cancelBooking | typeof changeContact,
    {done}: {done?: (booking: Booking) => Event},
  ): Promise<void> {
    const {booking} = this.#state;
    if (!booking) return;
    const body = {revision: booking.revision, ...fields};
    await this.#submit(body, {
      ask: intent =>
        this.#options.client.call<typeof endpoint>(endpoint, {
          params: {bookingId: booking.id},
          ...intent,
        }),
      done,
    });
  }

  async #submit<Body extends object>(
    content: Body,
    {
      ask,
      done,
    }: {
      ask: (intent: {body: Body; idempotencyKey: string}) => Promise<Booking>;
      done?: ((booking: Booking) => Event) | undefined;
    },
  ): Promise<void> {
    if (this.#state.submitting) return;
    this.#publish({submitting: true, failure: null, fieldErrors: [], lost: null});
    try {
      const booking = await ask(this.#keys.intent(content, this.#hold?.named));
      this.#keys.settle();
      this.#publish({submitting: false, step: 'booked', moving: false, selected: null});
      this.#keep(booking);
      if (done) this.#options.target.dispatchEvent(done(booking));
      // The reply to a change speaks of the zone it was booked in.
      if (booking.local.timeZone !== this.#state.timeZone) await this.refreshBooking();
    } catch (error) {
      this.#keys.settle(error);
      await this.#refused(error);
    }
  }

  async #refused(error: unknown): Promise<void> {
    this.#publish({submitting: false, ...afterSubmitting(error, this.#state)});
    this.#report(error);
    if (isSlotRefusal(error)) await this.#finder.refresh();
    if (isOutrun(error)) await this.load();
  }

  /** Takes over a reply, unless a newer one is here already. */
  #keep(reply: Booking): void {
    const {booking} = this.#state;
    if (booking?.id === reply.id && booking.eventSequence > reply.eventSequence) return;
    this.#publish({booking: reply});
  }

  #report(error: unknown): void {
    this.#options.target.dispatchEvent(new SchedulerErrorEvent(asFailure(error)));
  }

  #publish(patch: Partial<CandidateState>): void {
    this.#state = {...this.#state, ...patch};
    for (const listener of this.#listeners) listener();
  }
}
