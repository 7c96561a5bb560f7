/** Keeps mails for the development mail viewer instead of sending them. */
import type {Clock} from '../ports/clock.ts';
import type {Database} from '../ports/database.ts';
import type {Address, Mailer} from '../ports/mailer.ts';

export interface MailViewerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly sender: Address;
}

export const mailViewer = ({database, clock, sender}: MailViewerOptions): Mailer => ({
  sender,
  async send(mail) {
    await database.query(
      `insert into viewed_mails (message_id, recipient, sent_at, mail)
       values ($1, $2, to_timestamp($3::float8 / 1000), $4::jsonb) on conflict (message_id) do nothing`,
      [mail.messageId, mail.to.email, clock.now(), JSON.stringify(mail)],
    );
  },
});
