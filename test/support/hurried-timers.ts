/** Timers that run at once and tell how long they would have waited: nothing in a test is slept through. */

/** Milliseconds from which on a wait is a time limit, which nothing should hurry. */
const limit = 15_000;

export interface HurriedTimers {
  /** Milliseconds asked for, in order. */
  readonly waits: number[];
  restore(): void;
}

export function hurryTimers(): HurriedTimers {
  const original = globalThis.setTimeout;
  const waits: number[] = [];
  const hurried = (handler: TimerHandler, ms = 0, ...values: unknown[]) => {
    waits.push(ms);
    return original(handler, ms < limit ? 0 : ms, ...values);
  };
  Object.assign(globalThis, {setTimeout: hurried});
  return {
    waits,
    restore: () => {
      Object.assign(globalThis, {setTimeout: original});
    },
  };
}
