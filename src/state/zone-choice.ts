/** The zone a visit begins with, and the one the candidate chose. */
import type {TimeZoneId} from '../contract/primitives.ts';
import {isKnownZone, pageTimeZone} from '../time/page-rules.ts';
import {keep, recall} from './storage.ts';

const key = 'time-zone';

/** The candidate's earlier choice, else the host's, else the browser's. One the engine does not know is passed over. */
export function firstZone(host: string, storage: boolean): TimeZoneId {
  const chosen = storage ? recall('localStorage', key) : null;
  return [chosen, host].find(zone => zone && isKnownZone(zone)) ?? pageTimeZone();
}

export const rememberZone = (timeZone: TimeZoneId): void => keep('localStorage', key, timeZone);
