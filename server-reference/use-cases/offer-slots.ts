/** The reply to "when is this recruiter free": one for candidates and for the recruiter's own preview. */
import type {Slots} from '../../src/contract/slots.ts';
import {findSlots, nextOffered} from '../scheduling/availability.ts';
import type {AvailabilityRequest} from '../scheduling/rules.ts';
import {offsetChanges} from '../scheduling/offset-changes.ts';
import {workingDates} from '../scheduling/working-dates.ts';
import type {HostRecord} from './host-record.ts';
import {availabilityRequest} from './host-rules.ts';
import {day, toInstant} from './instants.ts';
import type {Ports} from './ports.ts';
import {invalid} from './refusal.ts';
import {readTakenTime, type Excepted} from './taken-time.ts';
import {addDays, dateIn, offsetText, requireZone, startOfDate} from './zones.ts';

export const defaultDays = 14;
/** How far past the range one reading of the calendar looks for the next free start, and how far in all. */
const firstLook = 28 * day;
const lastLook = 366 * day;

export interface SlotRange {
  readonly timeZone: string;
  readonly firstDate?: string | undefined;
  readonly days?: number | undefined;
}

export interface Offer {
  readonly durationMinutes: number;
  readonly range: SlotRange;
  /** What is free to whoever asks: the session being moved, what the link holds. */
  readonly except?: Excepted | undefined;
}

const nextAfter = async (
  ports: Ports,
  {host, offer, near, end}: {host: HostRecord; offer: Offer; near: AvailabilityRequest; end: number},
): Promise<number | null> => {
  const soon = nextOffered(near, end, firstLook / day);
  if (soon !== null) return soon;
  const range = {start: end + firstLook, end: end + lastLook};
  const taken = await readTakenTime(ports, host, {range, except: offer.except});
  const far = availabilityRequest(host, {
    now: near.now,
    durationMinutes: offer.durationMinutes,
    range,
    taken,
  });
  return nextOffered(far, range.start, (lastLook - firstLook) / day);
};

/** The rules are exact from 2000 to 2099; a search may run a year and more ahead. */
const requireKnownYears = (firstDate: string | undefined): void => {
  if (firstDate === undefined || (firstDate >= '2000-01-02' && firstDate <= '2098-01-01')) return;
  throw invalid({pointer: 'firstDate', code: 'out-of-range', detail: 'Ask for days between 2000 and 2097.'});
};

/** Free starts, the days to show, and where to look next. Throws CalendarUnavailable. */
export const offerSlots = async (ports: Ports, host: HostRecord, offer: Offer): Promise<Slots> => {
  const {timeZone} = offer.range;
  requireZone(timeZone, 'timeZone');
  requireKnownYears(offer.range.firstDate);
  const now = ports.clock.now();
  const firstDate = offer.range.firstDate ?? dateIn(now, timeZone);
  const days = offer.range.days ?? defaultDays;
  const start = startOfDate(firstDate, timeZone);
  const end = startOfDate(addDays(firstDate, days), timeZone);
  const taken = await readTakenTime(ports, host, {
    range: {start, end: end + firstLook},
    except: offer.except,
  });
  const request = availabilityRequest(host, {
    now,
    durationMinutes: offer.durationMinutes,
    range: {start, end},
    taken,
  });
  const next = await nextAfter(ports, {host, offer, near: request, end});
  return {
    now: toInstant(now),
    timeZone,
    hostTimeZone: host.timeZone,
    firstDate,
    days,
    durationMinutes: offer.durationMinutes,
    starts: findSlots(request).map(toInstant),
    workingDates: [...workingDates(request, timeZone)],
    offsetChanges: offsetChanges(timeZone, start, Math.max(end, (next ?? end) + day)).map(change => ({
      at: toInstant(change.at),
      offset: offsetText(change.offsetSeconds),
    })),
    nextAvailable: next === null ? null : toInstant(next),
  };
};
