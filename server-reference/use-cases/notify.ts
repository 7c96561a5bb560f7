/** Tells both sides by mail about the booking as it is now: once for each calendar sequence and recipient. */
import type {Change} from '../mails/interview.ts';
import {mailToCandidate} from '../mails/to-candidate.ts';
import {mailToRecruiter} from '../mails/to-recruiter.ts';
import type {Job} from '../ports/jobs.ts';
import {MailRefused, type Mail} from '../ports/mailer.ts';
import {candidatePageUrl, linkToken} from './link-token.ts';
import type {Ports} from './ports.ts';
import {newsFor, noteSent, type Recipient} from './sent-news.ts';
import {readInterview, tellInterview, type InterviewRecord} from './tell-interview.ts';
import {audit} from './transaction.ts';

type Notify = Extract<Job, {kind: 'notify'}>;

/** Milliseconds that mails wait for the room, so that the first one has the link. */
const longestWait = 20_000;
/** Seconds between two looks. */
const pause = 2;

const waitsForRoom = (ports: Ports, record: InterviewRecord): boolean =>
  record.state === 'booked' &&
  record.conferenceState === 'pending' &&
  ports.clock.now() - record.changedAt < longestWait;

const pageUrl = async (ports: Ports, record: InterviewRecord): Promise<string> => {
  const token = await linkToken(ports.secrets, record.linkId, record.tokenVersion);
  return candidatePageUrl(ports.publicUrl, record.candidatePage, token);
};

const compose = async (
  ports: Ports,
  record: InterviewRecord,
  {recipient, change}: {recipient: Recipient; change: Change},
): Promise<Mail | null> => {
  const interview = tellInterview(ports, record);
  const now = ports.clock.now();
  const sending = {sender: ports.mailer.sender, now};
  if (recipient === 'member') return mailToRecruiter(interview, change, sending);
  const linkLives = record.linkRevokedAt === null && record.memberActive && now < record.linkExpiresAt;
  return mailToCandidate(interview, {change, linkLives, pageUrl: await pageUrl(ports, record)}, sending);
};

/** A mail that nobody will ever take is noted and given up. */
const send = async (ports: Ports, record: InterviewRecord, mail: Mail): Promise<void> => {
  try {
    await ports.mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    await audit(ports.database, ports.clock.now(), {
      organizationId: record.organizationId,
      actor: 'server',
      action: 'mail.refused',
      subject: `booking:${record.bookingId}`,
    });
  }
};

const tell = async (ports: Ports, record: InterviewRecord, recipient: Recipient): Promise<void> => {
  const change = await newsFor(ports.database, record, recipient);
  if (change === null) return;
  const mail = await compose(ports, record, {recipient, change});
  if (mail === null) return;
  await send(ports, record, mail);
  await noteSent(ports, record, recipient);
};

/** One recipient whose mail fails keeps no news from the other. Throws what failed, so that the queue tries again. */
export const notify = async (ports: Ports, job: Notify): Promise<void> => {
  const record = await readInterview(ports.database, job.organizationId, {bookingId: job.bookingId});
  if (!record) return;
  if (waitsForRoom(ports, record)) {
    await ports.jobs.enqueue(ports.database, job, {startAfter: pause});
    return;
  }
  const told = await Promise.allSettled([tell(ports, record, 'member'), tell(ports, record, 'candidate')]);
  for (const result of told) if (result.status === 'rejected') throw result.reason;
};
