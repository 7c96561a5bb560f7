/** What the address of a page asks for. GET alone: it changes nothing, and holds nothing personal. */
import * as z from 'zod/mini';
import {Instant, LocalDate, TimeZoneId} from '../../src/contract/primitives.ts';
import {isKnownZone} from '../use-cases/zones.ts';

/**
 * `pick`: the times, also after a cancellation. `details`: what is asked before booking or moving. `zone`, `cancel`,
 * `phone`: one form each. `write`, `propose`: the form that writes to the recruiter, with times to meet or without.
 * Absent: what the link's state calls for.
 */
const steps = ['pick', 'details', 'zone', 'cancel', 'phone', 'write', 'propose'] as const;

/** The last year that slots are counted for. */
const isCounted = (date: string) => date < '2098';

/** A parameter that is not as it should be is passed over: addresses get cut and mistyped. */
const lenient = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined);

const PageQuery = z.object({
  step: lenient(z.enum(steps)),
  /** The reader's choice of zone. */
  tz: lenient(TimeZoneId.check(z.refine(isKnownZone))),
  /** A date of the week to show. */
  from: lenient(LocalDate.check(z.refine(isCounted))),
  /** The chosen time. */
  start: lenient(Instant),
  /** Whether the time is to replace the one that is booked. */
  move: lenient(z.literal('1')),
});

export type PageQuery = z.output<typeof PageQuery>;

export const readPageQuery = (url: string): PageQuery =>
  PageQuery.parse(Object.fromEntries(new URL(url).searchParams));

/** The same page with other parameters, relative to it: no link holds the token. */
export const address = (query: PageQuery): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
  return `?${new URLSearchParams(given).toString()}`;
};
