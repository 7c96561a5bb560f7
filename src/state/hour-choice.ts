/** The hours that a visit begins with, and those the candidate chose. */
import {asHourCycle, type HourCycle} from '../time/hours.ts';
import {keep, recall} from './storage.ts';

const key = 'hour-cycle';

/** The candidate's earlier choice, else the host's, else the language's. */
export const firstHours = (host: string, storage: boolean): HourCycle =>
  asHourCycle(storage ? recall('localStorage', key) : null) || asHourCycle(host);

export const rememberHours = (hourCycle: HourCycle): void => keep('localStorage', key, hourCycle);
