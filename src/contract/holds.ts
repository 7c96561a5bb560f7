/** Holds: a slot kept for a candidate who is filling in the form. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {Id, Instant} from './primitives.ts';

export const HoldRequest = z.strictObject({
  /** Start of an offered slot. */
  start: Instant,
  /** A booking of one's own that the slot is for, and that does not stand in its way: the one being moved. */
  excludeBooking: z.optional(Id),
});

export const Hold = z.object({
  id: Id,
  start: Instant,
  /** The server's clock when it answered: a page counts from it, not from the device's clock. */
  now: Instant,
  /** Five minutes after it was taken or renewed. */
  expiresAt: Instant,
  /** How often it may still be renewed, of 10. */
  renewalsLeft: z.int(),
});

const ended = ['link-expired', 'link-revoked', 'link-used', 'recruiter-gone'] as const;

/**
 * Keeps a slot for the link. A link holds one slot: the one it held before is given back. Taken anew within an hour
 * after its end, a hold of the same slot goes on with the renewals that were left, and each taking counts as one.
 */
export const createHold = endpoint({
  id: 'createHold',
  method: 'POST',
  path: '/v1/holds',
  access: 'link',
  body: HoldRequest,
  status: 201,
  reply: Hold,
  problems: [
    ...ended,
    'booking-exists',
    'not-found',
    'booking-cancelled',
    'booking-started',
    'reschedule-closed',
    'slot-taken',
    'slot-past',
    'slot-not-offered',
    'hold-expired',
    'calendar-disconnected',
    'validation-failed',
  ],
});

/** Keeps it for another five minutes from now. Without renewals left nothing changes. */
export const renewHold = endpoint({
  id: 'renewHold',
  method: 'POST',
  path: '/v1/holds/{holdId}/renew',
  access: 'link',
  reply: Hold,
  problems: [...ended, 'not-found', 'hold-expired'],
});

/** Gives the slot back. */
export const releaseHold = endpoint({
  id: 'releaseHold',
  method: 'DELETE',
  path: '/v1/holds/{holdId}',
  access: 'link',
  status: 204,
  problems: ['not-found'],
});

export type Hold = z.infer<typeof Hold>;
export type HoldRequest = z.infer<typeof HoldRequest>;
