/** Sends mail. */

export interface Address {
  readonly name: string;
  readonly email: string;
}

export interface Mail {
  /** Same id for the same mail sent again, so that a repeat can be told from a new one. */
  readonly messageId: string;
  readonly to: Address;
  /** Who it speaks for, shown beside the server's own sending address. */
  readonly fromName: string;
  readonly replyTo: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Calendar invitation (RFC 6047), if any. */
  readonly invitation: {readonly method: 'REQUEST' | 'CANCEL'; readonly content: string} | null;
}

export interface Mailer {
  /** The address that invitations name as ORGANIZER and that mail comes from. */
  readonly sender: Address;
  /** Resolves when the mail was taken over. Throws `MailRefused` when it never will be. */
  send(mail: Mail): Promise<void>;
}

/** The receiving server said no for good; trying again will not help. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}
