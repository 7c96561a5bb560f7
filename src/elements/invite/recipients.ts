/** Recipients as they are typed or pasted. */

/** One row of the form. */
export interface RecipientRow {
  readonly name: string;
  readonly email: string;
}

/** Recipients that a host page hands over. */
export interface Recipient {
  readonly name: string;
  readonly email?: string;
  /** The person's id in the host's system; comes back with the link. */
  readonly externalId?: string;
}

export const emptyRow: RecipientRow = {name: '', email: ''};

const isAddress = (text: string) => /^[^\s<>@,;]+@[^\s<>@,;]+$/.test(text);

/** `Rebecca Best <rebecca@example.com>`, `Rebecca Best, rebecca@example.com`, with tabs too, or one of both alone. */
function rowOf(line: string): RecipientRow {
  const words = line.split(/[\s<>,;]+/).filter(Boolean);
  const email = words.find(isAddress) ?? '';
  const name = line
    .replace(email, '')
    .replace(/[<>;"]/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ');
  return {name, email};
}

/** A row a line; lines without a letter are left out. */
export const parseRecipients = (text: string): RecipientRow[] =>
  text
    .split(/\r\n?|\n/)
    .filter(line => /\p{L}/u.test(line))
    .map(rowOf);
