/** Bookings as the recruiter sees them. */
import * as z from 'zod/mini';
import {Booking} from './bookings.ts';
import {endpoint} from './endpoint.ts';
import {Candidate} from './links.ts';
import {Id, Instant, openEnum} from './primitives.ts';

/** A question of the organization as it was asked, and what the candidate wrote. */
export const GivenAnswer = z.object({label: z.string(), text: z.string()});

/** Why there is no room, and what to do. An unknown cause means `temporary`. */
export const ConferenceProblem = z.object({
  cause: openEnum(['not-eligible', 'not-a-user', 'temporary'], 'temporary'),
  detail: z.string(),
});

export const MemberBooking = z.object({
  ...Booking.shape,
  linkId: Id,
  candidate: Candidate,
  answers: z.array(GivenAnswer),
  /** Given when `conference.state` is `failed`. */
  conferenceProblem: z.nullable(ConferenceProblem),
  cancelledAt: z.nullable(Instant),
  cancelReason: z.nullable(z.string()),
});

export const MemberBookingsQuery = z.strictObject({
  /** Upcoming ones come soonest first, past ones latest first; cancelled ones are among both. */
  when: z.enum(['upcoming', 'past']),
  cursor: z.optional(z.string().check(z.maxLength(200))),
});

export const MemberBookingsPage = z.object({
  bookings: z.array(MemberBooking),
  nextCursor: z.nullable(z.string()),
});

export const listBookings = endpoint({
  id: 'listBookings',
  method: 'GET',
  path: '/v1/member-bookings',
  access: 'member',
  query: MemberBookingsQuery,
  reply: MemberBookingsPage,
  problems: ['validation-failed'],
});

export type MemberBooking = z.infer<typeof MemberBooking>;
