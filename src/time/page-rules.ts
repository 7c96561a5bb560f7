/** Zone rules as this page's engine knows them. For the moment until the server's are here: those win. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {msPerDay, msPerMinute} from './calendar.ts';
import type {OffsetPeriod, OffsetRules} from './offset-rules.ts';
import {remembered} from './remembered.ts';

const wallClock = remembered(
  timeZone =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** Minutes ahead of UTC that the engine gives for a zone at an instant in epoch milliseconds. */
export function pageOffset(timeZone: TimeZoneId, ms: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    wallClock(timeZone).format(ms).match(/\d+/g) ?? []
  ).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - ms) / msPerMinute);
}

/** The engine's table for a zone from one instant to another, both in epoch milliseconds. */
export function pageRules(timeZone: TimeZoneId, from: number, to: number): OffsetRules {
  const rules: [OffsetPeriod, ...OffsetPeriod[]] = [{from, minutes: pageOffset(timeZone, from)}];
  let known = rules[0].minutes;
  // No zone has ever changed twice within a day, so a probe a day meets every change.
  for (let at = from; at < to; at += msPerDay) {
    const next = pageOffset(timeZone, at + msPerDay);
    if (next === known) continue;
    rules.push({from: changeBetween(timeZone, at, at + msPerDay), minutes: next});
    known = next;
  }
  return rules;
}

/** The minute within a day at which the offset changes. */
function changeBetween(timeZone: TimeZoneId, low: number, high: number): number {
  const before = pageOffset(timeZone, low);
  let [earlier, later] = [low, high];
  while (later - earlier > msPerMinute) {
    const middle = earlier + Math.floor((later - earlier) / 2 / msPerMinute) * msPerMinute;
    if (pageOffset(timeZone, middle) === before) earlier = middle;
    else later = middle;
  }
  return later;
}

/** As far as this page asks it: the library does without Temporal where an engine has none. */
interface TellsZone {
  readonly Temporal?: {readonly Now: {timeZoneId(): string}};
}

/**
 * The zone this browser is set to; UTC where the machine's is none that has a name (`Etc/Unknown`, `-05:00`).
 * Temporal tells it at once; starting `Intl` takes a slow phone a tenth of a second.
 */
export function pageTimeZone(): TimeZoneId {
  const {Temporal} = globalThis as TellsZone;
  const zone = Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return /^(?!Etc\/Unknown)[A-Z]/.test(zone) ? zone : 'UTC';
}

/** Whether the engine can show times in this zone. */
export function isKnownZone(timeZone: string): boolean {
  try {
    wallClock(timeZone);
    return true;
  } catch {
    return false;
  }
}
