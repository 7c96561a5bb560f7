/** Every endpoint, in the order of the documentation. For servers and tools: a page imports single files. */
import {cancelBooking, changeContact, createBooking, getBooking, rescheduleBooking} from './bookings.ts';
import {addCalendarEvent, listCalendarEvents, removeCalendarEvent} from './calendar-events.ts';
import {getCalendarFile, getImage} from './calendar-files.ts';
import type {Endpoint} from './endpoint.ts';
import {getHealth} from './health.ts';
import {createHold, releaseHold, renewHold} from './holds.ts';
import {getLanding} from './landing.ts';
import {createLinks, extendLink, listLinks, revokeLink} from './links.ts';
import {listBookings} from './member-bookings.ts';
import {createMemberToken} from './member-tokens.ts';
import {sendMessage} from './messages.ts';
import type {ProblemCode} from './problem.ts';
import {changeSettings, getSettings, previewSlots} from './settings.ts';
import {getSlots} from './slots.ts';

export const endpoints: readonly Endpoint[] = [
  getLanding,
  getSlots,
  createHold,
  renewHold,
  releaseHold,
  createBooking,
  getBooking,
  rescheduleBooking,
  cancelBooking,
  changeContact,
  sendMessage,
  getCalendarFile,
  getSettings,
  changeSettings,
  previewSlots,
  createLinks,
  listLinks,
  revokeLink,
  extendLink,
  listBookings,
  listCalendarEvents,
  addCalendarEvent,
  removeCalendarEvent,
  createMemberToken,
  getImage,
  getHealth,
];

/** Codes that any call can meet. */
export const commonProblems = [
  'malformed-request',
  'origin-not-allowed',
  'rate-limited',
  'unavailable',
  'internal-error',
] as const satisfies readonly ProblemCode[];

/** Codes that follow from who may call. */
export const accessProblems = {
  public: [],
  link: ['link-not-found'],
  member: ['token-invalid'],
  'api-key': ['token-invalid'],
  ticket: [],
} as const satisfies Record<string, readonly ProblemCode[]>;

/** Codes that every POST can meet, since each names an `Idempotency-Key`. */
export const postProblems = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'request-in-progress',
] as const satisfies readonly ProblemCode[];

/** Codes of a call with a body. */
export const bodyProblems = [
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemCode[];

/** Codes of a call to an address, or with a method, that no endpoint has. */
export const strayProblems = ['not-found', 'method-not-allowed'] as const satisfies readonly ProblemCode[];

/** Every code that a call of this endpoint can meet, its own first. */
export const problemsOf = (endpoint: Endpoint): readonly ProblemCode[] => [
  ...new Set([
    ...endpoint.problems,
    ...accessProblems[endpoint.access],
    ...(endpoint.method === 'POST' ? postProblems : []),
    ...(endpoint.body ? bodyProblems : []),
    ...commonProblems,
  ]),
];
