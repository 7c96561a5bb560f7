/** After the server has taken over a message to the recruiter. Holds nothing of what was written. */
export class MessageSentEvent extends Event {
  readonly messageId: string;
  /** How many times to meet it proposes. */
  readonly proposed: number;

  constructor(messageId: string, proposed: number) {
    super('scheduler-message-sent', {bubbles: true, composed: true});
    this.messageId = messageId;
    this.proposed = proposed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-message-sent': MessageSentEvent;
  }
}
