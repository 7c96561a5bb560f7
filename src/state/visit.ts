/** The candidate's session against the real server. */
import type {Client} from '../client/client.ts';
import {type SchedulerError, UnreachableError} from '../client/errors.ts';
import {fetchCode} from '../client/fetch-code.ts';
import {getLanding, type Landing} from '../contract/landing.ts';
import type {Instant, LocalDate, PhoneInput, TimeZoneId} from '../contract/primitives.ts';
import {SchedulerErrorEvent} from '../events/error.ts';
import type {HourCycle} from '../time/hours.ts';
import type {BookingDesk} from './booking-desk.ts';
import type {BookingForm, CandidateMessage, CandidateSession} from './candidate-session.ts';
import {type CandidateState, idleState, type TimeStyle} from './candidate-state.ts';
import {afterOpening, asFailure} from './refusals.ts';
import {SlotFinder} from './slot-finder.ts';
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
  readonly #listeners = new Set<() => void>();
  #desk: BookingDesk | undefined;
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
    void this.#atDesk(desk => desk.holdSlot());
  }

  keepSlot(): void {
    this.#desk?.keepSlot();
  }

  back(): void {
    const {step, booking} = this.#state;
    if (step === 'confirm') this.#publish({step: 'pick', failure: null, fieldErrors: []});
    else if (booking)
      this.#publish({step: 'booked', moving: false, selected: null, lost: null, failure: null});
  }

  book(form: BookingForm): Promise<void> {
    return this.#atDesk(desk => desk.book(form));
  }

  async startMoving(): Promise<void> {
    const moving = this.#state.booking?.state === 'booked';
    this.#publish({step: 'pick', moving, selected: null, lost: null, failure: null, slots: null});
    await this.#finder.refresh();
  }

  move(reason?: string): Promise<void> {
    return this.#atDesk(desk => desk.move(reason));
  }

  cancel(reason?: string): Promise<void> {
    return this.#atDesk(desk => desk.cancel(reason));
  }

  changePhone(phone: PhoneInput): Promise<void> {
    return this.#atDesk(desk => desk.changePhone(phone));
  }

  refreshBooking(): Promise<void> {
    return this.#atDesk(desk => desk.refreshBooking());
  }

  sendMessage(message: CandidateMessage): Promise<SchedulerError | null> {
    const {timeZone} = this.#state;
    return fetchCode(() => import('./send-message.ts')).then(
      ({sendMessage}) => sendMessage(this.#options, timeZone, message),
      asFailure,
    );
  }

  /** What takes and changes bookings comes with the steps after the first view. */
  async #atDesk(act: (desk: BookingDesk) => unknown): Promise<void> {
    try {
      const {BookingDesk} = await fetchCode(() => import('./booking-desk.ts'), 'BookingDesk');
      this.#desk ??= new BookingDesk({
        ...this.#options,
        read: () => this.#state,
        write: patch => this.#publish(patch),
        subscribe: listener => this.subscribe(listener),
        report: error => this.#report(error),
        refreshSlots: () => this.#finder.refresh(),
        reload: () => this.load(),
      });
    } catch (cause) {
      const failure = new UnreachableError('A later step did not come.', {cause});
      this.#publish({failure});
      return this.#report(failure);
    }
    await act(this.#desk);
  }

  async #showZone(timeZone: TimeZoneId): Promise<void> {
    if (timeZone === this.#state.timeZone) return;
    this.#publish({timeZone});
    const {phase, slots, slotsPhase, booking} = this.#state;
    if (phase === 'loading') return this.load();
    // Those on their way are for the old zone.
    const hasAsked = slots ?? slotsPhase !== 'idle';
    await Promise.all([hasAsked && this.#finder.refresh(), booking && this.refreshBooking()]);
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

  #report(error: unknown): void {
    this.#options.target.dispatchEvent(new SchedulerErrorEvent(asFailure(error)));
  }

  #publish(patch: Partial<CandidateState>): void {
    this.#state = {...this.#state, ...patch};
    for (const listener of this.#listeners) listener();
  }
}
