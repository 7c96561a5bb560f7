/**
 * How fast the processor is now. On shared machines it is half as fast for tens of seconds at a time; what is
 * measured then says more about the neighbours than about a page.
 */

/** Milliseconds of a fixed piece of work, the best of five. */
function pace(): number {
  const times = Array.from({length: 5}, () => {
    const started = performance.now();
    let sum = 0;
    for (let step = 0; step < 1e7; step += 1) sum += step % 7;
    return sum && performance.now() - started;
  });
  return Math.min(...times);
}

/** How much longer than ever that work may take in a moment that counts. */
const tolerance = 1.25;

export class Pace {
  #best = pace();

  /** Whether the processor is about as fast as it has been so far. */
  isFull(): boolean {
    const now = pace();
    this.#best = Math.min(this.#best, now);
    return now <= tolerance * this.#best;
  }
}
