import fc from 'fast-check';
import type {Interval} from '../../server-reference/scheduling/intervals.ts';
import {weekdays} from '../../server-reference/scheduling/rules.ts';
import type {
  AvailabilityRequest,
  Booking,
  Host,
  WallWindow,
} from '../../server-reference/scheduling/rules.ts';

const minute = 60_000;
const day = 1440 * minute;
const firstDay = Date.UTC(2000) / day;
const lastDay = Date.UTC(2100) / day - 1;

const oddZones = [
  'America/Havana America/Santiago America/St_Johns America/Scoresbysund America/Vancouver America/Nuuk',
  'Africa/Cairo Africa/Casablanca Africa/El_Aaiun Antarctica/Casey Antarctica/Troll Europe/Dublin US/Pacific',
  'Asia/Beirut Asia/Gaza Asia/Kathmandu Asia/Tehran Australia/Lord_Howe',
  'Pacific/Apia Pacific/Chatham Pacific/Easter Pacific/Fakaofo Pacific/Norfolk',
].flatMap(line => line.split(' '));

/** Any zone, and more often one whose clocks do something odd. */
export const zones = fc.constantFrom(
  ...Intl.supportedValuesOf('timeZone'),
  ...oddZones,
  ...oddZones,
  ...oddZones,
);

/** Rules of one to three hosts around one moment, which is often a change of the first host's clocks. */
export const requests: fc.Arbitrary<AvailabilityRequest> = fc
  .tuple(
    zones,
    fc.integer({min: firstDay + 10, max: lastDay - 10}),
    fc.nat(1439),
    fc.integer({min: 0, max: 3}),
  )
  .chain(([zone, days, at, odds]) => {
    const moment = days * day + at * minute;
    return requestAround(zone, odds === 0 ? moment : changeAfter(zone, moment));
  });

function requestAround(zone: string, moment: number): fc.Arbitrary<AvailabilityRequest> {
  const few = fc.constantFrom(0, 0, 5, 10, 15, 30, 60);
  const host = zones.chain(other => hostAround(other, moment));
  const otherHosts = fc.oneof(
    {arbitrary: fc.constant([]), weight: 3},
    fc.array(host, {minLength: 1, maxLength: 2}),
  );
  return fc.record({
    now: near(moment, -3 * day, 0),
    range: near(moment, -day, day).chain(start =>
      fc.integer({min: 0, max: 2 * 1440}).map(length => ({start, end: start + length * minute})),
    ),
    hosts: fc.tuple(hostAround(zone, moment), otherHosts).map(([first, others]) => [first, ...others]),
    durationMinutes: fc.constantFrom(5, 15, 30, 30, 45, 60, 60, 90, 7, 400),
    slotIntervalMinutes: fc.option(fc.constantFrom(10, 15, 20, 30, 60, 13, 1440), {nil: undefined}),
    bufferBeforeMinutes: few,
    bufferAfterMinutes: few,
    minimumNoticeMinutes: fc.constantFrom(0, 0, 0, 60, 1440, 777),
    sameDay: fc.boolean(),
    dailyCap: rarely(fc.nat(3)),
    weeklyCap: rarely(fc.nat(5)),
    horizonDays: rarely(fc.nat(4)),
  });
}

function hostAround(timeZone: string, moment: number): fc.Arbitrary<Host> {
  const dates = near(moment, -2 * day, 3 * day).map(at => new Date(at).toISOString().slice(0, 10));
  const windows = fc.oneof(fc.constant(allDay), fc.array(wallWindows, {maxLength: 3}));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weeklyHours: fc.record(Object.fromEntries(weekdays.map(name => [name, windows])), {
      requiredKeys: ['tue', 'thu', 'sat', 'sun'],
    }),
    dateOverrides: fc.uniqueArray(fc.record({date: dates, windows}), {
      maxLength: 2,
      selector: ({date}) => date,
    }),
    blocked: fc.array(intervals(moment), {maxLength: 2}),
    busy: fc.array(intervals(moment), {maxLength: 6}),
    bookings: fc.array(bookings(moment), {maxLength: 4}),
    dailyCap: rarely(fc.nat(3)),
  });
}

/** Absent four times of five. */
const rarely = <T>(value: fc.Arbitrary<T>) => fc.oneof({arbitrary: fc.constant(undefined), weight: 4}, value);

const allDay: WallWindow[] = [['00:00', '24:00']];

const clockTimes = fc
  .oneof(
    fc.constantFrom(0, 0, 1440, 1440, 540, 1020),
    fc.constantFrom(30, 60, 90, 120, 150, 180, 210, 1380, 1410),
    fc.integer({min: 0, max: 1440}),
  )
  .map(minutes => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);

const wallWindows = fc.tuple(clockTimes, clockTimes).map(([a, b]): WallWindow => (a < b ? [a, b] : [b, a]));

function intervals(moment: number): fc.Arbitrary<Interval> {
  const lengths = fc.oneof(fc.constantFrom(0, 30, 60), fc.nat(400)).map(minutes => minutes * minute);
  // Calendars know seconds, too.
  return fc
    .tuple(near(moment, -2 * day, 3 * day), fc.constantFrom(0, 0, 0, 1000, 59_999), lengths)
    .map(([at, seconds, length]) => ({start: at + seconds, end: at + seconds + length}));
}

function bookings(moment: number): fc.Arbitrary<Booking> {
  const buffer = fc.constantFrom(0, 5, 20, 45);
  return fc
    .record({
      start: near(moment, -3 * day, 4 * day),
      end: fc.integer({min: 1, max: 120}),
      bufferBeforeMinutes: buffer,
      bufferAfterMinutes: buffer,
    })
    .map(booking => ({...booking, end: booking.start + booking.end * minute}));
}

/** Whole minutes about a moment, more often on a quarter of an hour. */
function near(moment: number, from: number, to: number): fc.Arbitrary<number> {
  const quarters = fc.integer({min: from / (15 * minute), max: to / (15 * minute)}).map(n => n * 15);
  return fc
    .oneof(
      {arbitrary: quarters, weight: 3},
      {arbitrary: fc.integer({min: from / minute, max: to / minute}), weight: 1},
    )
    .map(minutes => Math.floor(moment / minute) * minute + minutes * minute);
}

function changeAfter(timeZone: string, moment: number): number {
  const change = Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .getTimeZoneTransition('next');
  return change && change.year < 2100 ? change.epochMilliseconds : moment;
}

const pad = (value: number): string => String(value).padStart(2, '0');
