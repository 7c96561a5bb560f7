import type {Instant} from '../contract/primitives.ts';

/**
 * Before a candidate's message is sent to the recruiter. `preventDefault()` sends nothing, and what was typed stays:
 * for a host that takes it into a conversation of its own.
 */
export class MessageSubmitEvent extends Event {
  /** Empty where only times are proposed. */
  readonly text: string;
  /** Times that the candidate proposes, the best first. */
  readonly windows: readonly {readonly start: Instant; readonly end: Instant}[];

  constructor(message: {text?: string | undefined; windows?: MessageSubmitEvent['windows'] | undefined}) {
    super('scheduler-message-submit', {bubbles: true, composed: true, cancelable: true});
    this.text = message.text ?? '';
    this.windows = message.windows ?? [];
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-message-submit': MessageSubmitEvent;
  }
}
