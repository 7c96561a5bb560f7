/** What stands in place of the times when the link is over, or there is none: what happened, and what to do. */
import {html, nothing, type TemplateResult} from 'lit';
import {endedMessages} from '../../locales/ended.ts';
import {endedNoticeWords, endedWords} from '../../locales/ended-words.ts';
import type {EndedMessages} from '../../locales/en.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {LocaleController} from '../../state/locale.ts';
import {messageButton} from '../message/message-button.ts';
import {type PanelDrawn, wordsTemplate} from './failed.ts';
import {photoTemplate} from './header.ts';

type Ended = NonNullable<CandidateState['ended']>;

interface OverDrawn extends PanelDrawn {
  readonly messages: EndedMessages;
}

/** In which language it is said. */
export const localizeEnded = (
  host: ConstructorParameters<typeof LocaleController>[0],
): LocaleController<EndedMessages> => new LocaleController(host, endedMessages);

export function endedTemplate(ended: Ended, {messages, level, retry}: OverDrawn): TemplateResult {
  const {recruiter, contact} = ended.link;
  const {name, email, takesMessages} = contact;
  const words = endedWords(ended.code, name, messages);
  const write = messages.shared.writeTo(name);
  return html`<section class="panel" part="empty" aria-labelledby="title">
    ${photoTemplate(recruiter)} ${wordsTemplate(words, level)}
    <div class="actions">
      ${takesMessages ? messageButton({label: write, messages, proposing: true, look: 'primary'}) : nothing}
      ${
        ended.code === 'calendar-disconnected'
          ? html`<button part="button" @click=${retry}>${messages.shared.tryAgain}</button>`
          : nothing
      }
    </div>
    ${email && html`<a href="mailto:${email}">${takesMessages ? email : write}</a>`}
  </section>`;
}

/** The same above a booking that outlives its link. */
export function endedNotice(
  {code, link}: Ended,
  booking: CandidateState['booking'],
  messages: EndedMessages,
): TemplateResult {
  const stands = booking?.changeable ?? false;
  const {title, text} = endedNoticeWords(code, {contact: link.contact.name, stands, messages});
  return html`<section class="notice" part="error" aria-label=${title}>
    <p><strong>${title}.</strong> ${text}</p>
  </section>`;
}

export const missingTemplate = ({messages: {flow}, level}: OverDrawn): TemplateResult =>
  html`<section class="panel" part="empty" aria-labelledby="title">
    ${wordsTemplate(flow.ended.missing, level)}
  </section>`;
