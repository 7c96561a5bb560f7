import type {Instant} from '../contract/primitives.ts';

/** Before a message to the recruiter is sent. `preventDefault()` sends nothing; what was typed stays. */
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
