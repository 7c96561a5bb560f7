/** Changes how the candidate of a booking is reached. Works with an expired link too. */
import type * as z from 'zod/mini';
import type {Booking, ContactChange} from '../../src/contract/bookings.ts';
import {finishChange, lockBooking, requireChangeable} from './change-booking.ts';
import type {LinkCaller} from './identify.ts';
import {normalizePhone} from './phone.ts';
import type {Ports} from './ports.ts';
import {invalid} from './refusal.ts';
import {enqueueSideEffects} from './side-effects.ts';
import {inTransaction} from './transaction.ts';

type Request = z.output<typeof ContactChange>;

export const changeContact = async (
  ports: Ports,
  caller: LinkCaller,
  bookingId: string,
  request: Request,
): Promise<Booking> => {
  if (request.phone === undefined && request.email === undefined) {
    throw invalid({
      pointer: '/phone',
      code: 'required',
      detail: 'Give a phone number or an e-mail address to change.',
    });
  }
  const phone = request.phone && normalizePhone(request.phone);
  return inTransaction(ports, async queries => {
    const booking = await lockBooking(queries, caller, bookingId);
    await requireChangeable(ports, booking, request.revision);
    await queries.query(
      `update candidates set phone_e164 = coalesce($3, phone_e164), phone_country = coalesce($4, phone_country),
              email = coalesce($5, email)
       where organization_id = $1 and id = $2`,
      [
        booking.organizationId,
        booking.candidateId,
        phone?.e164 ?? null,
        phone?.country ?? null,
        request.email ?? null,
      ],
    );
    // Both sides' calendars and mails name the number, so they follow.
    await queries.query(
      'update sessions set calendar_sequence = calendar_sequence + 1 where organization_id = $1 and id = $2',
      [booking.organizationId, booking.sessionId],
    );
    await enqueueSideEffects(ports, queries, {...booking, video: false});
    return finishChange(ports, queries, {caller, booking, action: 'booking.contact-changed'});
  });
};
