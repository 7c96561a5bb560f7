/** A server that answers candidates from what it is told, by the contract, without a network. */
import type {Fetch} from '../../src/client/client.ts';
import type {Booking} from '../../src/contract/bookings.ts';
import {Hold} from '../../src/contract/holds.ts';
import type {Landing} from '../../src/contract/landing.ts';
import {type Problem, type ProblemCode, problemStatus} from '../../src/contract/problem.ts';
import type {Slots} from '../../src/contract/slots.ts';
import {booking, landing} from './candidate.ts';
import type {World} from './worlds.ts';

export interface CannedServer {
  readonly world: World;
  readonly landing?: Partial<Landing>;
  /** Refuses or holds back calls: by the endpoint's path, such as `/v1/link/slots`. */
  readonly instead?: Readonly<Record<string, () => Response | Promise<Response>>>;
}

/** A refusal as the contract words it. */
export const problem = (code: ProblemCode, members: Partial<Problem> = {}): Response =>
  Response.json(
    {
      type: 'about:blank',
      title: code,
      status: problemStatus[code],
      code,
      detail: 'Told by a story.',
      ...members,
    },
    {status: problemStatus[code], headers: {'content-type': 'application/problem+json'}},
  );

/** An answer that never comes. */
export const never = (): Promise<Response> => new Promise(() => undefined);

/** No connection. */
export const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Hand it to an element as `fetch`. */
export function cannedFetch({world, landing: changes = {}, instead = {}}: CannedServer): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const own = instead[url.pathname];
    if (own) return own();
    const query = Object.fromEntries(url.searchParams);
    if (url.pathname === '/v1/link') {
      return Response.json(landing({slots: slotsOf(world, query), ...changes}));
    }
    if (url.pathname === '/v1/link/slots') return Response.json(slotsOf(world, query));
    if (request.method === 'DELETE') return new Response(null, {status: 204});
    if (url.pathname === '/v1/holds') return Response.json(held(await request.json()), {status: 201});
    if (url.pathname === '/v1/bookings') return Response.json(booked(await request.json()), {status: 201});
    return problem('not-found');
  };
}

const slotsOf = (world: World, {timeZone, firstDate, days}: Record<string, string>): Slots =>
  world.slots({timeZone: timeZone ?? 'UTC', firstDate, days: Number(days ?? 14)});

const held = ({start}: {start: string}): Hold =>
  Hold.parse({
    id: 'hld_1Wb6YtQk9GxM3sVnC7rPzD',
    start,
    now: '2027-02-05T02:10:00Z',
    expiresAt: '2027-02-05T02:15:00Z',
    renewalsLeft: 10,
  });

const booked = ({start}: {start: string}): Booking => booking({start});
