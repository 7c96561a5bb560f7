/** The interview as an .ics file, for whoever holds a ticket to it. */
import {calendarFile} from '../mails/invitation.ts';
import {isCalendarFileTicket} from './calendar-file-ticket.ts';
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';
import {readInterview, tellInterview} from './tell-interview.ts';

const notFound = () =>
  new Refusal(
    'not-found',
    'This address has ended. Open the interview’s page again and fetch the file from there.',
  );

/** Refuses a booking that does not exist as it does a ticket that is forged or has ended. */
export const readCalendarFile = async (ports: Ports, bookingId: string, ticket: string): Promise<string> => {
  const genuine = await isCalendarFileTicket(ports, bookingId, ticket);
  const [booking] = await ports.database.query<{organizationId: string}>(
    'select organization_id as "organizationId" from bookings where id = $1',
    [bookingId],
  );
  if (!genuine || !booking) throw notFound();
  const record = await readInterview(ports.database, booking.organizationId, {bookingId});
  if (!record) throw notFound();
  return calendarFile(tellInterview(ports, record), {sender: ports.mailer.sender, now: ports.clock.now()});
};
