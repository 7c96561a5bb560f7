/** Whether a link may book: it lives, and has no booking. */
import type {Queries} from '../ports/database.ts';
import {readLinkBooking, type BookingRecord} from './booking-record.ts';
import {newestBooking} from './find-slots.ts';
import type {LinkRecord} from './link-record.ts';
import {endedLink, linkEnd} from './link-state.ts';
import type {Ports} from './ports.ts';
import {presentBooking} from './present-booking.ts';
import {Refusal} from './refusal.ts';

/** Refuses unless the link lives and has no booking: told again inside the transaction, where it counts. */
export const requireUnbookedLink = async (ports: Ports, link: LinkRecord): Promise<void> => {
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
 * The link as it is now, held until the transaction ends; it may have the booking `moving`. Two statements, since
 * one that waits for the lock would still see the bookings of before.
 */
export const lockLink = async (
  ports: Ports,
  queries: Queries,
  {link, moving}: {link: LinkRecord; moving?: string | undefined},
): Promise<void> => {
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
  if (row?.booked && row.booked !== moving)
    throw await bookingExists(ports, await readLinkBooking(queries, link, row.booked));
  if (!row?.unchanged) throw new Refusal('link-revoked', `${link.memberName} has just withdrawn this link.`);
};
