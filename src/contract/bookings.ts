/** Bookings as their candidate sees and changes them. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {
  DurationMinutes,
  Email,
  Id,
  Instant,
  line,
  LocalDate,
  LocaleTag,
  Offset,
  openEnum,
  PhoneInput,
  PhoneNumber,
  Revision,
  text,
  TimeZoneId,
  WallTime,
} from './primitives.ts';

/**
 * The video room. `pending` and `failed` may still become `ready`; the booking stands whatever happens here.
 * An unknown state means `pending`. `none`: a phone meeting.
 */
export const Conference = z.object({
  state: openEnum(['none', 'pending', 'ready', 'failed'], 'pending'),
  /** Who runs the room, for "powered by": `Zoom`. */
  providerName: z.nullable(z.string()),
  joinUrl: z.nullable(z.string()),
  accessCode: z.nullable(z.string()),
  /** When the room lets people in; null: whenever they come. */
  opensAt: z.nullable(Instant),
});

/** What the clocks in `timeZone` show, by the server's zone rules. Print this; do not compute it again. */
export const WallClock = z.object({
  timeZone: TimeZoneId,
  date: LocalDate,
  start: WallTime,
  /** On the day after `date` when the meeting runs past midnight. */
  end: WallTime,
  offset: Offset,
  endOffset: Offset,
});

export const Booking = z.object({
  id: Id,
  /** An unknown state means `booked`. */
  state: openEnum(['booked', 'cancelled'], 'booked'),
  /** Rises with each change; a change names the revision it was made on. */
  revision: Revision,
  /** Number of the booking's newest event: an older reply never overwrites a newer one. */
  eventSequence: z.int(),
  start: Instant,
  end: Instant,
  durationMinutes: DurationMinutes,
  local: WallClock,
  /** Release of the zone rules the server used, such as `2026c`. */
  zoneRelease: z.string(),
  conference: Conference,
  phone: z.nullable(PhoneNumber),
  email: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** The last instant at which it may be moved; null: no longer. */
  rescheduleUntil: z.nullable(Instant),
  /** Whether it may still be cancelled, and its phone number edited. */
  changeable: z.boolean(),
  /** Address of the .ics file; works without a token, for a short time. */
  calendarFileUrl: z.string(),
});

/** The member that fits the question's kind, and no other. */
export const Answer = z.strictObject({
  question: Id,
  /** Of `text` and `long-text`. */
  text: z.optional(text(2000)),
  /** Values of the options chosen: one for `choice`, any number for `choices`. */
  options: z.optional(z.array(line(100)).check(z.maxLength(50))),
  /** Of `checkbox`. */
  checked: z.optional(z.boolean()),
  date: z.optional(LocalDate),
});

/** What the page around the form sends along, for members alone. */
export const ExtraField = z.strictObject({name: line(40), value: text(500)});

export const BookingRequest = z.strictObject({
  /** Start of an offered slot. */
  start: Instant,
  /** The candidate's zone, for mails and for `local`. */
  timeZone: TimeZoneId,
  /** The language the candidate reads, for mails. */
  locale: LocaleTag,
  phone: PhoneInput,
  /** Replaces the address that the link holds. */
  email: z.optional(Email),
  note: z.optional(text(2000)),
  answers: z.optional(z.array(Answer).check(z.maxLength(20))),
  extra: z.optional(z.array(ExtraField).check(z.maxLength(20))),

  /** A hold taken on this slot before, if any. */
  hold: z.optional(Id),
});

export const RescheduleRequest = z.strictObject({
  revision: Revision,
  start: Instant,
  timeZone: TimeZoneId,
  reason: z.optional(text(500)),
  /** A hold taken on this slot before, if any. */
  hold: z.optional(Id),
});

export const CancelRequest = z.strictObject({revision: Revision, reason: z.optional(text(500))});

export const ContactChange = z.strictObject({
  revision: Revision,
  phone: z.optional(PhoneInput),
  email: z.optional(Email),
});

const ended = ['link-expired', 'link-revoked', 'recruiter-gone'] as const;
const slotRefused = ['slot-taken', 'slot-past', 'slot-not-offered', 'calendar-disconnected'] as const;
const changeRefused = ['revision-outdated', 'booking-cancelled', 'booking-started'] as const;

/** Takes a slot. The candidate is booked when this answers, whatever calendars, rooms and mails do later. */
export const createBooking = endpoint({
  id: 'createBooking',
  method: 'POST',
  path: '/v1/bookings',
  access: 'link',
  body: BookingRequest,
  status: 201,
  reply: Booking,
  problems: [...ended, 'link-used', 'booking-exists', ...slotRefused, 'validation-failed'],
});

export const BookingQuery = z.strictObject({
  /** The zone that `local` is in. Default: the one it was booked in. */
  timeZone: z.optional(TimeZoneId),
});

export const getBooking = endpoint({
  id: 'getBooking',
  method: 'GET',
  path: '/v1/bookings/{bookingId}',
  access: 'link',
  query: BookingQuery,
  reply: Booking,
  problems: ['not-found', 'validation-failed'],
});

/** Moves the booking to another slot. Calendar, room and mails follow; the id stays. */
export const rescheduleBooking = endpoint({
  id: 'rescheduleBooking',
  method: 'POST',
  path: '/v1/bookings/{bookingId}/reschedule',
  access: 'link',
  body: RescheduleRequest,
  reply: Booking,
  problems: [
    ...ended,
    'not-found',
    ...changeRefused,
    'reschedule-closed',
    ...slotRefused,
    'validation-failed',
  ],
});

/** Gives the slot back. Works with an expired link too. */
export const cancelBooking = endpoint({
  id: 'cancelBooking',
  method: 'POST',
  path: '/v1/bookings/{bookingId}/cancel',
  access: 'link',
  body: CancelRequest,
  reply: Booking,
  problems: ['not-found', ...changeRefused, 'validation-failed'],
});

/** Changes how the candidate is reached. Works with an expired link too. */
export const changeContact = endpoint({
  id: 'changeContact',
  method: 'PATCH',
  path: '/v1/bookings/{bookingId}/contact',
  access: 'link',
  body: ContactChange,
  reply: Booking,
  problems: ['not-found', ...changeRefused, 'validation-failed'],
});

export type Booking = z.infer<typeof Booking>;
export type BookingRequest = z.infer<typeof BookingRequest>;
export type Conference = z.infer<typeof Conference>;
export type Answer = z.infer<typeof Answer>;
export type ExtraField = z.infer<typeof ExtraField>;
export type WallClock = z.infer<typeof WallClock>;
