/** Why a start cannot be had, with the nearest ones that can. */
import {findSlots, judgeStart} from '../scheduling/availability.ts';
import type {AvailabilityRequest} from '../scheduling/rules.ts';
import {day, toInstant} from './instants.ts';
import {Refusal} from './refusal.ts';

const alternativesShown = 6;
const alternativesWithin = 14 * day;

/** The range whose taken time must be known to judge a start and to name alternatives. */
export const rangeAround = (start: number, now: number) => {
  const middle = Math.max(start, now);
  return {start: middle - alternativesWithin, end: middle + alternativesWithin};
};

/** Starts nearest to the one wanted, nearest first. */
const alternatives = (request: AvailabilityRequest, wanted: number): string[] =>
  findSlots({...request, range: rangeAround(wanted, request.now)})
    .filter(start => start !== wanted)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .slice(0, alternativesShown)
    .map(toInstant);

/** The slot went to somebody else, or the recruiter became busy. */
export const slotTaken = (request: AvailabilityRequest, start: number): Refusal =>
  new Refusal('slot-taken', 'Somebody else was quicker: this time is no longer free. Choose another one.', {
    alternatives: alternatives(request, start),
  });

/**
 * Passes when the start is on offer; otherwise refuses with the reason. One that has been held since some instant
 * is judged as of then, unless it has passed: notice that ran short while the form was filled in takes nothing back.
 */
export const requireOffered = (
  request: AvailabilityRequest,
  start: number,
  heldSince = request.now,
): void => {
  const now = start < request.now ? request.now : heldSince;
  switch (judgeStart({...request, now}, start)) {
    case 'offered':
      return;
    case 'taken':
      throw slotTaken(request, start);
    case 'past':
      throw new Refusal('slot-past', 'This time has passed. Choose a later one.', {
        alternatives: alternatives(request, start),
      });
    default:
      throw new Refusal('slot-not-offered', 'This time is not offered. Choose one of the free times.', {
        alternatives: alternatives(request, start),
      });
  }
};
