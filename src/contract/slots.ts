/** Slots: intervals offered for booking. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {DurationMinutes, Id, Instant, LocalDate, Offset, TimeZoneId} from './primitives.ts';

/** Most days one question may span. */
export const longestRangeDays = 62;

export const SlotsQuery = z.strictObject({
  /** The viewer's zone: days of the range are days on their wall. */
  timeZone: TimeZoneId,
  /** First day of the range. Default: today in `timeZone`. */
  firstDate: z.optional(LocalDate),
  /** How many days. Default: 14. */
  days: z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(longestRangeDays))),
  /** A booking of one's own that does not stand in the way: the one being moved. */
  excludeBooking: z.optional(Id),
});

/** From `at` on, the zone's clocks show UTC plus `offset`. */
export const OffsetChange = z.object({at: Instant, offset: Offset});

export const Slots = z.object({
  /** The server's clock when it answered. */
  now: Instant,
  timeZone: TimeZoneId,
  /** The recruiter's zone. */
  hostTimeZone: TimeZoneId,
  firstDate: LocalDate,
  days: z.int(),
  durationMinutes: DurationMinutes,
  /** Starts of the offered slots, ascending. */
  starts: z.array(Instant),
  /** Dates in `timeZone` on which the recruiter works: columns to show, empty or not. */
  workingDates: z.array(LocalDate),
  /** First the offset at the start of the range, then every change within it and up to `nextAvailable`. */
  offsetChanges: z.array(OffsetChange),
  /** First free start after the range; null when there is none within a year of it. */
  nextAvailable: z.nullable(Instant),
});

/** Free slots of the link's recruiter. */
export const getSlots = endpoint({
  id: 'getSlots',
  method: 'GET',
  path: '/v1/link/slots',
  access: 'link',
  query: SlotsQuery,
  reply: Slots,
  etag: true,
  problems: [
    'link-expired',
    'link-revoked',
    'link-used',
    'recruiter-gone',
    'calendar-disconnected',
    'not-found',
    'validation-failed',
  ],
});

export type Slots = z.infer<typeof Slots>;
export type OffsetChange = z.infer<typeof OffsetChange>;
