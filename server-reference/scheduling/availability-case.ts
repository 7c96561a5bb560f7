import {findSlots} from './availability.ts';
import type {Interval} from './intervals.ts';
import {
  isAbsent,
  readBoolean,
  readInstant,
  readList,
  readNumber,
  readObject,
  readText,
  requirePresent,
} from './json.ts';
import type {JsonObject} from './json.ts';
import {RuleError} from './rule-error.ts';
import type {AvailabilityRequest, Booking, DateOverride, Host, WallWindow, WeeklyHours} from './rules.ts';
import {isoInstant} from './slot-days.ts';

const hostFields = ['hostTimeZone', 'weeklyHours', 'dateOverrides', 'busy'];
const takenFields = ['blocked', 'bookings'];
const capFields = ['dailyCap', 'weeklyCap'];
const policyFields = [
  'now range durationMinutes slotIntervalMinutes bufferBeforeMinutes bufferAfterMinutes',
  'minimumNoticeMinutes sameDay dailyCap weeklyCap horizonDays',
].flatMap(line => line.split(' '));
/** Words to the reader of a case; nothing is made of them. */
const remarks = ['name', 'note', 'comment', 'description', 'expected'];
const caseFields = ['id', 'hosts', ...hostFields, ...takenFields, ...policyFields, ...remarks];

/** What one case of the availability command is answered: the offered starts as ISO text, or what is wrong. */
export type CaseAnswer = readonly string[] | {readonly error: string};

/** Reads one case as JSON gave it and asks `findSlots`. */
export function answerCase(value: unknown): CaseAnswer {
  try {
    return findSlots(readCase(value)).map(isoInstant);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return {error: inWordsOfTheCase(error, value).message};
  }
}

/** A case as a request. Throws a rule error at anything that is missing, unknown or malformed. */
export function readCase(value: unknown): AvailabilityRequest {
  const given = readObject(value, '', caseFields);
  requirePresent(given.durationMinutes, '/durationMinutes');
  return {
    now: readInstant(given.now, '/now', 'floor'),
    range: readRange(given.range, '/range'),
    hosts: isAbsent(given.hosts) ? [readHost(given, '')] : readHosts(given),
    durationMinutes: readNumber(given.durationMinutes, '/durationMinutes') ?? 0,
    slotIntervalMinutes: readNumber(given.slotIntervalMinutes, '/slotIntervalMinutes'),
    bufferBeforeMinutes: readNumber(given.bufferBeforeMinutes, '/bufferBeforeMinutes'),
    bufferAfterMinutes: readNumber(given.bufferAfterMinutes, '/bufferAfterMinutes'),
    minimumNoticeMinutes: readNumber(given.minimumNoticeMinutes, '/minimumNoticeMinutes'),
    sameDay: readBoolean(given.sameDay, '/sameDay'),
    dailyCap: readNumber(given.dailyCap, '/dailyCap'),
    weeklyCap: readNumber(given.weeklyCap, '/weeklyCap'),
    horizonDays: readNumber(given.horizonDays, '/horizonDays'),
  };
}

/** Each host's own rules; blocked time and bookings that stand beside `hosts` are everybody's. */
function readHosts(given: JsonObject): Host[] {
  const misplaced = hostFields.find(name => !isAbsent(given[name]));
  if (misplaced) throw new RuleError('field-malformed', `/${misplaced}`, 'stands in each of the hosts');
  const everybody = readTaken(given, '');
  return readList(given.hosts, '/hosts', (item, field) => {
    const host = readHost(readObject(item, field, [...hostFields, ...takenFields, ...capFields]), field);
    return {
      ...host,
      blocked: [...host.blocked, ...everybody.blocked],
      bookings: [...host.bookings, ...everybody.bookings],
    };
  });
}

function readHost(given: JsonObject, field: string) {
  return {
    timeZone: readText(given.hostTimeZone, `${field}/hostTimeZone`),
    weeklyHours: readWeeklyHours(given.weeklyHours, `${field}/weeklyHours`),
    dateOverrides: readList(given.dateOverrides, `${field}/dateOverrides`, readOverride),
    busy: readList(given.busy, `${field}/busy`, readInterval),
    ...readTaken(given, field),
    dailyCap: readNumber(given.dailyCap, `${field}/dailyCap`),
    weeklyCap: readNumber(given.weeklyCap, `${field}/weeklyCap`),
  };
}

function readTaken(given: JsonObject, field: string) {
  return {
    blocked: readList(given.blocked, `${field}/blocked`, readInterval),
    bookings: readList(given.bookings, `${field}/bookings`, readBooking),
  };
}

function readWeeklyHours(value: unknown, field: string): WeeklyHours {
  const hours = readObject(value ?? {}, field);
  return Object.fromEntries(
    Object.entries(hours).map(([day, windows]) => [day, readList(windows, `${field}/${day}`, readWindow)]),
  );
}

function readOverride(value: unknown, field: string): DateOverride {
  const {date, windows} = readObject(value, field, ['date', 'windows']);
  requirePresent(windows, `${field}/windows`);
  return {date: readText(date, `${field}/date`), windows: readList(windows, `${field}/windows`, readWindow)};
}

function readWindow(value: unknown, field: string): WallWindow {
  if (Array.isArray(value) && value.length === 2)
    return [readText(value[0], field), readText(value[1], field)];
  throw new RuleError('window-malformed', field, 'must be a pair such as ["09:00", "17:00"]');
}

function readBooking(value: unknown, field: string): Booking {
  const given = readObject(value, field, ['start', 'end', 'bufferBeforeMinutes', 'bufferAfterMinutes']);
  return {
    start: readInstant(given.start, `${field}/start`, 'floor'),
    end: readInstant(given.end, `${field}/end`, 'ceil'),
    bufferBeforeMinutes: readNumber(given.bufferBeforeMinutes, `${field}/bufferBeforeMinutes`) ?? 0,
    bufferAfterMinutes: readNumber(given.bufferAfterMinutes, `${field}/bufferAfterMinutes`) ?? 0,
  };
}

function readInterval(value: unknown, field: string): Interval {
  const {start, end} = readObject(value, field, ['start', 'end']);
  return {
    start: readInstant(start, `${field}/start`, 'floor'),
    end: readInstant(end, `${field}/end`, 'ceil'),
  };
}

/** Starts are whole seconds: the first that lies in a range, and the first beyond it, are found by rounding up. */
function readRange(value: unknown, field: string): Interval {
  const {start, end} = readObject(value, field, ['start', 'end']);
  return {start: readInstant(start, `${field}/start`, 'ceil'), end: readInstant(end, `${field}/end`, 'ceil')};
}

/** `findSlots` calls things as a request does; a case has no `hosts` where one host stands at its top. */
function inWordsOfTheCase({code, field, detail}: RuleError, value: unknown): RuleError {
  const alone = isAbsent((value as JsonObject | null)?.hosts);
  const named = field.replace(/\/timeZone$/, '/hostTimeZone');
  return new RuleError(code, alone ? named.replace(/^\/hosts\/0/, '') : named, detail);
}
