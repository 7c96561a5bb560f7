/** Mail through an SMTP server. */
import {createTransport} from 'nodemailer';
import {Email} from '../../src/contract/primitives.ts';
import {MailRefused, type Address, type Mail, type Mailer} from '../ports/mailer.ts';

export interface SmtpOptions {
  /** `smtps://user:password@mail.example.com:465`, `smtp://…:587`; nodemailer's options may follow as `?name=value`. */
  readonly url: string;
  readonly sender: Address;
}

export interface SmtpMailer extends Mailer {
  /** Ends open connections. */
  close(): void;
}

/** Milliseconds; the queue tries again later. */
const timeouts = {connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000};

/** Line breaks and other control characters have no place in a header; nodemailer encodes the rest. */
const headerText = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** Refuses what is not one plain address, so that no text ever adds a recipient. */
const checked = ({name, email}: Address) => {
  if (!Email.safeParse(email).success)
    throw new MailRefused('The address is not one that mail can be sent to.');
  return {name: headerText(name), address: email};
};

const message = (mail: Mail, sender: Address) => {
  const to = checked(mail.to);
  return {
    messageId: `<${mail.messageId}>`,
    from: {name: headerText(mail.fromName), address: sender.email},
    to,
    envelope: {from: sender.email, to: [to.address]},
    ...(mail.replyTo === null ? {} : {replyTo: checked(mail.replyTo)}),
    subject: headerText(mail.subject),
    text: mail.text,
    html: mail.html,
    // RFC 3834: keeps out-of-office replies away.
    headers: {'Auto-Submitted': 'auto-generated'},
    ...(mail.invitation === null ? {} : {icalEvent: {...mail.invitation, filename: 'interview.ics'}}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/** A reply of class 5 to the recipient or to the mail itself is for good (RFC 5321 §4.2.1); one to our login is not. */
const isForGood = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;

export const smtpMailer = ({url, sender}: SmtpOptions): SmtpMailer => {
  const transport = createTransport({url, ...timeouts});
  return {
    sender,
    async send(mail) {
      try {
        await transport.sendMail(message(mail, sender));
      } catch (error) {
        if (isForGood(error)) throw new MailRefused(error.message, {cause: error});
        throw error;
      }
    },
    close: () => transport.close(),
  };
};
