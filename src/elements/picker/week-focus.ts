/** Where the focus goes among the slots, and how it survives when they are drawn anew. */
import {epochMs, msPerDay} from '../../time/calendar.ts';
import {wallMs} from '../../time/offset-rules.ts';
import type {Grid} from './slot-keys.ts';
import type {DayView} from '../../time/slot-week.ts';
import type {PickerView} from './picker-view.ts';

export class WeekFocus {
  readonly #host: HTMLElement;
  #held: string | undefined;
  #left: Element | null | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Start of the slot that has the focus. */
  get current(): string | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLInputElement ? active.value : undefined;
  }

  /** Before drawing: the radio button that has the focus may stand for another slot afterwards, or be gone. */
  hold(): void {
    this.#held = this.current;
  }

  /** After drawing. */
  restore(): void {
    const held = this.#held;
    if (held !== undefined && held !== this.current && !this.to(held) && this.current === undefined) {
      // It is gone, and its button with it: the next one that is left.
      (this.#radios.find(({value}) => value > held) ?? this.#radios.at(-1))?.focus();
    }
    this.#held = undefined;
  }

  /** Checks what is chosen and nothing else, whatever was clicked. */
  check(chosen: string | null): void {
    for (const radio of this.#radios) radio.checked = radio.value === chosen;
  }

  /** Focuses a slot without choosing it; false when it is not shown. */
  to(start: string): boolean {
    const radio = this.#radios.find(({value}) => value === start);
    radio?.focus();
    return radio !== undefined;
  }

  /** Before another week is asked for. */
  leave(): void {
    this.#left = this.#host.shadowRoot?.activeElement;
  }

  /** Focuses a slot of that week, unless the person has gone elsewhere while it came; false then too. */
  arrive(start: string): boolean {
    const isNowhere = document.activeElement === document.body;
    return (isNowhere || this.#host.shadowRoot?.activeElement === this.#left) && this.to(start);
  }

  /** Out from under heading and footer, by the style sheet's margins, which not every engine heeds by itself. */
  show(): void {
    if (this.current) this.#host.shadowRoot?.activeElement?.scrollIntoView({block: 'nearest'});
  }

  first(): void {
    this.#radios[0]?.focus();
  }

  /** The days as they stand on the screen now: side by side or one below the other. */
  grid(days: readonly DayView[]): Grid {
    const [first, second] = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.day') ?? [];
    return {
      days: days.map(day => day.slots.map(({start}) => start)).filter(starts => starts.length > 0),
      columns: first !== undefined && first.offsetTop === (second ?? first).offsetTop,
      rightToLeft: this.#host.matches(':dir(rtl)'),
    };
  }

  get #radios(): HTMLInputElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('input') ?? [])];
  }
}

/** A place in the week: milliseconds since its first day began, on the wall. */
export const placeOf = (start: string, {rules, week}: Pick<PickerView, 'rules' | 'week'>): number =>
  wallMs(rules, epochMs(start)) - epochMs(`${week}T00:00:00Z`);

/** The slot nearest to a place in a week: on the same day if it has any, else on the nearest day. */
export function nearestPlace(view: PickerView, place: number): string | undefined {
  const far = (start: string) => {
    const there = placeOf(start, view);
    const days = Math.abs(Math.floor(there / msPerDay) - Math.floor(place / msPerDay));
    return days * msPerDay + Math.abs((there % msPerDay) - (place % msPerDay));
  };
  return view.days
    .flatMap(day => day.slots.map(({start}) => start))
    .toSorted((one, other) => far(one) - far(other))[0];
}
