/**
 * The small values every resource is made of.
 *
 * Requests are checked strictly; the same schemas read replies, where unknown fields are ignored.
 */
import * as z from 'zod/mini';

/** A random, prefixed identifier such as `bkg_4QzX…`. Nothing can be read from it or guessed. */
export const Id = z.string().check(z.regex(/^[a-z]{3}_[0-9A-Za-z]{20,32}$/));

/** True when the text names a day of the calendar: `2027-02-30` does not. */
const isRealDate = (text: string) => {
  const parsed = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text.slice(0, 10));
};

/** A point in time, ISO 8601 in UTC with whole seconds: `2027-02-08T17:00:00Z`. Years 2000 to 2099. */
export const Instant = z
  .string()
  .check(z.regex(/^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/), z.refine(isRealDate));

/** A date on somebody's calendar, without a zone: `2027-02-08`. Years 1900 to 2199. */
export const LocalDate = z.string().check(z.regex(/^(19|20|21)\d\d-\d\d-\d\d$/), z.refine(isRealDate));

/** A time on the wall, to the minute: `09:30`. `24:00` ends a day. */
export const WallTime = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));

/** A date and a time on the wall of a named zone: `2027-02-08T09:30`. */
export const LocalDateTime = z
  .string()
  .check(z.regex(/^(19|20|21)\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/), z.refine(isRealDate));

/** Distance from UTC: `+05:45`, `-08:00`. */
export const Offset = z.string().check(z.regex(/^[+-]\d\d:\d\d$/));

/** An IANA zone or alias, kept as its owner wrote it: `Asia/Kathmandu`. The server refuses names it does not know. */
export const TimeZoneId = z.string().check(z.regex(/^[A-Za-z][\w+/-]{1,63}$/));

/** A BCP 47 language tag: `de-CH`. */
export const LocaleTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8}){0,4}$/));

/** Length of a meeting in minutes. */
export const DurationMinutes = z.int().check(z.minimum(5), z.maximum(480));

/** An address that mail can be sent to. Line breaks, lists and display names are refused. */
export const Email = z.email().check(z.maxLength(254));

/** A telephone number the server understood: E.164 and a spelling for people. */
export const PhoneNumber = z.object({
  e164: z.string(),
  country: z.string(),
  formatted: z.string(),
});

/** Counts the changes of a resource; a change names the one it was made on. A database integer. */
export const Revision = z.int().check(z.minimum(1), z.maximum(2147483647));

/** The caller's name for one intended change: the same key again is the same change. A random UUID serves well. */
export const IdempotencyKey = z.string().check(z.regex(/^[!-~]{1,200}$/));

/**
 * One line of text: more than spaces, no control characters, no halves of surrogate pairs (which no database keeps).
 * Two simple patterns, not one: a combined one takes quadratic time on long refused text.
 */
export const line = (most: number) =>
  z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u), z.regex(/\S/));

/** Text of several lines. Of the control characters only tab and line ends; a NUL, for one, fits into no database. */
export const text = (most: number) =>
  z.string().check(z.maxLength(most), z.regex(/^[^\p{Cs}\0-\x08\v\f\x0e-\x1f\x7f-\x9f]*$/u));

/** A telephone number as somebody typed it, and the country they chose. The server normalizes it to E.164. */
export const PhoneInput = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  text: line(40),
});

/**
 * A word from a list that may grow. A reader that meets a word it does not know
 * takes `unknownMeans`, so that an old page survives a new server.
 */
export const openEnum = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  unknownMeans: Words[number],
) => z.catch(z.enum(words), unknownMeans);

export type Instant = z.infer<typeof Instant>;
export type LocalDate = z.infer<typeof LocalDate>;
export type TimeZoneId = z.infer<typeof TimeZoneId>;
export type PhoneInput = z.infer<typeof PhoneInput>;
export type PhoneNumber = z.infer<typeof PhoneNumber>;
