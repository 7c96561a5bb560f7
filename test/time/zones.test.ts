import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dateOf,
  dayOf,
  daysBetween,
  instantAt,
  msPerDay,
  startOfWeek,
  weekdayOf,
} from '../../src/time/calendar.ts';
import {dateOfWall, isRepeated, localDate, offsetAt, wallMs} from '../../src/time/offset-rules.ts';
import {pageOffset, pageRules, pageTimeZone} from '../../src/time/page-rules.ts';
import {firstWeekday} from '../../src/time/week.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const start = Date.UTC(2000, 0, 1);
const end = Date.UTC(2100, 0, 1);

const zone = fc.constantFrom(...zones);
const minute = fc.integer({min: start / 60_000, max: end / 60_000}).map(minutes => minutes * 60_000);

/** Moments around a change of clocks, where a zone has any, else any moment. */
const nearChange = fc.tuple(zone, minute, fc.integer({min: -90, max: 90})).map(([timeZone, ms, minutes]) => {
  const next = Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(timeZone)
    .getTimeZoneTransition('next');
  const near = next && next.epochMilliseconds < end ? next.epochMilliseconds : ms;
  return {timeZone, ms: near + minutes * 60_000};
});

const truth = (timeZone: string, ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);

describe('offsets', () => {
  it('agree with Temporal in every zone, around every change', () => {
    fc.assert(
      fc.property(nearChange, ({timeZone, ms}) => {
        assert.equal(pageOffset(timeZone, ms) * 60e9, truth(timeZone, ms).offsetNanoseconds);
      }),
      {numRuns: 2000},
    );
  });

  it('are those of UTC where the machine is set to no zone with a name', t => {
    for (const [set, taken] of [
      ['Asia/Kathmandu', 'Asia/Kathmandu'],
      ['Etc/GMT+5', 'Etc/GMT+5'],
      ['Etc/Unknown', 'UTC'],
      ['-05:00', 'UTC'],
    ] as const) {
      const {mock} = t.mock.method(Temporal.Now, 'timeZoneId', () => set);
      assert.equal(pageTimeZone(), taken);
      mock.restore();
    }
  });

  it('come from a table as they come from the zone itself', () => {
    fc.assert(
      fc.property(nearChange, fc.integer({min: 0, max: 61}), ({timeZone, ms}, days) => {
        const rules = pageRules(timeZone, ms - days * msPerDay, ms + msPerDay);
        assert.equal(offsetAt(rules, ms), pageOffset(timeZone, ms));
      }),
      {numRuns: 500},
    );
  });

  it('give the date and time that Temporal gives', () => {
    fc.assert(
      fc.property(nearChange, ({timeZone, ms}) => {
        const rules = pageRules(timeZone, ms - msPerDay, ms + msPerDay);
        const there = truth(timeZone, ms);
        assert.equal(localDate(rules, instantAt(ms)), there.toPlainDate().toString());
        const {hour, minute: minutes} = there;
        assert.equal((wallMs(rules, ms) % msPerDay) / 60_000, hour * 60 + minutes);
      }),
      {numRuns: 1000},
    );
  });

  it('know exactly the times that a wall shows twice', () => {
    fc.assert(
      fc.property(nearChange, ({timeZone, ms}) => {
        const rules = pageRules(timeZone, ms - 2 * msPerDay, ms + 2 * msPerDay);
        const plain = truth(timeZone, ms).toPlainDateTime();
        const earlier = plain.toZonedDateTime(timeZone, {disambiguation: 'earlier'});
        const later = plain.toZonedDateTime(timeZone, {disambiguation: 'later'});
        assert.equal(isRepeated(rules, ms), !earlier.equals(later));
      }),
      {numRuns: 1000},
    );
  });
});

describe('dates', () => {
  const day = fc.integer({min: start / msPerDay, max: end / msPerDay});

  it('count as Temporal counts', () => {
    fc.assert(
      fc.property(day, fc.integer({min: -400, max: 400}), (days, more) => {
        const date = dateOf(days);
        const plain = Temporal.PlainDate.from(date);
        assert.equal(dayOf(date), days);
        assert.equal(weekdayOf(date), plain.dayOfWeek);
        assert.equal(addDays(date, more), plain.add({days: more}).toString());
        assert.equal(daysBetween(date, addDays(date, more)), more);
        assert.equal(dateOfWall(days * msPerDay + 1), date);
      }),
    );
  });

  it('belong to the week that starts on the wanted day', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 1, max: 7}), (days, first) => {
        const week = startOfWeek(dateOf(days), first);
        assert.equal(weekdayOf(week), first);
        const into = daysBetween(week, dateOf(days));
        assert.ok(into >= 0 && into < 7);
      }),
    );
  });

  it('start weeks as the region does', () => {
    assert.deepEqual(
      ['en-US', 'en', 'de', 'fr-CA', 'en-GB', 'ar-EG', 'ja', 'he'].map(firstWeekday),
      [7, 7, 1, 7, 1, 6, 7, 7],
    );
  });
});
