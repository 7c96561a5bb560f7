/** The built-in calendar in words. */
import {
  CalendarEvent,
  CalendarEventRequest,
  CalendarEvents,
  CalendarEventsQuery,
} from '../calendar-events.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';

export const exampleEvent = {
  id: ids.event,
  title: 'Dentist',
  start: '2027-02-09T17:00:00Z',
  end: '2027-02-09T18:30:00Z',
  bookingId: null,
};

export const calendarEventDocs = {
  CalendarEvent: describe(CalendarEvent, {
    description: 'An event of the built-in calendar. Its time is busy: no slot that overlaps it is offered.',
    fields: {
      id: 'Its id, prefix `evt_`.',
      title: 'What it is about. Only its owner sees it; candidates never do.',
      start: 'When it starts.',
      end: 'When it ends; not part of it, so a slot may start right then.',
      bookingId:
        'The booking it belongs to; such an event moves and goes with its booking. Null: an event of the member’s own.',
    },
    example: exampleEvent,
  }),
  CalendarEventsQuery: describe(CalendarEventsQuery, {
    description: 'A stretch of time, at most 62 days long.',
    fields: {
      start: 'From when.',
      end: 'Until when; later than `start`, at most 62 days. Events that overlap [start, end) are given.',
    },
    example: {start: '2027-02-08T08:00:00Z', end: '2027-02-15T08:00:00Z'},
  }),
  CalendarEvents: describe(CalendarEvents, {
    description: 'Events of the member’s built-in calendar.',
    fields: {events: 'Those that overlap the stretch, by start.'},
    example: {
      events: [
        {
          id: ids.interview,
          title: `Interview with ${values.candidate}`,
          start: values.start,
          end: values.end,
          bookingId: ids.booking,
        },
        exampleEvent,
      ],
    },
  }),
  CalendarEventRequest: describe(CalendarEventRequest, {
    description: 'Time that is taken.',
    fields: {
      title: 'What it is about, one line, at most 200 characters.',
      start: 'When it starts. May lie in the past.',
      end: 'When it ends; later than `start`.',
    },
    example: {title: exampleEvent.title, start: exampleEvent.start, end: exampleEvent.end},
  }),
};
