/** Books a slot for the candidate of a link. */
import type {Booking, BookingRequest} from '../../src/contract/bookings.ts';
import {readAnswers} from './answers.ts';
import {readLinkBooking} from './booking-record.ts';
import {requireDistinct} from './extra-fields.ts';
import {heldSince} from './hold-record.ts';
import type {TakenTime} from './host-rules.ts';
import type {LinkCaller} from './identify.ts';
import {newId} from './ids.ts';
import {fromInstant, minute} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {normalizePhone} from './phone.ts';
import type {Ports, Recorder} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {enqueueSideEffects} from './side-effects.ts';
import {judgeSlot, takeSlot, type Wanted} from './take-slot.ts';
import {audit, inTransaction} from './transaction.ts';
import {lockLink, requireUnbookedLink} from './unbooked-link.ts';
import {writeBooking, writeCandidate, type NewBooking} from './write-booking.ts';
import {requireZone} from './zones.ts';

const readRequest = (link: LinkRecord, request: BookingRequest): NewBooking => {
  requireZone(request.timeZone, '/timeZone');
  const {answers = [], extra = []} = request;
  const kept = readAnswers(link.questions, answers);
  requireDistinct(extra);
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
    answers: kept,
    extra,
  };
};

/** One transaction: claim, booking, candidate, jobs, audit row and idempotency record; no call to the outside. */
const commit = (ports: Ports, {wanted, booking, before, record}: Commit): Promise<Booking> =>
  inTransaction(ports, async queries => {
    const {link} = wanted;
    await lockLink(ports, queries, {link});
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
  await requireUnbookedLink(ports, link);
  const booking = readRequest(link, request);
  const {start, end} = booking;
  const since = await heldSince(ports, link, {hold: request.hold, start});
  const wanted = {link, booking: null, start, end, heldSince: since};
  const before = await judgeSlot(ports, wanted);
  return commit(ports, {wanted, booking, before, record});
};
