/** A link as the host page's composer needs it. */
export interface CreatedLink {
  id: string;
  /** Address for the candidate; a secret between sender and recipient. */
  url: string;
  /** Text for a message, address included. */
  message: string;
  /** The recipient's id in the host's system, when the host named one. */
  externalId: string | null;
}

/** After links were made: insert `message` into the composer. In the order of the recipients. */
export class LinksCreatedEvent extends Event {
  readonly links: readonly CreatedLink[];

  constructor(links: readonly CreatedLink[]) {
    super('scheduler-links-created', {bubbles: true, composed: true});
    this.links = links;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-links-created': LinksCreatedEvent;
  }
}
