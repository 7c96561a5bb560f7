/** Names of mails. */
import type {Address} from '../ports/mailer.ts';
import type {Interview} from './interview.ts';

/** The same for the same news to the same side, so that a mail sent twice is known as one. */
export const messageId = (
  interview: Interview,
  recipient: 'member' | 'candidate',
  sender: Address,
): string => {
  const host = sender.email.slice(sender.email.lastIndexOf('@') + 1);
  return `${interview.bookingId}.${recipient}.${interview.calendarSequence}@${host}`;
};
