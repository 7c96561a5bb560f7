/** Tickets for the .ics file: a phone's calendar fetches by address alone and cannot send a token. */
import type {Ports} from './ports.ts';

const purpose = 'calendar-file';
/** Milliseconds: long enough for a page left open over a working day. */
const life = 12 * 60 * 60_000;
const shape = /^(\d{13})\.([\w-]{43})$/;

/** Opens the booking's .ics file and nothing else, for half a day. */
export const calendarFileTicket = async (ports: Ports, bookingId: string): Promise<string> => {
  const expiresAt = ports.clock.now() + life;
  return `${expiresAt}.${await ports.secrets.sign(purpose, `${bookingId}.${expiresAt}`)}`;
};

/** Whether the ticket is genuine, for this booking, and has not ended. */
export const isCalendarFileTicket = async (
  ports: Ports,
  bookingId: string,
  ticket: string,
): Promise<boolean> => {
  const [, expiresAt, signature] = shape.exec(ticket) ?? [];
  if (!expiresAt || !signature) return false;
  const genuine = await ports.secrets.verify(purpose, `${bookingId}.${expiresAt}`, signature);
  return genuine && ports.clock.now() < Number(expiresAt);
};
