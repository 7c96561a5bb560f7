/** Links and files open a calendar at the interview's instants: all zones, all changes of clocks from 2024 to 2030. */
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {icsText, type IcsInterview} from '../../src/add-to-calendar/ics.ts';
import {calendarLinks, type CalendarLinkEntry, type WebCalendar} from '../../src/add-to-calendar/links.ts';
import {instantAt} from '../../src/time/calendar.ts';
import {wallClock} from '../../server-reference/use-cases/zones.ts';
import {casesOf, everyZone, type ZoneCase} from '../support/zone-cases.ts';

const cases = everyZone.flatMap(casesOf);

/** The booked page's entry: offsets are the server's. */
function entryOf({timeZone, start, end}: ZoneCase): CalendarLinkEntry {
  const {offset, endOffset} = wallClock(start, end, timeZone);
  return {
    title: 'Interview',
    description: '',
    location: 'Phone call',
    start: instantAt(start),
    end: instantAt(end),
    offset,
    endOffset,
  };
}

const links: readonly (readonly [ZoneCase, Record<WebCalendar, string>])[] = cases.map(one => [
  one,
  calendarLinks(entryOf(one)),
]);

const named = ({timeZone, start, end}: ZoneCase) => `${timeZone}, ${instantAt(start)} to ${instantAt(end)}`;

const parameters = (link: string, ...names: string[]): string[] => {
  const {searchParams} = new URL(link);
  return names.map(name => searchParams.get(name) ?? '');
};

const millisecondsOf = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

suite('calendar links around any change of clocks', () => {
  test('give Google the instants', () => {
    for (const [one, {google}] of links) {
      const [dates = ''] = parameters(google, 'dates');
      assert.deepEqual(dates.split('/').map(millisecondsOf), [one.start, one.end], named(one));
    }
  });

  test('give Outlook the instants', () => {
    for (const [one, {outlook, office365}] of links) {
      for (const link of [outlook, office365])
        assert.deepEqual(
          parameters(link, 'startdt', 'enddt').map(millisecondsOf),
          [one.start, one.end],
          named(one),
        );
    }
  });

  test('give Yahoo digits that are the instants in the zone shown', () => {
    for (const [one, {yahoo}] of links) {
      const read = parameters(yahoo, 'ST', 'ET').map(digits => readingsOf(digits, one.timeZone));
      // In the hour that comes twice the same digits have two readings: one of them is meant.
      assert.ok(read[0]?.includes(one.start) && read[1]?.includes(one.end), named(one));
    }
  });

  test('leave Yahoo in doubt in the hour that comes twice alone', () => {
    for (const [one, {yahoo}] of links) {
      const [digits = ''] = parameters(yahoo, 'ST');
      const [earlier, later] = readingsOf(digits, one.timeZone);
      const lengthOfChange = offsetAt(one.timeZone, earlier) - offsetAt(one.timeZone, later);
      assert.equal(later - earlier, Math.max(0, lengthOfChange), named(one));
    }
  });
});

const offsetAt = (timeZone: string, ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

/** The instants at which clocks show the digits `20270208T090000`: two where clocks are set back. */
function readingsOf(digits: string, timeZone: string): [earlier: number, later: number] {
  const wall = Temporal.PlainDateTime.from(digits);
  const at = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(timeZone, {disambiguation}).epochMilliseconds;
  return [at('earlier'), at('later')];
}

/** What a calendar takes from a file. */
type Taken = Pick<ZoneCase, 'start' | 'end'> & {readonly uid: string; readonly sequence: number};

function byIcalJs(text: string): Taken {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    start: millisecondsOf(value('dtstart')),
    end: millisecondsOf(value('dtend')),
    uid: value('uid'),
    sequence: Number(value('sequence')),
  };
}

function byNodeIcal(text: string): Taken {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(part => part?.type === 'VEVENT');
  assert.ok(event?.type === 'VEVENT' && event.end);
  return {
    start: event.start.getTime(),
    end: event.end.getTime(),
    uid: event.uid,
    sequence: Number(event.sequence),
  };
}

/** Each pair of instants once: a file knows no zone. */
const times = [...new Map(cases.map(one => [`${one.start} ${one.end}`, one])).values()];

suite('an .ics file around any change of clocks', () => {
  const event: Omit<IcsInterview, 'start' | 'end' | 'uid' | 'sequence' | 'method'> = {
    stamp: '2023-12-01T08:00:00Z',
    cancelled: false,
    title: 'Interview with Joel Bito, Northwind',
    description: 'Join: https://meet.example.com/a?b=1&c=2\nAccess code: 482193',
    location: 'https://meet.example.com/a?b=1&c=2',
    joinUrl: 'https://meet.example.com/a?b=1&c=2',
    organizer: {name: 'Northwind', email: 'interviews@example.com'},
    attendee: null,
  };

  for (const [reader, read] of [
    ['ical.js', byIcalJs],
    ['node-ical', byNodeIcal],
  ] as const) {
    test(`is read by ${reader} with its instants, UID and sequence`, () => {
      for (const [index, {start, end}] of times.entries()) {
        const expected = {start, end, uid: `ses_${index}@example.com`, sequence: index % 5};
        const text = icsText({
          ...event,
          uid: expected.uid,
          sequence: expected.sequence,
          method: index % 2 ? 'REQUEST' : 'PUBLISH',
          start: instantAt(start),
          end: instantAt(end),
        });
        assert.deepEqual(read(text), expected);
      }
    });

    test(`is read by ${reader} as the same event when it was moved or cancelled`, () => {
      const [first, second] = times;
      assert.ok(first && second);
      const file = (change: Partial<IcsInterview>) =>
        icsText({
          ...event,
          method: 'REQUEST',
          uid: 'ses_1@example.com',
          sequence: 0,
          start: instantAt(first.start),
          end: instantAt(first.end),
          ...change,
        });
      const moved = read(file({start: instantAt(second.start), end: instantAt(second.end), sequence: 1}));
      const cancelled = read(file({method: 'CANCEL', cancelled: true, sequence: 2}));
      assert.deepEqual([moved.uid, cancelled.uid], Array(2).fill(read(file({})).uid));
      assert.deepEqual([moved.sequence, cancelled.sequence], [1, 2]);
      assert.deepEqual([moved.start, moved.end], [second.start, second.end]);
    });
  }
});
