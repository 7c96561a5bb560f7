/** Times that a candidate proposes, checked against the clock. */
import type {ProposedWindow} from '../../src/contract/messages.ts';
import type {FieldError} from '../../src/contract/problem.ts';
import {fromInstant, minute} from './instants.ts';
import {invalid} from './refusal.ts';

const shortest = 15 * minute;
const longest = 720 * minute;

const faultOf = ({start, end}: ProposedWindow, index: number, now: number): FieldError | null => {
  const begins = fromInstant(start);
  const length = fromInstant(end) - begins;
  if (begins <= now) {
    return {
      pointer: `/windows/${index}/start`,
      code: 'past',
      detail: 'This time has passed. Choose a later one.',
    };
  }
  if (length >= shortest && length <= longest) return null;
  return {
    pointer: `/windows/${index}/end`,
    code: 'length',
    detail: 'Choose an end 15 minutes to 12 hours after the start.',
  };
};

/** Passes when each lies in the future and is neither too short nor too long. */
export const requireWindows = (windows: readonly ProposedWindow[], now: number): void => {
  const faults = windows.map((window, index) => faultOf(window, index, now)).filter(fault => fault !== null);
  if (faults.length > 0) throw invalid(...faults);
};
