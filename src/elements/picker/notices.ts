/** What the picker says instead of, or above, the times. */
import {html, nothing, type TemplateResult} from 'lit';
import {RefusedError, type SchedulerError} from '../../client/errors.ts';
import type {Instant} from '../../contract/primitives.ts';
import type {FirstMessages} from '../../locales/en.ts';

/** Why times could not be loaded, and a button to try again. */
export const failedTemplate = (
  failure: SchedulerError | null,
  {messages, retry}: {messages: FirstMessages; retry: () => void},
): TemplateResult =>
  html`<div class="alert" role="alert" part="error">
    <slot name="error"
      ><p><strong>${messages.picker.failed}</strong> ${causeWords(failure, messages)}</p></slot
    >
    <button @click=${retry} type="button" part="button">${messages.shared.tryAgain}</button>
  </div>`;

/** The cause and the next step, in the reader's language where the code is one they can meet. */
export function causeWords(failure: SchedulerError | null, {shared, flow}: FirstMessages): string {
  if (!(failure instanceof RefusedError))
    return failure?.name === 'UnreachableError' ? shared.unreachable : shared.wentWrong;
  if (failure.code === 'calendar-disconnected') return flow.ended.disconnected.title;
  return shared.wentWrong;
}

export interface LostDrawn {
  readonly messages: FirstMessages;
  /** The lost time in words. */
  readonly time: string;
  /** Whether somebody took it, or it went while nobody asked for it. */
  readonly alternatives: readonly {readonly start: Instant; readonly words: string}[];
  readonly choose: (start: Instant) => void;
}

/** The chosen slot is gone; the nearest free ones as buttons. The focus comes here: the buttons are what Tab reaches next. */
export const lostTemplate = ({messages, time, alternatives, choose}: LostDrawn): TemplateResult =>
  html`<div class="alert" part="error">
    <p id="lost" tabindex="-1">
      <strong>${messages.picker.lost(time)}</strong>
      ${alternatives.length ? messages.picker.lostNearest : nothing}
    </p>
    <div class="choices">
      ${alternatives.map(
        ({start, words}) =>
          html`<button type="button" part="button" @click=${() => choose(start)}>
            <bdi>${words}</bdi>
          </button>`,
      )}
    </div>
  </div>`;

/** The network is gone: what is shown may change. */
export const offlineTemplate = ({picker}: FirstMessages): TemplateResult =>
  html`<p class="alert" role="alert" part="error">${picker.offline}</p>`;

/** No time in this week, or none at all. */
export const emptyTemplate = ({
  messages,
  next,
  show,
  write,
}: {
  messages: FirstMessages;
  /** The day on which something is free, in words; empty when there is none. */
  next: string;
  show: () => void;
  /** The way to write to the recruiter, when there is none. */
  write: unknown;
}): TemplateResult =>
  html`<div class="empty" part="empty">
    <slot name="empty"><p>${next ? messages.picker.noTimesThisWeek : messages.picker.nothingLeft}</p></slot>
    ${next && html`<button type="button" part="button" @click=${show}>${messages.picker.nextAvailable(next)}</button>`}
    ${write}
  </div>`;
