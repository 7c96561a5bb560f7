/** How to get into the interview: the room, or the telephone. */
import {html, nothing, type TemplateResult} from 'lit';
import {copy, phone, video} from '../../styles/booking-icons.ts';
import {tick} from '../../styles/icons.ts';
import {epochMs, msPerMinute} from '../../time/calendar.ts';
import {lengthWords} from '../../time/length-words.ts';
import {type BookedView, titleTemplate, webAddress} from './booked-view.ts';

export interface JoinActs {
  readonly copy: (event: Event) => unknown;
  /** Whether the code has been copied. */
  readonly copied: boolean;
}

/** `call`: who calls whom, for a meeting by phone. */
export function joinTemplate(view: BookedView, call: unknown, acts: JoinActs): TemplateResult {
  const {booking, messages} = view;
  const {booked} = messages;
  const byPhone = booking.conference.state === 'none';
  return html`<section part="join">
    ${titleTemplate(view, html`${byPhone ? phone : video} ${byPhone ? booked.call : booked.join}`)}
    ${byPhone ? call : roomTemplate(view, acts)}
  </section>`;
}

function roomTemplate(view: BookedView, acts: JoinActs): TemplateResult {
  const {booking, messages} = view;
  const {conference} = booking;
  if (conference.state === 'failed') return html`<p class="failed">${messages.booked.failed}</p>`;
  const url = webAddress(conference.joinUrl);
  if (conference.state !== 'ready' || !url) return html`<p class="muted">${messages.booked.pending}</p>`;
  return html`${opensTemplate(view)} ${codeTemplate(view, acts)} ${goTemplate(view, url)}`;
}

/** Milliseconds since 1970 at which the room opens; undefined once it has. */
export function opensLater({booking, now}: Pick<BookedView, 'booking' | 'now'>): number | undefined {
  const {opensAt} = booking.conference;
  const opens = opensAt ? epochMs(opensAt) : 0;
  return opens > now ? opens : undefined;
}

function opensTemplate(view: BookedView) {
  const opens = opensLater(view);
  if (opens === undefined) return nothing;
  const minutes = Math.round((epochMs(view.booking.start) - opens) / msPerMinute);
  return html`<p class="muted">${view.messages.booked.opens(lengthWords(view.language, minutes))}</p>`;
}

function codeTemplate({booking, messages}: BookedView, acts: JoinActs) {
  const {accessCode} = booking.conference;
  if (!accessCode) return nothing;
  return html`<p class="code">
    ${messages.booked.accessCode} <code><bdi>${accessCode}</bdi></code>
    <button type="button" class="quiet small" part="button" @click=${acts.copy}>
      ${acts.copied ? tick : copy}<span>${acts.copied ? messages.booked.copied : messages.booked.copy}</span>
      <span class="visually-hidden">${messages.booked.accessCode}</span>
    </button>
  </p>`;
}

function goTemplate(view: BookedView, url: string) {
  const {booked} = view.messages;
  const provider = view.booking.conference.providerName;
  const powered = provider && booked.poweredBy(provider);
  const primary = opensLater(view) === undefined;
  return html`<p class="go">
    <a
      class=${primary ? 'button primary' : 'button'}
      part=${primary ? 'button button-primary' : 'button'}
      href=${url}
      target="_blank"
      rel="noopener noreferrer"
      >${booked.go}${powered && html`<span class="visually-hidden">, ${powered}</span>`}</a
    >
    <slot name="provider"><span class="muted" aria-hidden="true">${powered}</span></slot>
  </p>`;
}
