/** What stands in place of everything when the link could not be opened, or a later step did not come. */
import {html, type TemplateResult} from 'lit';
import {RefusedError, type SchedulerError} from '../../client/errors.ts';
import type {FirstMessages} from '../../locales/en.ts';

export interface PanelWords {
  readonly title: string;
  readonly text: string;
}

export interface PanelDrawn {
  readonly messages: FirstMessages;
  readonly level: number;
  readonly retry: () => unknown;
  /** It is a later step that did not come: the link itself was opened. */
  readonly isLater?: boolean;
}

/** The link is unknown, or nobody answered. */
export function failedTemplate(
  failure: SchedulerError | null,
  {messages, level, retry, isLater}: PanelDrawn,
): TemplateResult {
  const {flow, shared} = messages;
  if (failure instanceof RefusedError && failure.code === 'link-not-found') {
    return html`<section class="panel" part="error" aria-labelledby="title">
      ${wordsTemplate(flow.ended.unknown, level)}
    </section>`;
  }
  const text = failure?.name === 'UnreachableError' ? shared.unreachable : shared.wentWrong;
  return html`<div class="panel" part="error" role="alert">
    ${isLater ? html`<p>${text}</p>` : wordsTemplate({title: flow.failed.title, text}, level)}
    <div class="actions">
      <button class="primary" part="button button-primary" @click=${retry}>${shared.tryAgain}</button>
    </div>
  </div>`;
}

export const wordsTemplate = ({title, text}: PanelWords, level: number) =>
  html`<div id="title" class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">
      ${title}
    </div>
    <p class="muted">${text}</p>`;
