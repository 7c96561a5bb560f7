/** Fetches the slots that are looked at, and quietly those that will be looked at next. */
import type {Client} from '../client/client.ts';
import {UnexpectedReplyError} from '../client/errors.ts';
import type {QueryOf} from '../contract/endpoint.ts';
import type {Instant} from '../contract/primitives.ts';
import {getSlots, longestRangeDays, type Slots} from '../contract/slots.ts';
import {localDate, rulesFrom} from '../time/offset-rules.ts';
import type {CandidateState} from './candidate-state.ts';
import {asFailure} from './refusals.ts';
import {covers, type DayRange, daysAtOnce, joined, missingDays} from './slot-coverage.ts';

export interface SlotFinderOptions {
  client: Client;
  read: () => CandidateState;
  write: (patch: Partial<CandidateState>) => void;
  /** Told of failures that the candidate sees. */
  failed: (error: unknown) => void;
}

/** Milliseconds after which times on offer may have gone to others. */
const tooOld = 30_000;

export class SlotFinder {
  readonly #options: SlotFinderOptions;
  /** The days looked at last; undefined: whatever the server shows first. */
  #range: DayRange | undefined;
  /** When the last answer came. */
  #since = 0;
  #asked: {key: string; reply: Promise<void>; abort: AbortController} | undefined;

  constructor(options: SlotFinderOptions) {
    this.#options = options;
  }

  /** Covers these days, and prepares the week after them. */
  async show(range: DayRange): Promise<void> {
    this.#range = range;
    const {slots, timeZone} = this.#options.read();
    const missing = missingDays(slots, timeZone, range);
    if (missing) return this.#fetch(missing);
    // What failed or is on its way was for days that nobody looks at any more.
    this.#options.write({slotsPhase: 'idle'});
    this.#prepare({...range, days: range.days + 7});
  }

  /** Asks anew for the days looked at, for a new zone or after a slot was lost. */
  async refresh(): Promise<void> {
    const range = this.#range;
    this.#asked?.abort.abort();
    this.#asked = undefined;
    await this.#fetch(range && {...range, days: Math.max(range.days, daysAtOnce)}, {anew: true});
  }

  /** Asks again for what failed, or for all that is known once it is old: quietly, so that nothing changes before the answer. */
  async renew(): Promise<void> {
    const {slots, slotsPhase} = this.#options.read();
    if (slotsPhase === 'failed') return this.refresh();
    if (!slots || slotsPhase === 'loading' || Date.now() - this.#since < tooOld) return;
    const {firstDate, days} = slots;
    await this.#quietly({firstDate, days: Math.min(days, longestRangeDays)}, true);
  }

  #prepare(range: DayRange): void {
    const {slots, timeZone} = this.#options.read();
    const missing = missingDays(slots, timeZone, range);
    if (missing) void this.#quietly(missing);
  }

  /** For what nobody waits for: when somebody does, it is asked for again and failure is shown. */
  #quietly(range: DayRange, anew = false): Promise<void> {
    return this.#ask(range, anew).catch(() => undefined);
  }

  async #fetch(range: DayRange | undefined, {anew = false} = {}): Promise<void> {
    const looked = this.#range;
    this.#options.write({slotsPhase: 'loading'});
    try {
      await this.#ask(range, anew);
    } catch (error) {
      // Another question took its place, or other days are looked at by now.
      if (this.#asked || looked !== this.#range) return;
      const {read, write, failed} = this.#options;
      write({slotsPhase: 'failed'});
      // In the form and beside the booking nobody waits for it.
      if (read().step !== 'pick') return;
      write({failure: asFailure(error)});
      failed(error);
    }
  }

  /** One question at a time: the same one is shared, another one takes its place. Resolves when its answer is known. */
  #ask(range: DayRange | undefined, anew: boolean): Promise<void> {
    const {timeZone, moving, booking} = this.#options.read();
    const query = {timeZone, ...range, ...(moving && booking ? {excludeBooking: booking.id} : {})};
    const key = JSON.stringify(query);
    if (this.#asked?.key === key) return this.#asked.reply;
    this.#asked?.abort.abort();
    const abort = new AbortController();
    const reply = this.#answer(query, {abort, anew});
    this.#asked = {key, reply, abort};
    return reply;
  }

  async #answer(
    query: QueryOf<typeof getSlots>,
    {abort, anew}: {abort: AbortController; anew: boolean},
  ): Promise<void> {
    try {
      const slots = await this.#options.client.call(getSlots, {query, signal: abort.signal});
      // Days that were not asked for leave open those that were: the same question would follow, and no end.
      if (query.firstDate && !(slots.firstDate === query.firstDate && slots.days >= (query.days ?? 1)))
        throw new UnexpectedReplyError('The server answered for other days than it was asked for.');
      // Under the name we asked by, should the server prefer another for the same zone.
      this.#take({...slots, timeZone: query.timeZone}, anew);
    } finally {
      // What failed is no answer to the next one who asks.
      if (this.#asked?.abort === abort) this.#asked = undefined;
    }
  }

  #take(reply: Slots, anew: boolean): void {
    const {slots, timeZone, selected, submitting} = this.#options.read();
    if (reply.timeZone !== timeZone) return;
    this.#since = Date.now();
    const known = joined(anew ? null : slots, reply);
    const patch: Partial<CandidateState> = {slots: known, slotsPhase: 'idle'};
    // While it is being booked, its absence may be the booking's own doing.
    if (selected && !submitting && isGone(known, selected)) {
      Object.assign(patch, {selected: null, lost: {start: selected, alternatives: []}, step: 'pick'});
    }
    this.#options.write(patch);
  }
}

/** Whether these days would hold the slot if it were still free. */
function isGone(slots: Slots, start: Instant): boolean {
  const date = localDate(rulesFrom(slots.offsetChanges), start);
  return covers(slots, date) && !slots.starts.includes(start);
}
