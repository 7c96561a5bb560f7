/** What a candidate writes to the recruiter: a question, or times to meet when none of those offered suits. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {Email, Id, Instant, LocaleTag, text, TimeZoneId} from './primitives.ts';

/** A stretch in which the candidate could meet: in the future, 15 minutes to 12 hours long. */
export const ProposedWindow = z.strictObject({start: Instant, end: Instant});

/** At least one of `text` and `windows` says something. */
export const MessageRequest = z.strictObject({
  text: z.optional(text(2000)),
  /** In order of preference. */
  windows: z.optional(z.array(ProposedWindow).check(z.maxLength(3))),
  /** The candidate's zone, in which the windows were chosen. */
  timeZone: TimeZoneId,
  /** The language the candidate reads. */
  locale: LocaleTag,
  /** Where the answer goes, instead of the address that the link holds. */
  email: z.optional(Email),
  /** The booking that it is about. */
  bookingId: z.optional(Id),
});

export const Message = z.object({
  id: Id,
  sentAt: Instant,
  /** Who gets it: the recruiter, or the organization once the recruiter is gone. */
  to: z.string(),
});

/** Sends the recruiter a mail. Works as long as the link's contact `takesMessages`, also when the link has ended. */
export const sendMessage = endpoint({
  id: 'sendMessage',
  method: 'POST',
  path: '/v1/link/messages',
  access: 'link',
  body: MessageRequest,
  status: 201,
  reply: Message,
  problems: ['link-revoked', 'recruiter-gone', 'not-found', 'validation-failed'],
});

export type Message = z.infer<typeof Message>;
export type MessageRequest = z.infer<typeof MessageRequest>;
export type ProposedWindow = z.infer<typeof ProposedWindow>;
