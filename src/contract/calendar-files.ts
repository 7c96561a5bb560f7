/** Files that a phone or a calendar fetches by a plain address. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';

export const TicketQuery = z.strictObject({ticket: z.string().check(z.maxLength(200))});

/** The interview as .ics (RFC 5545, METHOD PUBLISH). Its address is `calendarFileUrl` of the booking. */
export const getCalendarFile = endpoint({
  id: 'getCalendarFile',
  method: 'GET',
  path: '/v1/bookings/{bookingId}/interview.ics',
  access: 'ticket',
  query: TicketQuery,
  file: 'text/calendar',
  problems: ['not-found', 'validation-failed'],
});

/** A member's photo or an organization's logo, under its random address. */
export const getImage = endpoint({
  id: 'getImage',
  method: 'GET',
  path: '/v1/images/{imageId}',
  access: 'public',
  file: 'image/*',
  problems: ['not-found'],
});
