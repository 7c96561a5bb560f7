/** Links that were sent, with their state and what can still be done with them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../../contract/links.ts';
import type {Instant} from '../../contract/primitives.ts';
import type {LinksState} from '../../state/member-links.ts';
import {epochMs, msPerMinute} from '../../time/calendar.ts';
import {dateOfWall} from '../../time/offset-rules.ts';
import {pageOffset, pageTimeZone} from '../../time/page-rules.ts';
import {daysWords, startWords} from '../../time/wording.ts';
import {copyButton, type CopyAct} from './created.ts';

export interface ListDrawn extends CopyAct {
  readonly state: LinksState;
  readonly language: string;
  /** The member's zone, in which dates are shown. */
  readonly timeZone: string;
  /** Id of the link that is about to be revoked: asked again first. */
  readonly revoking: string | undefined;
  readonly askRevoke: (id: string | undefined) => void;
  readonly revoke: (link: Link) => void;
  readonly extend: (link: Link) => void;
  readonly more: () => void;
}

/** A moment on a zone's wall, in milliseconds. */
const wallIn = (timeZone: string, instant: Instant) =>
  epochMs(instant) + pageOffset(timeZone || pageTimeZone(), epochMs(instant)) * msPerMinute;

/** `Feb 11, 2027` */
export function dateIn(language: string, timeZone: string, instant: Instant): string {
  const date = dateOfWall(wallIn(timeZone, instant));
  return daysWords(language, [date, date], 'week');
}

export function listTemplate(drawn: ListDrawn): TemplateResult {
  const {state, messages, more} = drawn;
  const {invite} = messages;
  if (!state.links) return html`<div class="skeleton breathing" aria-hidden="true"></div>`;
  if (state.links.length === 0) return html`<p class="muted">${invite.none}</p>`;
  return html`<ul class="links" part="links">
      ${state.links.map(link => linkTemplate(drawn, link))}
    </ul>
    ${
      state.nextCursor
        ? html`<button type="button" part="button" @click=${more}>${invite.more}</button>`
        : nothing
    }`;
}

function linkTemplate(drawn: ListDrawn, link: Link): TemplateResult {
  const {messages, revoking} = drawn;
  const {invite} = messages;
  const {name, email} = link.recipient;
  return html`<li data-link=${link.id} part="link">
    <div class="who">
      <strong><bdi>${name}</bdi></strong> ${email && html`<span class="muted"><bdi>${email}</bdi></span>`}
    </div>
    <p class="facts">
      <span class="badge ${link.state}">${invite.states[link.state]}</span>
      <span class="muted">${factsOf(drawn, link)}</span>
    </p>
    ${revoking === link.id ? askTemplate(drawn, link) : actsTemplate(drawn, link)}
  </li>`;
}

/** When the meeting is, or until when it can be booked. */
function factsOf({messages: {invite, minutes}, language, timeZone}: ListDrawn, link: Link) {
  const length = minutes(link.durationMinutes);
  if (link.bookedStart) {
    const when = startWords(language, wallIn(timeZone, link.bookedStart), 'shortWhen');
    return html`<bdi>${invite.bookedFor(when)}</bdi> · ${length}`;
  }
  if (link.state === 'revoked') return length;
  const date = dateIn(language, timeZone, link.expiresAt);
  return html`<bdi>${link.state === 'expired' ? invite.expired(date) : invite.expires(date)}</bdi> · ${length}`;
}

function actsTemplate(drawn: ListDrawn, link: Link): TemplateResult | typeof nothing {
  const {state, messages, extend, askRevoke} = drawn;
  const {invite} = messages;
  const {name} = link.recipient;
  if (link.state === 'revoked') return nothing;
  const busy = state.changing === link.id ? 'true' : nothing;
  const button = (words: string, act: () => void, kind = '') =>
    html`<button
      type="button"
      class="quiet small ${kind}"
      part="button"
      aria-label=${invite.of(words, name)}
      aria-disabled=${busy}
      @click=${act}
    >
      ${words}
    </button>`;
  return html`<div class="buttons">
    ${copyButton(drawn, {words: invite.copyLink, name, text: link.url})}
    ${button(invite.extend, () => extend(link))}
    ${button(invite.revoke, () => askRevoke(link.id), 'danger revoke')}
  </div>`;
}

function askTemplate({messages, revoke, askRevoke}: ListDrawn, link: Link): TemplateResult {
  const {invite} = messages;
  return html`<div class="ask" role="group" aria-label=${invite.of(invite.revoke, link.recipient.name)}>
    <p tabindex="-1">${invite.revokeAsk(link.recipient.name)}</p>
    <div class="buttons">
      <button type="button" part="button" @click=${() => askRevoke(undefined)}>${invite.keep}</button>
      <button type="button" class="danger" part="button" @click=${() => revoke(link)}>
        ${invite.revoke}
      </button>
    </div>
  </div>`;
}
