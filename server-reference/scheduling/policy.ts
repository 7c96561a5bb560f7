import {msPerMinute} from './dates.ts';
import {checkInterval} from './intervals.ts';
import type {Interval} from './intervals.ts';
import {RuleError} from './rule-error.ts';
import type {AvailabilityRequest} from './rules.ts';
import {knownYears} from './zone-table.ts';

/** The parts of a request that are the same for every host, checked, all lengths in milliseconds. */
export interface Policy {
  range: Interval;
  /** First instant that notice allows. */
  earliest: number;
  duration: number;
  interval: number;
  before: number;
  after: number;
}

const tenYears = 3660 * 1440;

/** Checks everything in a request but its hosts. Throws a rule error naming the field. */
export function readPolicy(request: AvailabilityRequest): Policy {
  if (request.hosts.length === 0) throw new RuleError('hosts-missing', '/hosts', 'name at least one host');
  checkInterval(request.range, '/range');
  checkYears(request.range.start, '/range/start');
  checkYears(request.range.end, '/range/end');
  checkYears(request.now, '/now');
  checkCount(request.dailyCap, '/dailyCap');
  checkCount(request.weeklyCap, '/weeklyCap');
  checkCount(request.horizonDays, '/horizonDays');
  const {durationMinutes, slotIntervalMinutes = durationMinutes} = request;
  return {
    range: request.range,
    earliest: request.now + readMinutes(request.minimumNoticeMinutes, '/minimumNoticeMinutes'),
    duration: readMinutes(durationMinutes, '/durationMinutes', 1),
    interval: readMinutes(slotIntervalMinutes, '/slotIntervalMinutes', 1),
    before: readMinutes(request.bufferBeforeMinutes, '/bufferBeforeMinutes'),
    after: readMinutes(request.bufferAfterMinutes, '/bufferAfterMinutes'),
  };
}

/** Refuses what is neither absent nor a whole number from 0. */
export function checkCount(count: number | undefined, field: string): void {
  if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) return;
  throw new RuleError('count-invalid', field, `${count} is no whole number from 0`);
}

/** Whole minutes from `least` to ten years, in milliseconds; absent is none. */
export function readMinutes(minutes = 0, field: string, least = 0): number {
  if (Number.isInteger(minutes) && minutes >= least && minutes <= tenYears) return minutes * msPerMinute;
  throw new RuleError('minutes-invalid', field, `${minutes} is no whole number of minutes from ${least}`);
}

function checkYears(instant: number, field: string): void {
  if (instant >= knownYears.start && instant < knownYears.end) return;
  throw new RuleError('instant-outside-years', field, 'must lie in the years 1970 to 2199');
}
