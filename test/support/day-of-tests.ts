/**
 * What pages under test take for now: the evening from which canned replies are told, going on from there. Loaded
 * before any test, so that none depends on the day it is run on.
 */
const start = Date.parse('2027-02-05T02:10:00Z');
const {now} = Date;
const ahead = start - now();

/** `new Date()` follows no test that moves `Date.now`, as in a browser: the runner measures by it. */
class DayOfTests extends Date {
  constructor(at: number | string | Date = now() + ahead) {
    super(at);
  }

  static override now(): number {
    return now() + ahead;
  }
}

Object.assign(globalThis, {Date: DayOfTests});
