/** Bookings as the recruiter sees them. */
import * as z from 'zod/mini';
import {Booking} from './bookings.ts';
import {endpoint} from './endpoint.ts';
import {Id, Instant, openEnum} from './primitives.ts';

export const MemberBooking = z.object({
  ...Booking.shape,
  linkId: Id,
  candidate: z.object({name: z.string(), email: z.nullable(z.string()), externalId: z.nullable(z.string())}),
  answers: z.array(z.object({label: z.string(), text: z.string()})),
  /** Why there is no room, and what to do, when `conference.state` is `failed`. */
  conferenceProblem: z.nullable(
    z.object({
      cause: openEnum(['not-eligible', 'not-a-user', 'temporary'], 'temporary'),
      detail: z.string(),
    }),
  ),
  cancelledAt: z.nullable(Instant),
  cancelReason: z.nullable(z.string()),
});

export const listBookings = endpoint({
  id: 'listBookings',
  method: 'GET',
  path: '/v1/member-bookings',
  access: 'member',
  query: z.strictObject({
    /** Upcoming ones come soonest first, past ones latest first; cancelled ones are among both. */
    when: z.enum(['upcoming', 'past']),
    cursor: z.optional(z.string().check(z.maxLength(200))),
  }),
  reply: z.object({bookings: z.array(MemberBooking), nextCursor: z.nullable(z.string())}),
  problems: ['validation-failed'],
});

export type MemberBooking = z.infer<typeof MemberBooking>;
