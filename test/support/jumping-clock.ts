/** A clock that jumps: what waits for a second or more waits until the test says that so much time has passed. */

export interface JumpingClock {
  /** Lets so many seconds pass, and everything happen that is due in them. */
  jump(seconds: number): void;
  restore(): void;
}

/** Milliseconds below which the engine's own timers do. */
const short = 1000;

export function jumpingClock(): JumpingClock {
  const {setTimeout, clearTimeout} = globalThis;
  const {now} = Date;
  const waiting = new Map<number, {at: number; run: () => void}>();
  let ahead = 0;
  let last = 0;
  const set = (run: () => void, ms = 0) => {
    if (ms < short) return setTimeout(run, ms);
    last -= 1;
    waiting.set(last, {at: Date.now() + ms, run});
    return last;
  };
  const clear = (id: number | undefined) => {
    if (id === undefined || !waiting.delete(id)) clearTimeout(id);
  };
  Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
  // Between jumps it stands: a slow machine is no reason for what comes later.
  const start = now();
  Date.now = () => start + ahead;
  const due = (until: number) =>
    [...waiting].filter(([, {at}]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0];
  return {
    jump(seconds) {
      const until = Date.now() + seconds * 1000;
      for (let next = due(until); next; next = due(until)) {
        const [id, {at, run}] = next;
        waiting.delete(id);
        ahead += Math.max(0, at - Date.now());
        run();
      }
      ahead += Math.max(0, until - Date.now());
    },
    restore() {
      Object.assign(globalThis, {setTimeout, clearTimeout});
      Date.now = now;
    },
  };
}
