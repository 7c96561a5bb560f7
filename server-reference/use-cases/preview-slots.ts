/** What a candidate would be offered with the member's saved settings. */
import type * as z from 'zod/mini';
import type {Slots, SlotsQuery} from '../../src/contract/slots.ts';
import {CalendarUnavailable} from '../ports/calendar.ts';
import type {MemberCaller} from './identify.ts';
import {readMember} from './member-record.ts';
import {offerSlots} from './offer-slots.ts';
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';

export const previewSlots = async (
  ports: Ports,
  caller: MemberCaller,
  query: z.output<typeof SlotsQuery>,
): Promise<Slots> => {
  const host = await readMember(ports.database, caller);
  try {
    return await offerSlots(ports, host, {durationMinutes: host.settingsDuration, range: query});
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    throw calendarDisconnected();
  }
};

/** Told to the member whose calendar it is. */
export const calendarDisconnected = () =>
  new Refusal(
    'calendar-disconnected',
    'Your calendar cannot be read, so no times are offered. Authorize it again in your calendar settings.',
  );
