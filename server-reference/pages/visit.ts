/** What every page of a link is drawn from. */
import type {Booking} from '../../src/contract/bookings.ts';
import {type EndedLink, getLanding, type Landing} from '../../src/contract/landing.ts';
import type {ProblemCode} from '../../src/contract/problem.ts';
import {identifyLink} from '../use-cases/identify.ts';
import type {Ports} from '../use-cases/ports.ts';
import {Refusal} from '../use-cases/refusal.ts';
import {viewerZone} from '../use-cases/viewer-zone.ts';
import type {Ask} from './ask.ts';
import type {PageQuery} from './page-query.ts';
import type {Reader} from './reader.ts';

/** Somebody with a link token asks for a page. */
export interface Asking {
  readonly ports: Ports;
  readonly ask: Ask;
  readonly token: string;
  readonly reader: Reader;
  readonly query: PageQuery;
}

export interface Visit extends Asking {
  /** The zone times are shown in: chosen, else the one booked in, else the recruiter's. */
  readonly timeZone: string;
  /** Recruiter, organization, contact, of the link, alive or over. */
  readonly link: EndedLink;
  /** The live booking, or the last one when it was cancelled. */
  readonly booking: Booking | null;
  /** Null once the link is over. */
  readonly landing: Landing | null;
  /** Why the link is over. */
  readonly ended: ProblemCode | null;
}

/** A link that lives and may book. */
export type OpenVisit = Visit & {readonly landing: Landing};

/** Member `link` of a refusal about a link that is over; undefined for any other. */
export const endedLinkOf = (error: unknown): EndedLink | undefined =>
  error instanceof Refusal ? (error.members.link as EndedLink | undefined) : undefined;

const zoneFor = async ({ports, token, query}: Asking): Promise<string> =>
  query.tz ?? viewerZone(ports, await identifyLink(ports, token));

/** Opens the link. Throws Refusal when there is none, or nobody can tell. */
export const openVisit = async (asking: Asking): Promise<Visit> => {
  const timeZone = await zoneFor(asking);
  try {
    const landing = await asking.ask(getLanding, {query: {timeZone}});
    return {...asking, timeZone, landing, link: landing, booking: landing.booking, ended: null};
  } catch (error) {
    const link = endedLinkOf(error);
    if (!link || !(error instanceof Refusal)) throw error;
    return {...asking, timeZone, landing: null, link, booking: link.booking, ended: error.code};
  }
};

/** Zone of the links to other pages of this link: told only where the reader chose it. */
export const kept = ({query: {tz, move}}: Pick<Asking, 'query'>): PageQuery => ({tz, move});
