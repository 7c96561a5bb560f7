import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {createClient, type ExtraHeaders, type Fetch} from '../../client/client.ts';
import {memberClientContext} from '../../state/member-client.ts';
import {SessionOwner, type VisitSettings} from '../../state/session-owner.ts';

/**
 * @summary Gives what is inside its server, link token or member token, time zone, language and colours.
 * With a link token it opens the candidate's link; with `getMemberToken` it serves the recruiter's elements.
 *
 * @slot - The elements to serve, at any depth, beside anything else.
 * @event {MessageSentEvent} scheduler-message-sent - After the server has taken over a message to the recruiter.
 * @event {SchedulerErrorEvent} scheduler-error - After something failed that the candidate was told about.
 * @event {HoldRequestEvent} scheduler-hold-request - Before the chosen time is held while the form is filled in; `preventDefault()` holds nothing.
 * @event {HoldCreatedEvent} scheduler-hold-created - After the server has held the chosen time.
 * @event {BookingCreatedEvent} scheduler-booking-created - After the server has booked.
 * @event {BookingRescheduledEvent} scheduler-booking-rescheduled - After the server has moved the booking.
 * @event {BookingCancelledEvent} scheduler-booking-cancelled - After the server has cancelled the booking.
 */
export class ProviderElement extends LitElement implements VisitSettings {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([color-scheme='light']) {
      color-scheme: light;
    }
    :host([color-scheme='dark']) {
      color-scheme: dark;
    }
  `;
  static override properties: PropertyDeclarations = {
    server: {},
    timeZone: {attribute: 'time-zone'},
    hourCycle: {attribute: 'hour-cycle'},
    storage: {},
    colorScheme: {attribute: 'color-scheme', reflect: true},
    token: {attribute: false},
    getMemberToken: {attribute: false},
    headers: {attribute: false},
    fetch: {attribute: false},
  };

  /** Address of the server: `https://scheduler.example`. */
  declare server: string;
  /** Zone to begin with, an IANA name. Default: the browser's; a candidate's own choice goes before both. */
  declare timeZone: string;
  /** `12` or `24` hours to begin with. Default: as the language has it; the candidate's own choice goes before both. */
  declare hourCycle: string;
  /** `none` keeps nothing in the browser: no chosen zone, no half-filled form. */
  declare storage: string;
  /** `light` or `dark`; `inherit` follows the page. */
  declare colorScheme: 'light' | 'dark' | 'inherit';
  /** The link token. Default: from the page's fragment, `#scheduler=<token>`. Never an attribute: it is a secret. */
  declare token: string | undefined;
  /** Returns a member token, minted by the host's own back end; asked before each call. */
  declare getMemberToken: (() => string | Promise<string>) | undefined;
  /** Gives headers to send with each call, asked before it; from another origin names that begin with `X-`. */
  declare headers: ExtraHeaders | undefined;
  /** Stands in for the network. @default globalThis.fetch */
  declare fetch: Fetch | undefined;

  readonly #member = new ContextProvider(this, {context: memberClientContext});

  constructor() {
    super();
    this.server = '';
    this.timeZone = '';
    this.hourCycle = '';
    this.storage = '';
    this.colorScheme = 'inherit';
    new SessionOwner(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const {server, getMemberToken: token, fetch} = this;
    const touched = changed.has('server') || changed.has('getMemberToken') || changed.has('fetch');
    if (server && token && touched)
      this.#member.setValue(createClient({server, token, fetch, headers: () => this.headers?.()}));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
