/** What stands in place of the times when there is nothing to choose: what happened, and what to do. */
import {html, nothing, type TemplateResult} from 'lit';
import {RefusedError} from '../../client/errors.ts';
import type {ProblemCode} from '../../contract/problem.ts';
import type {Messages} from '../../locales/en.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {photoTemplate} from './header.ts';

type Ended = NonNullable<CandidateState['ended']>;

interface Words {
  readonly title: string;
  readonly text: string;
}

export interface PanelDrawn {
  readonly messages: Messages;
  readonly level: number;
  readonly retry: () => void;
}

/** Why the link is over, in words; the organization is named where the recruiter is gone. */
export function endedWords({code, link}: Ended, {flow: {ended}}: Messages): Words {
  const {name} = link.contact;
  const words = (kind: {title: string; text: (name: string) => string}) => ({
    title: kind.title,
    text: kind.text(name),
  });
  const kinds: Partial<Record<ProblemCode, Words>> = {
    'link-revoked': words(ended.revoked),
    'link-used': words(ended.used),
    'recruiter-gone': words(ended.gone),
    'calendar-disconnected': words(ended.disconnected),
  };
  return kinds[code] ?? words(ended.expired);
}

export function endedTemplate(ended: Ended, {messages, level, retry}: PanelDrawn): TemplateResult {
  const {recruiter, contact} = ended.link;
  const words = endedWords(ended, messages);
  return html`<section class="panel" part="empty" aria-labelledby="title">
    ${photoTemplate(recruiter)} ${wordsTemplate(words, level)}
    <div class="actions">
      ${
        contact.email
          ? html`<a class="button primary" part="button button-primary" href=${`mailto:${contact.email}`}
              >${messages.shared.writeTo(contact.name)}</a
            >`
          : nothing
      }
      ${
        ended.code === 'calendar-disconnected'
          ? html`<button part="button" @click=${retry}>${messages.shared.tryAgain}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/** Ends of a link that leave its booking as it is. */
const stands: readonly ProblemCode[] = ['link-expired', 'link-revoked'];

/** The same above a booking that outlives its link. */
export function endedNotice(ended: Ended, messages: Messages): TemplateResult {
  const words = endedWords(ended, messages);
  const {title} = words;
  const text = stands.includes(ended.code) ? messages.flow.ended.stands : words.text;
  return html`<section class="notice" part="error" aria-label=${title}>
    <p><strong>${title}.</strong> ${text}</p>
  </section>`;
}

/** The link could not be opened: it is unknown, or nobody answered. */
export function failedTemplate(
  {failure}: CandidateState,
  {messages, level, retry}: PanelDrawn,
): TemplateResult {
  const {flow, shared} = messages;
  if (failure instanceof RefusedError && failure.code === 'link-not-found') {
    return html`<section class="panel" part="error" aria-labelledby="title">
      ${wordsTemplate(flow.ended.unknown, level)}
    </section>`;
  }
  const text = failure?.name === 'UnreachableError' ? shared.unreachable : shared.wentWrong;
  return html`<div class="panel" part="error" role="alert">
    ${wordsTemplate({title: flow.failed.title, text}, level)}
    <div class="actions">
      <button class="primary" part="button button-primary" @click=${retry}>${shared.tryAgain}</button>
    </div>
  </div>`;
}

export const missingTemplate = ({messages: {flow}, level}: PanelDrawn): TemplateResult =>
  html`<section class="panel" part="empty" aria-labelledby="title">
    ${wordsTemplate(flow.ended.missing, level)}
  </section>`;

const wordsTemplate = ({title, text}: Words, level: number) =>
  html`<div id="title" class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">
      ${title}
    </div>
    <p class="muted">${text}</p>`;
