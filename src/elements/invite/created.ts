/** The links just made, with the texts to send. */
import {html, type TemplateResult} from 'lit';
import type {Link} from '../../contract/links.ts';
import type {CreatedLink} from '../../events/links-created.ts';
import type {MemberMessages} from '../../locales/member.ts';
import {copy} from '../../styles/booking-icons.ts';
import {tick} from '../../styles/icons.ts';

export interface CopyAct {
  readonly messages: MemberMessages;
  readonly copy: (text: string) => unknown;
  /** What was copied last. */
  readonly copied: string;
}

/** A button that copies; its name says whose it is. */
export const copyButton = (
  {messages, copy: put, copied}: CopyAct,
  {words, name, text}: {words: string; name: string; text: string},
): TemplateResult =>
  html`<button
    type="button"
    class="quiet small"
    part="button"
    aria-label=${messages.invite.of(words, name)}
    @click=${() => put(text)}
  >
    ${copied === text ? html`${tick}${messages.copied}` : html`${copy}${words}`}
  </button>`;

export const createdTemplate = (links: readonly Link[], act: CopyAct): TemplateResult =>
  html`<p class="muted">${act.messages.invite.createdText}</p>
    <ul class="created">
      ${links.map(link => createdLink(link, act))}
    </ul>`;

function createdLink({recipient: {name}, message, url}: Link, act: CopyAct): TemplateResult {
  const {invite} = act.messages;
  return html`<li>
    <strong><bdi>${name}</bdi></strong>
    <textarea
      readonly
      rows="6"
      dir="auto"
      aria-label=${invite.message(name)}
      part="message"
      .value=${message}
    ></textarea>
    <div class="buttons">
      ${copyButton(act, {words: invite.copyMessage, name, text: message})}
      ${copyButton(act, {words: invite.copyLink, name, text: url})}
    </div>
  </li>`;
}

/** What the host page is told of a link. */
export const forHost = ({id, url, message, recipient}: Link): CreatedLink => ({
  id,
  url,
  message,
  externalId: recipient.externalId,
});
