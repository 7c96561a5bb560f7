/** A booking as its candidate sees it. */
import {parsePhoneNumberFromString} from 'libphonenumber-js/min';
import type {Booking, Conference} from '../../src/contract/bookings.ts';
import type {PhoneNumber} from '../../src/contract/primitives.ts';
import {calendarFileTicket} from './calendar-file-ticket.ts';
import type {BookingRecord} from './booking-record.ts';
import {minute, toInstant} from './instants.ts';
import type {Ports} from './ports.ts';
import {wallClock} from './zones.ts';

/** A stored number and its spelling for people, with the country they chose. */
export const presentPhone = (e164: string | null, country: string | null): PhoneNumber | null =>
  e164 === null
    ? null
    : {
        e164,
        country: country ?? '',
        formatted: parsePhoneNumberFromString(e164)?.formatInternational() ?? e164,
      };

/** The room as far as candidates may know it: never why it failed. */
export const presentConference = (ports: Ports, record: BookingRecord): Conference => {
  const ready = record.conferenceState === 'ready' && record.state === 'booked';
  return {
    state: record.conferenceState,
    providerName: ports.conferences.get(record.conferenceProvider ?? '')?.name ?? null,
    joinUrl: ready ? record.joinUrl : null,
    accessCode: ready ? record.accessCode : null,
    opensAt: ready && record.opensAt !== null ? toInstant(record.opensAt) : null,
  };
};

/** The last instant at which it may be moved (milliseconds); null when that has passed or the link has ended. */
export const rescheduleUntil = (record: BookingRecord, now: number): number | null => {
  const cutoff = record.start - record.rescheduleCutoffMinutes * minute;
  const last = record.bookedLinksLiveOn ? cutoff : Math.min(cutoff, record.linkExpiresAt);
  const open = record.state === 'booked' && record.linkRevokedAt === null && record.memberActive;
  return open && now < last ? last : null;
};

/** `timeZone` is that of `local`; default: the one it was booked in. */
export const presentBooking = async (
  ports: Ports,
  record: BookingRecord,
  timeZone?: string,
): Promise<Booking> => {
  const now = ports.clock.now();
  const until = rescheduleUntil(record, now);
  const ticket = await calendarFileTicket(ports, record.bookingId);
  return {
    id: record.bookingId,
    state: record.state,
    revision: record.revision,
    eventSequence: record.eventSequence,
    start: toInstant(record.start),
    end: toInstant(record.end),
    durationMinutes: (record.end - record.start) / minute,
    local: wallClock(record.start, record.end, timeZone ?? record.candidateTimeZone ?? 'UTC'),
    zoneRelease: ports.zoneRelease,
    conference: presentConference(ports, record),
    phone: presentPhone(record.phoneE164, record.phoneCountry),
    email: record.candidateEmail,
    note: record.note,
    rescheduleUntil: until === null ? null : toInstant(until),
    changeable: record.state === 'booked' && now < record.start,
    calendarFileUrl: `${ports.publicUrl}/v1/bookings/${record.bookingId}/interview.ics?ticket=${ticket}`,
  };
};
