/** What a candidate who opens a scheduling link gets to see, in one reply. */
import * as z from 'zod/mini';
import {Booking} from './bookings.ts';
import {endpoint} from './endpoint.ts';
import {DurationMinutes, Id, Instant, openEnum, TimeZoneId} from './primitives.ts';
import {Slots, SlotsQuery} from './slots.ts';

export const Recruiter = z.object({
  name: z.string(),
  title: z.nullable(z.string()),
  photoUrl: z.nullable(z.string()),
  timeZone: TimeZoneId,
});

export const Organization = z.object({
  name: z.string(),
  industry: z.nullable(z.string()),
  /** For people: `51–200 employees`. */
  size: z.nullable(z.string()),
  logoUrl: z.nullable(z.string()),
  pageUrl: z.nullable(z.string()),
});

/** Whom to write to: the recruiter, or the organization when the recruiter is gone. */
export const Contact = z.object({
  name: z.string(),
  email: z.nullable(z.string()),
  /** Whether `sendMessage` reaches them now. */
  takesMessages: z.boolean(),
});

/** How the interview is held. An unknown kind means `video`. */
export const Meeting = z.object({
  kind: openEnum(['video', 'phone'], 'video'),
  /** Of the video conference: `Zoom`; null for a phone meeting. */
  providerName: z.nullable(z.string()),
});

/** One thing to choose: what is sent, and what people read. */
export const QuestionOption = z.object({value: z.string(), label: z.string()});

/** A question of the organization. An unknown kind is asked as `text`. */
export const Question = z.object({
  id: Id,
  kind: openEnum(['text', 'long-text', 'choice', 'choices', 'checkbox', 'date'], 'text'),
  label: z.string(),
  /** Said below the label. */
  help: z.nullable(z.string()),
  required: z.boolean(),
  /** What `choice` and `choices` offer; empty for the other kinds. */
  options: z.array(QuestionOption),
});

/** The person invited, as far as the recruiter said. */
export const Invitee = z.object({name: z.nullable(z.string()), email: z.nullable(z.string())});

export const Landing = z.object({
  linkId: Id,
  expiresAt: Instant,
  recruiter: Recruiter,
  organization: Organization,
  contact: Contact,
  durationMinutes: DurationMinutes,
  meeting: Meeting,
  candidate: Invitee,
  presetNotes: z.array(z.string()),
  questions: z.array(Question),
  /** The live booking, or the last one when it was cancelled. */
  booking: z.nullable(Booking),
  /** First slots, as `getSlots` gives them; null while a booking is live. */
  slots: z.nullable(Slots),
});

/** Member `link` of the problems `link-expired`, `link-revoked`, `link-used`, `recruiter-gone`, and of a candidate's `calendar-disconnected`. */
export const EndedLink = z.object({
  recruiter: Recruiter,
  organization: Organization,
  contact: Contact,
  meeting: Meeting,
  candidate: Invitee,
  booking: z.nullable(Booking),
});

export const LandingQuery = z.strictObject({
  /** The viewer's zone, for `slots` and for the booking's `local`. */
  timeZone: TimeZoneId,
  /** Days of `slots`. Default: 14. */
  days: SlotsQuery.shape.days,
});

/** Opens a link. Changes nothing, however often scanners and phones ask. */
export const getLanding = endpoint({
  id: 'getLanding',
  method: 'GET',
  path: '/v1/link',
  access: 'link',
  query: LandingQuery,
  reply: Landing,
  problems: [
    'link-expired',
    'link-revoked',
    'link-used',
    'recruiter-gone',
    'calendar-disconnected',
    'validation-failed',
  ],
});

export type Landing = z.infer<typeof Landing>;
export type EndedLink = z.infer<typeof EndedLink>;
export type QuestionOption = z.infer<typeof QuestionOption>;
export type Question = z.infer<typeof Question>;
export type Meeting = z.infer<typeof Meeting>;
