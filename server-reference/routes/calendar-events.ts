import {
  addCalendarEvent as addEndpoint,
  listCalendarEvents as listEndpoint,
  removeCalendarEvent as removeEndpoint,
} from '../../src/contract/calendar-events.ts';
import {addCalendarEvent} from '../use-cases/add-calendar-event.ts';
import {listCalendarEvents} from '../use-cases/list-calendar-events.ts';
import {removeCalendarEvent} from '../use-cases/remove-calendar-event.ts';
import {route} from './call.ts';

export const calendarEventRoutes = [
  route(listEndpoint, ({ports, caller, query}) => listCalendarEvents(ports, caller, query)),
  route(addEndpoint, ({ports, caller, body, record}) => addCalendarEvent(ports, caller, body, record)),
  route(removeEndpoint, ({ports, caller, params}) => removeCalendarEvent(ports, caller, params.eventId)),
];
