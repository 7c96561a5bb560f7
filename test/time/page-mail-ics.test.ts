/** Page, mail and calendar file print the same date, time and offset: all zones, all changes from 2024 to 2030. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {startFor, whenFor, zoneAt} from '../../server-reference/mails/wording.ts';
import {calendarFile} from '../../server-reference/mails/invitation.ts';
import {offsetChanges} from '../../server-reference/scheduling/offset-changes.ts';
import {offsetText, wallClock} from '../../server-reference/use-cases/zones.ts';
import type {Slots} from '../../src/contract/slots.ts';
import {daysOfWeek} from '../../src/time/slot-week.ts';
import {bookedWall} from '../../src/time/booked-wall.ts';
import {instantAt, msPerDay, msPerMinute, startOfWeek} from '../../src/time/calendar.ts';
import {localDate, offsetMinutes, rulesFrom} from '../../src/time/offset-rules.ts';
import {dayWords, rangeWords, whenWords} from '../../src/time/wording.ts';
import {zoneWords} from '../../src/time/zone-words.ts';
import {interview, sending} from '../mails/interview.ts';
import {readDate, readOffset, readRange, readWeekday} from '../support/printed-times.ts';
import {casesOf, changesOf, everyZone, shownAt, zoned, type ZoneCase} from '../support/zone-cases.ts';

const languages = ['en-US', 'de'];

/** Runs `check` on each case; the first that fails is named. */
function onEveryCase(check: (one: ZoneCase) => void): void {
  for (const timeZone of everyZone) {
    for (const one of casesOf(timeZone)) {
      try {
        check(one);
      } catch (error) {
        throw new Error(`${timeZone}, ${instantAt(one.start)} to ${instantAt(one.end)}`, {cause: error});
      }
    }
  }
}

/** As `shownAt`, from what is printed. */
const readAll = (date: string, range: string, zone: string) =>
  [readDate(date), ...readRange(range), readOffset(zone)].join(' ');

const weekdayOf = ({timeZone, start}: ZoneCase) => zoned(timeZone, start).dayOfWeek;

/** The server's reply for free starts, as far as times go. */
function slotsReply({timeZone, start, end}: ZoneCase, starts: readonly number[]): Slots {
  const [from, until] = [start - 3 * msPerDay, end + 3 * msPerDay];
  return {
    now: instantAt(from),
    timeZone,
    hostTimeZone: 'UTC',
    firstDate: zoned(timeZone, from).toPlainDate().toString(),
    days: 6,
    durationMinutes: (end - start) / msPerMinute,
    starts: starts.map(instantAt),
    workingDates: [],
    offsetChanges: offsetChanges(timeZone, from, until).map(change => ({
      at: instantAt(change.at),
      offset: offsetText(change.offsetSeconds),
    })),
    nextAvailable: null,
  };
}

/** The picker's columns for free starts. */
function columns(one: ZoneCase, starts: readonly number[], language: string) {
  const slots = slotsReply(one, starts);
  const rules = rulesFrom(slots.offsetChanges);
  const week = startOfWeek(localDate(rules, instantAt(one.start)), 1);
  return daysOfWeek({slots, timeZone: one.timeZone, rules, language, hostTimes: false, week});
}

