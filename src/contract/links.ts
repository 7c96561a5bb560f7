/** Scheduling links as the recruiter who sends them sees them. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {DurationMinutes, Email, Id, Instant, line, openEnum} from './primitives.ts';
import {PreferredMeeting, PreferredMeetingInput} from './settings.ts';

/** One person a link is for. */
export const Recipient = z.strictObject({
  name: line(200),
  email: z.optional(Email),
  /** The person's id in the ATS; comes back with the link and its bookings. */
  externalId: z.optional(line(200)),
});

/** The person invited, as the recruiter knows them. */
export const Candidate = z.object({
  name: z.string(),
  email: z.nullable(z.string()),
  externalId: z.nullable(z.string()),
});

export const Link = z.object({
  id: Id,
  recipient: Candidate,
  /** An unknown state means `open`. */
  state: openEnum(['open', 'booked', 'cancelled', 'expired', 'revoked'], 'open'),
  durationMinutes: DurationMinutes,
  meeting: PreferredMeeting,
  createdAt: Instant,
  expiresAt: Instant,
  /** Address for the candidate; holds the link token. */
  url: z.string(),
  /** Text for a message to the candidate, address included. */
  message: z.string(),
  /** Start of the live booking, if any. */
  bookedStart: z.nullable(Instant),
});

export const LinksRequest = z.strictObject({
  recipients: z.array(Recipient).check(z.minLength(1), z.maxLength(200)),
  /** Default: the recruiter's settings. */
  durationMinutes: z.optional(DurationMinutes),
  /** How long the links live. Default: 7. */
  expiresInDays: z.optional(z.int().check(z.minimum(1), z.maximum(90))),
  /** Default: the recruiter's settings. */
  meeting: z.optional(PreferredMeetingInput),
});

export const CreatedLinks = z.object({links: z.array(Link)});

export const LinksQuery = z.strictObject({cursor: z.optional(z.string().check(z.maxLength(200)))});

/** Newest first, 50 at a time. */
export const LinksPage = z.object({links: z.array(Link), nextCursor: z.nullable(z.string())});

export const LinkExtension = z.strictObject({expiresAt: Instant});

/** Makes one link for each recipient, in their order. */
export const createLinks = endpoint({
  id: 'createLinks',
  method: 'POST',
  path: '/v1/links',
  access: 'member',
  body: LinksRequest,
  status: 201,
  reply: CreatedLinks,
  problems: ['validation-failed', 'calendar-disconnected'],
});

export const listLinks = endpoint({
  id: 'listLinks',
  method: 'GET',
  path: '/v1/links',
  access: 'member',
  query: LinksQuery,
  reply: LinksPage,
  problems: ['validation-failed'],
});

/** Ends a link at once. A live booking stays. */
export const revokeLink = endpoint({
  id: 'revokeLink',
  method: 'POST',
  path: '/v1/links/{linkId}/revoke',
  access: 'member',
  reply: Link,
  problems: ['not-found'],
});

/** Lets a link live until `expiresAt`, also one that has expired; not one that was revoked. */
export const extendLink = endpoint({
  id: 'extendLink',
  method: 'POST',
  path: '/v1/links/{linkId}/extend',
  access: 'member',
  body: LinkExtension,
  reply: Link,
  problems: ['not-found', 'link-revoked', 'validation-failed'],
});

export type Link = z.infer<typeof Link>;
export type LinksRequest = z.infer<typeof LinksRequest>;
