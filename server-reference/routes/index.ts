/** Everything that answers the contract; a test compares it with the contract's own list. */
import {bookingRoutes} from './bookings.ts';
import {calendarEventRoutes} from './calendar-events.ts';
import {fileRoutes} from './calendar-files.ts';
import type {Route} from './call.ts';
import {healthRoutes} from './health.ts';
import {holdRoutes} from './holds.ts';
import {landingRoutes} from './landing.ts';
import {linkRoutes} from './links.ts';
import {memberBookingRoutes} from './member-bookings.ts';
import {memberTokenRoutes} from './member-tokens.ts';
import {messageRoutes} from './messages.ts';
import {settingsRoutes} from './settings.ts';
import {slotRoutes} from './slots.ts';

export const routes: readonly Route[] = [
  ...landingRoutes,
  ...slotRoutes,
  ...holdRoutes,
  ...bookingRoutes,
  ...messageRoutes,
  ...fileRoutes,
  ...settingsRoutes,
  ...linkRoutes,
  ...memberBookingRoutes,
  ...calendarEventRoutes,
  ...memberTokenRoutes,
  ...healthRoutes,
];
