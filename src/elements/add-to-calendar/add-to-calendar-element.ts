import {css, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {calendarLinks} from '../../add-to-calendar/links.ts';
import {icsText} from '../../add-to-calendar/ics.ts';
import {Instant} from '../../contract/primitives.ts';
import {localizeCandidate} from '../../state/candidate-locale.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {epochMs, instantAt} from '../../time/calendar.ts';
import {offsetText} from '../../time/offset-rules.ts';
import {isKnownZone, pageOffset, pageTimeZone} from '../../time/page-rules.ts';
import {calendarList, calendarListStyles} from './calendar-list.ts';

/**
 * @summary Links that take a meeting into Google, Office 365, Outlook.com, Yahoo or Apple calendars, and an .ics file.
 * Needs no server. The booked page has the same links for its interview.
 *
 * @csspart calendar-links - The list of links.
 * @csspart button - A link.
 */
export class AddToCalendarElement extends LitElement {
  static override styles = [
    tokens,
    controls,
    calendarListStyles,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    eventTitle: {attribute: 'event-title'},
    start: {},
    end: {},
    place: {},
    description: {},
    timeZone: {attribute: 'time-zone'},
    file: {},
    uid: {},
    sequence: {type: Number},
  };

  /** What the meeting is called. */
  declare eventTitle: string;
  /** An instant in UTC: `2027-02-08T17:00:00Z`. Without start and end, nothing is shown. */
  declare start: string;
  /** An instant in UTC after `start`. */
  declare end: string;
  /** Where, or the address of the video room. */
  declare place: string;
  /** Lines of text, the most important first: what does not fit into an address is left out from the end. */
  declare description: string;
  /** The viewer's zone, an IANA name; for Yahoo, which knows wall times alone. Default: the browser's. */
  declare timeZone: string;
  /** Address of an .ics file. Default: one made here. */
  declare file: string;
  /** Of the file made here: the same for the life of the meeting, so that a calendar takes a change for one. */
  declare uid: string;
  /** Of the file made here: rises with each change. */
  declare sequence: number;

  readonly #locale = localizeCandidate(this);
  #made = '';

  constructor() {
    super();
    this.eventTitle = '';
    this.start = '';
    this.end = '';
    this.place = '';
    this.description = '';
    this.timeZone = '';
    this.file = '';
    this.uid = '';
    this.sequence = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#forget();
    if (this.#isSound && !this.file) this.#made = URL.createObjectURL(this.#makeFile());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#isSound) return nothing;
    const {eventTitle: title, description, place: location, start, end} = this;
    const entry = {title, description, location, start, end, ...this.#offsets};
    return calendarList(
      calendarLinks(entry),
      this.file || this.#made,
      this.#locale.messages.booked.calendarNames,
    );
  }

  get #isSound(): boolean {
    return [this.start, this.end].every(text => Instant.safeParse(text).success) && this.start < this.end;
  }

  get #offsets(): {offset: string; endOffset: string} {
    const zone = isKnownZone(this.timeZone) ? this.timeZone : pageTimeZone();
    const at = (instant: string) => offsetText(pageOffset(zone, epochMs(instant)));
    return {offset: at(this.start), endOffset: at(this.end)};
  }

  #makeFile(): Blob {
    const text = icsText({
      method: null,
      uid: this.uid || `${this.start}-${this.end}@${location.hostname}`,
      sequence: this.sequence,
      stamp: instantAt(Date.now()),
      start: this.start,
      end: this.end,
      cancelled: false,
      title: this.eventTitle,
      description: this.description,
      location: this.place,
      joinUrl: /^https?:\/\//i.test(this.place) ? this.place : null,
      organizer: null,
      attendee: null,
    });
    return new Blob([text], {type: 'text/calendar;charset=utf-8'});
  }

  #forget(): void {
    if (this.#made) URL.revokeObjectURL(this.#made);
    this.#made = '';
  }
}