describe('an interview around any change of clocks', () => {
  it('has the times that clocks show in the server’s reply', () => {
    onEveryCase(one => {
      const {date, start, end, offset, endOffset} = wallClock(one.start, one.end, one.timeZone);
      assert.equal([date, start, end, offset].join(' '), shownAt(one));
      assert.equal(endOffset, zoned(one.timeZone, one.end).offset);
    });
  });

  for (const language of languages) {
    it(`is printed so on the booked page (${language})`, () => {
      onEveryCase(one => {
        const local = wallClock(one.start, one.end, one.timeZone);
        const {start, end} = bookedWall({end: instantAt(one.end), local});
        const offset = offsetMinutes(local.offset);
        const date = dayWords(language, local.date, 'fullDay');
        const zone = zoneWords(language, {timeZone: one.timeZone, ms: one.start, offset});
        assert.equal(readAll(date, rangeWords(language, start, end), zone), shownAt(one));
        assert.equal(readWeekday(date), weekdayOf(one));
        const [, from, to] = shownAt(one).split(' ');
        assert.deepEqual(readRange(whenWords(language, start, end)), [from, to]);
      });
    });

    it(`is printed so among the free times (${language})`, () => {
      onEveryCase(one => {
        const [day, ...more] = columns(one, [one.start], language);
        assert.ok(day?.slots[0] && more.length === 0);
        const [date, start, end] = shownAt(one).split(' ');
        assert.deepEqual([day.date, ...readRange(day.slots[0].range)], [date, start, end]);
        assert.equal(readWeekday(dayWords(language, day.date, 'fullDay')), weekdayOf(one));
      });
    });

    it(`is printed so in mails (${language})`, () => {
      onEveryCase(one => {
        const reader = {timeZone: one.timeZone, language};
        const when = whenFor(reader, one.start, one.end);
        const zone = zoneAt(reader, one.start);
        assert.ok(when.endsWith(`, ${zone}`));
        const times = when.slice(0, -zone.length);
        assert.equal(readAll(times, times, zone), shownAt(one));
        assert.equal(readWeekday(when), weekdayOf(one));
        assert.ok(startFor(reader, one.start).startsWith(times.slice(0, times.indexOf(':') - 2).trimEnd()));
      });
    });
  }

  it('is in calendar files', () => {
    const read = new Map<string, ZoneCase>();
    onEveryCase(one => {
      const key = `${one.start} ${one.end}`;
      const times = read.get(key) ?? fileTimes(one);
      read.set(key, times);
      assert.equal(shownAt({...times, timeZone: one.timeZone}), shownAt(one));
    });
  });
});

/** What a reader of the .ics takes from it, in UTC. */
function fileTimes({start, end}: ZoneCase): ZoneCase {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({...interview, start, end}, sending)));
  const event = calendar.getFirstSubcomponent('vevent');
  const at = (name: string) =>
    Temporal.Instant.from(String(event?.getFirstPropertyValue(name))).epochMilliseconds;
  return {timeZone: 'UTC', start: at('dtstart'), end: at('dtend')};
}

describe('the hour that clocks show twice', () => {
  it('has no two free times that read the same', () => {
    const around = [-90, -60, -30, 0, 30, 60, 90];
    for (const timeZone of everyZone) {
      for (const change of changesOf(timeZone)) {
        const starts = around.map(minutes => change + minutes * msPerMinute);
        const one = {timeZone, start: change, end: change + 30 * msPerMinute};
        for (const {date, slots} of languages.flatMap(language => columns(one, starts, language))) {
          const words = slots.map(({range}) => range);
          assert.equal(new Set(words).size, words.length, `${timeZone}, ${date}: ${words.join(' | ')}`);
        }
      }
    }
  });
});

describe('a page whose zone rules are not the server’s', () => {
  it('prints the server’s', () => {
    for (const timeZone of everyZone) {
      // The server believes in an hour more than this engine does, as after a law that is not yet known here.
      const start = Date.UTC(2027, 1, 9, 23, 30);
      const there = zoned(timeZone, start);
      const later = there.offsetNanoseconds / 60e9 + 60;
      const wall = zoned('UTC', start + later * msPerMinute);
      const local = wallClock(start + later * msPerMinute, start + (later + 30) * msPerMinute, 'UTC');
      const booked = bookedWall({
        end: instantAt(start + 30 * msPerMinute),
        local: {...local, endOffset: offsetText(later * 60)},
      });
      assert.equal(booked.start, wall.epochMilliseconds, timeZone);
      assert.equal(booked.end, wall.epochMilliseconds + 30 * msPerMinute, timeZone);
      const zone = zoneWords('en-US', {timeZone, ms: start, offset: later});
      assert.equal(readOffset(zone), offsetText(later * 60), timeZone);
    }
  });
});
