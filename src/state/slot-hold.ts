/** Keeps the chosen slot while the candidate fills in the form. Where it cannot, the booking decides. */
import type {Client} from '../client/client.ts';
import {RefusedError} from '../client/errors.ts';
import {createHold, type Hold, releaseHold, renewHold} from '../contract/holds.ts';
import type {Instant} from '../contract/primitives.ts';
import {HoldCreatedEvent} from '../events/hold-created.ts';
import {HoldRequestEvent} from '../events/hold-request.ts';
import {epochMs} from '../time/calendar.ts';
import type {CandidateState} from './candidate-state.ts';
import {isSlotRefusal} from './submit-refusals.ts';

/** Milliseconds before the end at which a hold that is in use is renewed, and any other one's end is told. */
const warning = 60_000;
/** Seconds between two tellings of what is left. */
const step = 5;

export interface SlotHoldOptions {
  client: Client;
  /** Where events about the hold are dispatched. An element that is on no page any more holds nothing. */
  target: EventTarget & {readonly isConnected?: boolean};
  read: () => CandidateState;
  write: (patch: Partial<CandidateState>) => void;
  subscribe: (listener: () => void) => void;
  /** Told when the slot cannot be had. */
  refused: (error: unknown) => void;
}

export class SlotHold {
  readonly #options: SlotHoldOptions;
  #hold: Hold | undefined;
  /** When it ends, by the device's clock. */
  #end = 0;
  /** Whether the form was used since the hold was taken or renewed. */
  #used = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One call after the other: none overtakes what it undoes. */
  #calls: Promise<void> = Promise.resolve();

  constructor(options: SlotHoldOptions) {
    this.#options = options;
    options.subscribe(this.#look);
  }

  /** Asks for the chosen slot, unless the page objects. */
  take(): void {
    const {selected} = this.#options.read();
    if (!selected || !this.#options.target.dispatchEvent(new HoldRequestEvent(selected))) return;
    this.#call(() => this.#ask(selected));
  }

  /** The candidate is at work. */
  use(): void {
    this.#used = true;
    if (this.#options.read().hold?.seconds) this.#tick();
  }

  /** What a booking says of it, also when it is over. */
  get named(): {hold?: string} {
    return this.#hold ? {hold: this.#hold.id} : {};
  }

  #call(work: () => Promise<void>): void {
    this.#calls = this.#calls.then(work);
  }

  #isWanted(start: Instant): boolean {
    const {target, read} = this.#options;
    const {step: shown, selected} = read();
    return shown === 'confirm' && selected === start && target.isConnected !== false;
  }

  async #ask(start: Instant): Promise<void> {
    if (this.#hold || !this.#isWanted(start)) return;
    const {client, target, read, refused} = this.#options;
    const {moving, booking} = read();
    const body = {start, ...(moving && booking ? {excludeBooking: booking.id} : {})};
    const asked = Date.now();
    try {
      const hold = await client.call(createHold, {body});
      this.#keep(hold, asked);
      this.#look();
      if (this.#hold) target.dispatchEvent(new HoldCreatedEvent(hold));
    } catch (error) {
      // While a booking is under way, its answer says the same.
      if (isSlotRefusal(error) && this.#isWanted(start) && !read().submitting) refused(error);
    }
  }

  async #renew({id}: Hold): Promise<void> {
    const asked = Date.now();
    try {
      const hold = await this.#options.client.call(renewHold, {params: {holdId: id}});
      if (this.#hold?.id === id) this.#keep(hold, asked);
    } catch (error) {
      if (this.#hold?.id === id && error instanceof RefusedError) this.#over();
    }
  }

  #release({id}: Hold): void {
    const {client} = this.#options;
    // One that does not arrive ends by itself.
    this.#call(() =>
      client.call(releaseHold, {params: {holdId: id}, keepalive: true}).catch(() => undefined),
    );
  }

  /** `asked`: when the device's clock showed that; the lease began no earlier. */
  #keep(hold: Hold, asked: number): void {
    this.#hold = hold;
    this.#end = asked + epochMs(hold.expiresAt) - epochMs(hold.now);
    this.#used = false;
    this.#tell(null);
    addEventListener('pagehide', this.#leave);
    this.#tick();
  }

  #tell(hold: CandidateState['hold']): void {
    if (this.#options.read().hold !== hold) this.#options.write({hold});
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    const hold = this.#hold;
    const left = this.#end - Date.now();
    if (!hold) return;
    if (left <= 0) return this.#over();
    if (left > warning) return this.#wait(left - warning);
    const renewable = hold.renewalsLeft > 0;
    if (this.#used && renewable) {
      this.#used = false;
      this.#call(() => this.#renew(hold));
    } else this.#tell({seconds: Math.ceil(left / 1000 / step) * step, renewable});
    this.#wait(left % (step * 1000) || step * 1000);
  };

  #wait(ms: number): void {
    this.#timer = setTimeout(this.#tick, ms);
  }

  #over(): void {
    clearTimeout(this.#timer);
    this.#tell({seconds: 0, renewable: false});
  }

  /** Somebody who comes back to a page that was left finds the form as it was, and no hold. */
  readonly #leave = (): void => {
    if (this.#hold) this.#release(this.#hold);
    this.#over();
  };

  /** The way back, another choice, a refusal and the end of the element give the slot back; a booking has used it up. */
  readonly #look = (): void => {
    const hold = this.#hold;
    if (!hold || this.#isWanted(hold.start)) return;
    this.#hold = undefined;
    clearTimeout(this.#timer);
    removeEventListener('pagehide', this.#leave);
    if (this.#options.read().step !== 'booked') this.#release(hold);
    this.#tell(null);
  };
}
