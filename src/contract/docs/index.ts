/** Everything said of the contract. For the OpenAPI generator and tests: no page imports it. */
import {accessAndOperationDocs} from './access-and-operation.ts';
import {bookingDocs} from './bookings.ts';
import {calendarEventDocs} from './calendar-events.ts';
import {candidateEndpointDocs} from './candidate-endpoints.ts';
import type {EndpointDocs, SchemaDocs} from './describe.ts';
import {holdDocs} from './holds.ts';
import {landingDocs} from './landing.ts';
import {linkDocs} from './links.ts';
import {memberBookingDocs} from './member-bookings.ts';
import {memberEndpointDocs} from './member-endpoints.ts';
import {messageDocs} from './messages.ts';
import {primitiveDocs} from './primitives.ts';
import {problemDocs} from './problems.ts';
import {settingsDocs} from './settings.ts';
import {slotDocs} from './slots.ts';

/** Schemas by the name of their export. */
export const schemaDocs: Readonly<Record<string, SchemaDocs>> = {
  ...primitiveDocs,
  ...landingDocs,
  ...slotDocs,
  ...holdDocs,
  ...bookingDocs,
  ...messageDocs,
  ...settingsDocs,
  ...linkDocs,
  ...memberBookingDocs,
  ...calendarEventDocs,
  ...accessAndOperationDocs,
  ...problemDocs,
};

/** Endpoints by their id. */
export const endpointDocs: Readonly<Record<string, EndpointDocs>> = Object.fromEntries(
  [...candidateEndpointDocs, ...memberEndpointDocs].map(docs => [docs.endpoint.id, docs]),
);
