/** Sends the mail with what a candidate wrote: to the recruiter, or to the organization once the recruiter is gone. */
import {mailOfMessage} from '../mails/message.ts';
import type {Job} from '../ports/jobs.ts';
import {MailRefused, type Mail} from '../ports/mailer.ts';
import {timestamp} from './instants.ts';
import {readMessage} from './message-record.ts';
import type {Ports} from './ports.ts';
import {audit} from './transaction.ts';

type Deliver = Extract<Job, {kind: 'deliver-message'}>;

/** Notes what nobody will ever take, or what nobody is left to read. */
const giveUp = (ports: Ports, {organizationId, messageId}: Deliver) =>
  audit(ports.database, ports.clock.now(), {
    organizationId,
    actor: 'server',
    action: 'mail.refused',
    subject: `message:${messageId}`,
  });

const send = async (ports: Ports, job: Deliver, mail: Mail): Promise<void> => {
  try {
    await ports.mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    await giveUp(ports, job);
  }
};

/** Does nothing for a message that has been sent, or erased with its candidate. */
export const deliverMessage = async (ports: Ports, job: Deliver): Promise<void> => {
  const message = await readMessage(ports.database, job);
  if (!message) return;
  const {sender} = ports.mailer;
  const mail = mailOfMessage(message, {sender, now: ports.clock.now()});
  await (mail ? send(ports, job, mail) : giveUp(ports, job));
  await ports.database.query(
    `update messages set sent_at = ${timestamp('$3')} where organization_id = $1 and id = $2`,
    [job.organizationId, job.messageId, ports.clock.now()],
  );
};
