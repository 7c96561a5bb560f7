/** The recruiter's built-in calendar: busy time for those who have no account elsewhere. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {Id, Instant, line} from './primitives.ts';

export const CalendarEvent = z.object({
  id: Id,
  title: z.string(),
  start: Instant,
  end: Instant,
  /** The booking it belongs to; null: an event of the recruiter's own. */
  bookingId: z.nullable(Id),
});

/** At most 62 days apart. */
export const CalendarEventsQuery = z.strictObject({start: Instant, end: Instant});

export const CalendarEvents = z.object({events: z.array(CalendarEvent)});

export const CalendarEventRequest = z.strictObject({title: line(200), start: Instant, end: Instant});

export const listCalendarEvents = endpoint({
  id: 'listCalendarEvents',
  method: 'GET',
  path: '/v1/calendar-events',
  access: 'member',
  query: CalendarEventsQuery,
  reply: CalendarEvents,
  problems: ['validation-failed'],
});

/** Marks time as busy. It is not offered from the moment this answers. */
export const addCalendarEvent = endpoint({
  id: 'addCalendarEvent',
  method: 'POST',
  path: '/v1/calendar-events',
  access: 'member',
  body: CalendarEventRequest,
  status: 201,
  reply: CalendarEvent,
  problems: ['validation-failed'],
});

/** Removes an event of the recruiter's own. One that belongs to a booking goes with the booking. */
export const removeCalendarEvent = endpoint({
  id: 'removeCalendarEvent',
  method: 'DELETE',
  path: '/v1/calendar-events/{eventId}',
  access: 'member',
  status: 204,
  problems: ['not-found', 'forbidden'],
});

export type CalendarEvent = z.infer<typeof CalendarEvent>;
