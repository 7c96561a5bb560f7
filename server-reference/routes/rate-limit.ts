/** Token buckets in this process's memory: a minute's worth at once, then evenly. */
import type {Clock} from '../ports/clock.ts';
import {Refusal} from '../use-cases/refusal.ts';

const minute = 60_000;
/** Callers remembered; when there are more, the longest silent are forgotten. */
const rememberedAtMost = 50_000;

export interface RateLimit {
  /** Takes one request of the caller's; throws `rate-limited` with the seconds to wait. */
  take(caller: string): void;
}

/** Throws RangeError when `perMinute` is not a positive number. */
export const rateLimit = (clock: Clock, perMinute: number): RateLimit => {
  if (!(perMinute >= 1)) throw new RangeError('rateLimit: perMinute must be at least 1');
  const buckets = new Map<string, {left: number; at: number}>();
  return {
    take: caller => {
      const now = clock.now();
      const before = buckets.get(caller) ?? {left: perMinute, at: now};
      const left = Math.min(perMinute, before.left + (Math.max(0, now - before.at) * perMinute) / minute);
      // Set anew, so that the map's order is that of the last request.
      buckets.delete(caller);
      // A refusal takes nothing, or whoever keeps asking would never come through.
      buckets.set(caller, {left: left >= 1 ? left - 1 : left, at: Math.max(now, before.at)});
      const [oldest] = buckets.size > rememberedAtMost ? buckets.keys() : [];
      if (oldest !== undefined) buckets.delete(oldest);
      if (left >= 1) return;
      const retryAfter = Math.max(1, Math.ceil(((1 - left) * 60) / perMinute));
      throw new Refusal('rate-limited', `Too many requests. Wait ${retryAfter} s, then go on.`, {retryAfter});
    },
  };
};
