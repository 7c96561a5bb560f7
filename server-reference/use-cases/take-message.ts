/** Takes over what a candidate writes to the recruiter. A job sends it. */
import type {Message, MessageRequest} from '../../src/contract/messages.ts';
import type {Queries} from '../ports/database.ts';
import {readLinkBooking} from './booking-record.ts';
import {newestBooking} from './find-slots.ts';
import type {LinkCaller} from './identify.ts';
import {newId} from './ids.ts';
import {timestamp, toInstant} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {endedLink} from './link-state.ts';
import {requireFewMessages} from './message-limit.ts';
import {contactOf} from './message-recipient.ts';
import type {Ports, Recorder} from './ports.ts';
import {requireWindows} from './proposed-windows.ts';
import {invalid} from './refusal.ts';
import {audit, inTransaction} from './transaction.ts';
import {requireZone} from './zones.ts';

/** Refuses an empty message, a zone without rules, and times that nobody could meet at. */
const requireSound = ({text, windows = [], timeZone}: MessageRequest, now: number): void => {
  requireZone(timeZone, '/timeZone');
  requireWindows(windows, now);
  if (text?.trim() || windows.length > 0) return;
  throw invalid({pointer: '/text', code: 'required', detail: 'Write something, or propose a time.'});
};

/** The name of the one who gets it. Refuses a link with which nothing can be written. */
const requireReader = async (ports: Ports, link: LinkRecord): Promise<string> => {
  const booking = await newestBooking(ports, link);
  const {name, takesMessages} = contactOf(link, booking, ports.clock.now());
  if (takesMessages) return name;
  throw await endedLink(ports, link.memberActive ? 'link-revoked' : 'recruiter-gone', {link, booking});
};

const writeMessage = (
  queries: Queries,
  {link, request, id, now}: {link: LinkRecord; request: MessageRequest; id: string; now: number},
) =>
  queries.query(
    `insert into messages (organization_id, id, link_id, candidate_id, booking_id, created_at, text, windows,
       time_zone, locale, reply_email)
     values ($1, $2, $3, $4, $5, ${timestamp('$6')}, $7, $8::jsonb, $9, $10, $11)`,
    [
      link.organizationId,
      id,
      link.linkId,
      link.candidateId,
      request.bookingId ?? null,
      now,
      request.text?.trim() || null,
      JSON.stringify(request.windows ?? []),
      request.timeZone,
      request.locale,
      request.email ?? null,
    ],
  );

export const takeMessage = async (
  ports: Ports,
  caller: LinkCaller,
  request: MessageRequest,
  record: Recorder,
): Promise<Message> => {
  const link = await readLink(ports.database, caller);
  const to = await requireReader(ports, link);
  requireSound(request, ports.clock.now());
  if (request.bookingId !== undefined) await readLinkBooking(ports.database, caller, request.bookingId);
  return inTransaction(ports, async queries => {
    const {organizationId, linkId} = link;
    await queries.query('select from links where organization_id = $1 and id = $2 for update', [
      organizationId,
      linkId,
    ]);
    const now = ports.clock.now();
    await requireFewMessages(queries, link, now);
    const id = newId('msg');
    await writeMessage(queries, {link, request, id, now});
    await ports.jobs.enqueue(queries, {kind: 'deliver-message', organizationId, messageId: id});
    await audit(queries, now, {
      organizationId,
      actor: `link:${linkId}`,
      action: 'message.sent',
      subject: `message:${id}`,
    });
    const reply = {id, sentAt: toInstant(now), to};
    await record(queries, reply);
    return reply;
  });
};
