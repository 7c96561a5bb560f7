/** All that English says to candidates. */
import {stepMessages} from './candidate-steps.ts';
import type {AllMessages} from './en.ts';
import {endedMessages} from './ended.ts';
import {zoneList} from './en-zone-list.ts';

const {en} = stepMessages;

export const english: AllMessages = {
  ...en,
  flow: endedMessages.en.flow,
  timeZone: {...en.timeZone, ...zoneList},
};
