/** Refusals: RFC 9457 problem documents with a stable `code` from a closed list. */
import * as z from 'zod/mini';
import {Instant} from './primitives.ts';

/** Every code and the HTTP status it travels with. Codes are API: none is ever renamed or reused. */
export const problemStatus = {
  'validation-failed': 422,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'request-in-progress': 409,
  'malformed-request': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'token-invalid': 401,
  forbidden: 403,
  'origin-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'link-not-found': 404,
  'link-expired': 410,
  'link-revoked': 410,
  'link-used': 410,
  'recruiter-gone': 410,
  'calendar-disconnected': 503,
  'slot-taken': 409,
  'slot-past': 409,
  'slot-not-offered': 409,
  'hold-expired': 410,
  'booking-exists': 409,
  'booking-cancelled': 409,
  'booking-started': 409,
  'reschedule-closed': 409,
  'revision-outdated': 409,
  'settings-outdated': 409,
  'rate-limited': 429,
  unavailable: 503,
  'internal-error': 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field of a request. */
export const FieldError = z.object({
  /** JSON pointer into the body (`/phone/text`), or the name of a query parameter (`timeZone`). */
  pointer: z.string(),
  /** Why, for programs: `required`, `too-long`, `format`, `unknown-field`, `time-zone-unknown`, `phone-invalid`, … */
  code: z.string(),
  /** Why, for people. */
  detail: z.string(),
});

/** The body of every refusal. A reader decides by `code`, never by the English text. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** One sentence for people: the cause and the next step. */
  detail: z.string(),
  /** Quoted to support; finds the request in the server's log. */
  instance: z.optional(z.string()),
  /** With `validation-failed`: every field at fault. */
  errors: z.optional(z.array(FieldError)),
  /** With `slot-taken`, `slot-past` and `slot-not-offered`: starts of the nearest free slots, nearest first. */
  alternatives: z.optional(z.array(Instant)),
  /** With `rate-limited`, `unavailable`, `request-in-progress`, `calendar-disconnected`: seconds to wait. */
  retryAfter: z.optional(z.int()),
});

export type FieldError = z.infer<typeof FieldError>;
export type Problem = z.infer<typeof Problem>;
