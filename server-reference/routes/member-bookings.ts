import {listBookings as listEndpoint} from '../../src/contract/member-bookings.ts';
import {listBookings} from '../use-cases/list-bookings.ts';
import {route} from './call.ts';

export const memberBookingRoutes = [
  route(listEndpoint, ({ports, caller, query}) => listBookings(ports, caller, query)),
];
