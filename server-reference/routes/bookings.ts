import {
  cancelBooking as cancelEndpoint,
  changeContact as contactEndpoint,
  createBooking,
  getBooking,
  rescheduleBooking as rescheduleEndpoint,
} from '../../src/contract/bookings.ts';
import {bookSlot} from '../use-cases/book-slot.ts';
import {cancelBooking} from '../use-cases/cancel-booking.ts';
import {changeContact} from '../use-cases/change-contact.ts';
import {readBooking} from '../use-cases/read-booking.ts';
import {rescheduleBooking} from '../use-cases/reschedule-booking.ts';
import {route} from './call.ts';

export const bookingRoutes = [
  route(createBooking, ({ports, caller, body, record}) => bookSlot(ports, caller, body, record)),
  route(getBooking, ({ports, caller, params, query}) => readBooking(ports, caller, params.bookingId, query)),
  route(rescheduleEndpoint, ({ports, caller, params, body, record}) =>
    rescheduleBooking(ports, caller, params.bookingId, {request: body, record}),
  ),
  route(cancelEndpoint, ({ports, caller, params, body, record}) =>
    cancelBooking(ports, caller, params.bookingId, {request: body, record}),
  ),
  route(contactEndpoint, ({ports, caller, params, body}) =>
    changeContact(ports, caller, params.bookingId, body),
  ),
];
