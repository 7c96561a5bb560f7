/** Bookings as the recruiter sees them. */
import * as z from 'zod/mini';
import {Booking, ExtraField} from './bookings.ts';
import {endpoint} from './endpoint.ts';
import {Candidate} from './links.ts';
import {Id, Instant, openEnum} from './primitives.ts';

/** A question of the organization as it was asked, and what the candidate answered, in words. */
export const GivenAnswer = z.object({question: Id, label: z.string(), text: z.string()});

/** What the page around the form sent along. */
export const GivenExtra = z.object(ExtraField.shape);

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
  extra: z.array(GivenExtra),
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
