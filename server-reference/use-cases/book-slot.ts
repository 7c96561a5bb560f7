/** Books a slot for the candidate of a link. */
import type {Booking, BookingRequest} from '../../src/contract/bookings.ts';
import type {Queries} from '../ports/database.ts';
import {requireAnswers} from './answers.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import {newestBooking} from './find-slots.ts';
import type {TakenTime} from './host-rules.ts';
import type {LinkCaller} from './identify.ts';
import {newId} from './ids.ts';
import {fromInstant, minute} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import {normalizePhone} from './phone.ts';
import type {Ports, Recorder} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {Refusal} from './refusal.ts';
import {enqueueSideEffects} from './side-effects.ts';
import {judgeSlot, takeSlot, type Wanted} from './take-slot.ts';
import {audit, inTransaction} from './transaction.ts';
import {writeBooking, writeCandidate, type NewBooking} from './write-booking.ts';
import {requireZone} from './zones.ts';

/** Refuses unless the link lives and has no booking: told again inside the transaction, where it counts. */
const requireOpenLink = async (ports: Ports, link: LinkRecord): Promise<void> => {
  const booking = await newestBooking(ports, link);
  const end = linkEnd(link, booking, ports.clock.now());
  if (end) throw await endedLink(ports, end, {link, booking});
  if (booking?.state === 'booked') throw await bookingExists(ports, booking);
};

const bookingExists = async (ports: Ports, booking: BookingRecord): Promise<Refusal> =>
  new Refusal(
    'booking-exists',
    'This link has been used to book already. Here is the booking as it stands.',
    {
      booking: await presentBooking(ports, booking),
    },
  );

/**
 * The link as it is now, held until the transaction ends. Two statements, since one that waits for the lock
 * would still see the bookings of before.
 */
const lockLink = async (ports: Ports, queries: Queries, link: LinkRecord): Promise<void> => {
  const key = [link.organizationId, link.linkId];
  await queries.query('select from links where organization_id = $1 and id = $2 for update', key);
  const [row] = await queries.query<{unchanged: boolean; booked: string | null}>(
    `select link.token_version = $3 and link.revoked_at is null and member.active as "unchanged",
            (select booking.id from bookings booking where booking.organization_id = link.organization_id
             and booking.link_id = link.id and booking.state = 'booked') as "booked"
     from links link
     join members member on member.organization_id = link.organization_id and member.id = link.member_id
     where link.organization_id = $1 and link.id = $2`,
    [...key, link.tokenVersion],
  );
  if (row?.booked) throw await bookingExists(ports, await readLinkBooking(queries, link, row.booked));
  if (!row?.unchanged) throw new Refusal('link-revoked', `${link.memberName} has just withdrawn this link.`);
};

const readRequest = (link: LinkRecord, request: BookingRequest): NewBooking => {
  requireZone(request.timeZone, '/timeZone');
  const answers = request.answers ?? [];
  requireAnswers(link, answers);
  const start = fromInstant(request.start);
  return {
    link,
    bookingId: newId('bkg'),
    sessionId: newId('ses'),
    start,
    end: start + link.durationMinutes * minute,
    phone: normalizePhone(request.phone),
    email: request.email ?? link.candidateEmail,
    timeZone: request.timeZone,
    locale: request.locale,
    note: request.note?.trim() || null,
    answers,
  };
};

/** One transaction: claim, booking, candidate, jobs, audit row and idempotency record; no call to the outside. */
const commit = (ports: Ports, {wanted, booking, before, record}: Commit): Promise<Booking> =>
  inTransaction(ports, async queries => {
    const {link} = wanted;
    await lockLink(ports, queries, link);
    await takeSlot({ports, queries, before}, wanted, booking.sessionId);
    await writeCandidate(queries, booking);
    await writeBooking(ports, queries, booking);
    await enqueueSideEffects(ports, queries, {
      organizationId: link.organizationId,
      bookingId: booking.bookingId,
      sessionId: booking.sessionId,
      video: link.meeting.kind === 'video',
    });
    await audit(queries, ports.clock.now(), {
      organizationId: link.organizationId,
      actor: `link:${link.linkId}`,
      action: 'booking.created',
      subject: `booking:${booking.bookingId}`,
    });
    const reply = await presentBooking(ports, await readLinkBooking(queries, link, booking.bookingId));
    await record(queries, reply);
    return reply;
  });

interface Commit {
  readonly wanted: Wanted;
  readonly booking: NewBooking;
  readonly before: TakenTime;
  readonly record: Recorder;
}

export const bookSlot = async (
  ports: Ports,
  caller: LinkCaller,
  request: BookingRequest,
  record: Recorder,
): Promise<Booking> => {
  const link = await readLink(ports.database, caller);
  await requireOpenLink(ports, link);
  const booking = readRequest(link, request);
  const wanted = {link, booking: null, start: booking.start, end: booking.end};
  const before = await judgeSlot(ports, wanted);
  return commit(ports, {wanted, booking, before, record});
};
