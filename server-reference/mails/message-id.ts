/** Names of mails. */
import type {Address} from '../ports/mailer.ts';
import type {Interview} from './interview.ts';

/** The host that a sender's mails are named by. */
export const hostOf = ({email}: Address): string => email.slice(email.lastIndexOf('@') + 1);

/** The same for the same news to the same side, so that a mail sent twice is known as one. */
export const messageId = (interview: Interview, recipient: 'member' | 'candidate', sender: Address): string =>
  `${interview.bookingId}.${recipient}.${interview.calendarSequence}@${hostOf(sender)}`;
