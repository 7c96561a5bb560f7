/** Cross-origin calls (CORS): exact origins that organizations list, never a wildcard, never credentials. */
import type {Ports} from '../use-cases/ports.ts';
import {Refusal} from '../use-cases/refusal.ts';

const remembered = 10_000;
const rememberedAtMost = 1000;

/** What the contract knows; headers of a host's own begin with `X-`, are let through and not read. */
const knownHeaders = ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match'];
const ownHeader = /^x-[\w-]{1,60}$/i;
const mostOwnHeaders = 20;

const preflightHeaders = (request: Request): HeadersInit => {
  const asked = (request.headers.get('Access-Control-Request-Headers') ?? '').split(',');
  const own = asked.map(name => name.trim()).filter(name => ownHeader.test(name));
  return {
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
    'Access-Control-Allow-Headers': [...knownHeaders, ...own.slice(0, mostOwnHeaders)].join(', '),
    'Access-Control-Max-Age': '600',
  };
};

export interface Origins {
  /** Whether the origin is this server's own, or any organization lists it. */
  isListed(request: Request, origin: string): Promise<boolean>;
  /** The same by what was found out before, however long ago: for refusals that shall cost nothing. */
  wasListed(request: Request, origin: string): boolean;
  /** Refuses an origin that the caller's organization does not list. */
  require(request: Request, allowed: readonly string[] | null): void;
}

export const origins = (ports: Ports): Origins => {
  const own = new URL(ports.publicUrl).origin;
  const known = new Map<string, {listed: boolean; until: number}>();
  const isOwn = (request: Request, origin: string) =>
    origin === own || origin === new URL(request.url).origin;

  const look = async (origin: string): Promise<boolean> => {
    const before = known.get(origin);
    if (before && before.until > ports.clock.now()) return before.listed;
    const rows = await ports.database.query(
      'select 1 from organizations where $1 = any (allowed_origins) limit 1',
      [origin],
    );
    if (known.size >= rememberedAtMost) known.clear();
    known.set(origin, {listed: rows.length > 0, until: ports.clock.now() + remembered});
    return rows.length > 0;
  };

  return {
    isListed: async (request, origin) => isOwn(request, origin) || (origin !== 'null' && look(origin)),
    wasListed: (request, origin) => isOwn(request, origin) || known.get(origin)?.listed === true,
    require: (request, allowed) => {
      const origin = request.headers.get('Origin');
      if (origin === null || allowed === null || isOwn(request, origin) || allowed.includes(origin)) return;
      throw new Refusal(
        'origin-not-allowed',
        'Pages of this origin may not call the server for this organization. An administrator can list it.',
      );
    },
  };
};

/** Lets a page of a listed origin read the reply. */
export const allowOrigin = (headers: Headers, origin: string | null, listed: boolean): void => {
  headers.append('Vary', 'Origin');
  if (origin === null || !listed) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', 'ETag, Retry-After, Idempotency-Replayed');
};

/** The reply to a preflight; without permission where the origin is not listed. */
export const preflight = (request: Request, listed: boolean): Response =>
  new Response(null, {status: 204, headers: listed ? preflightHeaders(request) : {}});
