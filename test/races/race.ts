/** 500 candidates, five slots: 100 of them ask for each at the same moment. */
import type {Database} from '../../server-reference/ports/database.ts';
import {holdRequest, type Answer} from '../support/barrier.ts';

export const slots = 5;
export const perSlot = 100;

export interface Outcome {
  readonly answers: readonly Answer[];
  /** Live bookings whose times overlap, from the database itself. */
  readonly overlaps: number;
  readonly booked: number;
  /** Of the replies, milliseconds. */
  readonly p99: number;
}

export interface Finished {
  /** What the race left behind, counted where no server can gloss over it. */
  count(database: Database): Promise<Outcome>;
}

async function freeStarts(url: string, token: string): Promise<string[]> {
  const reply = await fetch(`${url}/v1/link/slots?timeZone=Europe/Berlin`, {
    headers: {Authorization: `Bearer ${token}`},
  });
  if (!reply.ok) throw new Error(await reply.text());
  const {starts} = (await reply.json()) as {starts: string[]};
  return starts.slice(0, slots);
}

const booking = (start: string) => ({
  start,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  phone: {country: 'US', text: '+1 650 687 3600'},
});

/** Releases the requests of one slot after the other's have been answered. */
export async function race(urls: readonly string[], tokens: readonly string[]): Promise<Finished> {
  const [first = ''] = urls;
  const answers: Answer[] = [];
  for (const [round, start] of (await freeStarts(first, tokens[0] ?? '')).entries()) {
    const waiting = await Promise.all(
      tokens.slice(round * perSlot, (round + 1) * perSlot).map((token, index) =>
        holdRequest(new URL('/v1/bookings', urls[index % urls.length]), {
          headers: {Authorization: `Bearer ${token}`, 'Idempotency-Key': crypto.randomUUID()},
          body: booking(start),
        }),
      ),
    );
    answers.push(...(await Promise.all(waiting.map(request => request.release()))));
  }
  return {count: database => countBookings(database, answers)};
}

async function countBookings(database: Database, answers: readonly Answer[]): Promise<Outcome> {
  const [counted] = await database.query<{overlaps: number; booked: number}>(
    `select (select count(*)::int4 from sessions a join sessions b on a.id < b.id
               and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)) as overlaps,
            (select count(*)::int4 from bookings where state = 'booked') as booked`,
  );
  const times = answers.map(answer => answer.milliseconds).toSorted((a, b) => a - b);
  return {
    answers,
    overlaps: counted?.overlaps ?? -1,
    booked: counted?.booked ?? -1,
    p99: times[Math.ceil(times.length * 0.99) - 1] ?? Infinity,
  };
}
