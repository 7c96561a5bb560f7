/** All cases for a server, in the order in which one would mend what fails. */
import type {Case} from './case.ts';
import {accessCases} from './cases/access.ts';
import {bookingCases} from './cases/bookings.ts';
import {calendarCases} from './cases/calendar.ts';
import {fileAndAddressCases} from './cases/files-and-addresses.ts';
import {holdCases} from './cases/holds.ts';
import {idempotencyCases} from './cases/idempotency.ts';
import {linkCases} from './cases/links.ts';
import {mangledCases} from './cases/mangled.ts';
import {messageCases} from './cases/messages.ts';
import {originCases} from './cases/origins.ts';
import {questionCases} from './cases/questions.ts';
import {requestCases} from './cases/requests.ts';
import {settingsCases} from './cases/settings.ts';
import {slotCases} from './cases/slots.ts';
import type {Target} from './target.ts';

export interface Group {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Cases of other origins are there when the target names an origin that is listed. */
export const suite = ({origin}: Target): readonly Group[] => [
  {name: 'files and addresses', cases: fileAndAddressCases},
  {name: 'access', cases: accessCases},
  {name: 'requests', cases: requestCases},
  {name: 'slots', cases: slotCases},
  {name: 'holds', cases: holdCases},
  {name: 'bookings', cases: bookingCases},
  {name: 'questions', cases: questionCases},
  {name: 'idempotency', cases: idempotencyCases},
  {name: 'links', cases: linkCases},
  {name: 'messages', cases: messageCases},
  {name: 'settings', cases: settingsCases},
  {name: 'calendar', cases: calendarCases},
  {name: 'mangled requests', cases: mangledCases},
  ...(origin === undefined ? [] : [{name: 'origins', cases: originCases(origin)}]),
];
