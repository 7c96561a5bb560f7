/** Which week the picker shows: turns pages, follows the chosen slot, asks for what is missing, says what is new. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Instant, LocalDate} from '../../contract/primitives.ts';
import type {Announcer} from '../../state/announcer.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import type {LocaleController} from '../../state/locale.ts';
import type {SessionState} from '../../state/session-state.ts';
import type {FirstMessages} from '../../locales/en.ts';
import {addDays, daysBetween} from '../../time/calendar.ts';
import {withHours} from '../../time/hours.ts';
import {localDate} from '../../time/offset-rules.ts';
import {type PickerView, pickerView} from './picker-view.ts';
import {middleOf, weekSpoken, zoneSpoken} from './spoken.ts';
import {chosenWhen} from './summary.ts';
import {nearestPlace, type WeekFocus} from './week-focus.ts';

export interface PagerOptions {
  candidate: SessionState;
  locale: LocaleController<FirstMessages>;
  announcer: Announcer;
  focus: WeekFocus;
}

/** Milliseconds that loading may take unannounced. */
const patience = 400;

type Seen = Pick<CandidateState, 'timeZone' | 'slots'> & {style: string};

export class WeekPager implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagerOptions;
  #seen: Seen | undefined;
  #week: LocalDate | undefined;
  #follow: Instant | undefined;
  #asked = '';
  /** Say the week as soon as it is known. */
  #unsaid = false;
  /** Focus the slot nearest to this place as soon as the week is known. */
  #place: number | undefined;
  /** Undefined until the first slots are here. */
  view: PickerView | undefined;

  constructor(host: ReactiveControllerHost, options: PagerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The reader's language with the hours they chose. */
  get language(): string {
    const {locale, candidate} = this.#options;
    return withHours(locale.language, candidate.state.hourCycle);
  }

  /** Turns pages; `place` is where in the week the focus was, if it is to be there again. */
  turn(weeks: 1 | -1, place?: number): void {
    if (!this.view || (weeks < 0 && this.view.isFirst)) return;
    this.go(addDays(this.view.week, weeks * 7), place);
  }

  /** Shows a week, and focuses the slot nearest to a place in it, see `placeOf`. */
  go(week: LocalDate | undefined, place: number | undefined): void {
    this.#week = week;
    this.#unsaid = place === undefined;
    this.#place = place;
    this.#options.focus.leave();
    this.#host.requestUpdate();
  }

  /** Shows the week that a slot is in. */
  follow(start: Instant): void {
    this.#follow = start;
    this.#host.requestUpdate();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#asked = '';
    this.go(this.view?.week, 0);
    // Nothing is known at all: it was the way from a booking to the times that failed.
    if (!this.view) void this.#options.candidate.session?.startMoving();
  }

  hostUpdate(): void {
    const {state} = this.#options.candidate;
    const {language} = this;
    const {slots, timeZone, hostTimes} = state;
    const seen = this.#seen;
    const style = language + hostTimes;
    this.#seen = {slots, timeZone, style};
    if (!slots) return this.#forget();
    const rezoned = seen !== undefined && seen.timeZone !== timeZone;
    const follow = this.#follow ?? (rezoned ? (state.selected ?? undefined) : undefined);
    const same = seen?.slots === slots && !rezoned && seen.style === style;
    if (same && follow === undefined && this.#week === this.view?.week) return;
    const before = this.view;
    this.view = pickerView({slots, timeZone, language, hostTimes, week: this.#week, follow});
    this.#week = this.view.week;
    this.#follow = undefined;
    if (rezoned && before) this.#sayZone(before, this.view);
  }

  hostUpdated(): void {
    const {view} = this;
    if (!view) return;
    this.#askFor(view);
    if (!view.known || this.#options.candidate.state.slotsPhase === 'failed') return;
    if (this.#place !== undefined) {
      const start = nearestPlace(view, this.#place);
      this.#unsaid ||= start === undefined || !this.#options.focus.arrive(start);
      this.#place = undefined;
    }
    if (this.#unsaid) {
      this.#unsaid = false;
      this.#options.announcer.say(weekSpoken(view, this.language, this.#options.locale.messages));
    }
  }

  #forget(): void {
    this.view = this.#week = undefined;
    this.#asked = '';
  }

  /** Asks for the week once; days before today hold nothing. */
  #askFor({week, rules, known}: PickerView): void {
    const {session, state} = this.#options.candidate;
    // Known days may be forgotten again, when others far away take their place.
    const key = `${week} ${state.timeZone} ${known}`;
    if (!session || !state.slots || key === this.#asked) return;
    this.#asked = key;
    const today = localDate(rules, state.slots.now);
    const first = week < today ? today : week;
    // Its first answer is a new state, and this drawing is not over yet.
    queueMicrotask(() => void session.showRange(first, daysBetween(first, week) + 7));
    if (!known) this.#options.announcer.say(this.#options.locale.messages.picker.loading, {after: patience});
  }

  #sayZone(before: PickerView, after: PickerView): void {
    const {locale, candidate, announcer} = this.#options;
    const {timeZone, selected: start, slots} = candidate.state;
    if (!slots) return;
    const {rules} = after;
    const {language} = this;
    const chosen = start
      ? {start, before: before.rules, when: chosenWhen({start, slots, rules, language})}
      : undefined;
    const change = {timeZone, rules, at: middleOf(after.week), chosen};
    announcer.say(zoneSpoken(change, language, locale.messages));
  }
}
