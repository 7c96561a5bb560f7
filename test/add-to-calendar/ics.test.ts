import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {icsText, type IcsInterview} from '../../src/add-to-calendar/ics.ts';
import {nastyTexts} from '../support/nasty-texts.ts';

const interview: IcsInterview = {
  method: 'REQUEST',
  uid: 'ses_1@example.com',
  sequence: 2,
  stamp: '2027-01-20T08:00:00Z',
  start: '2027-02-08T17:00:00Z',
  end: '2027-02-08T17:30:00Z',
  cancelled: false,
  title: 'Interview with Rebecca Silva',
  description: 'Join: https://meet.example.com/abc\nPhone: +1 650 687 3600',
  location: 'https://meet.example.com/abc',
  joinUrl: 'https://meet.example.com/abc',
  organizer: {name: 'Northwind scheduling', email: 'scheduling@example.com'},
  attendee: {name: 'Joel Bito', email: 'joel+work@example.com', response: 'pending'},
};

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  assert.ok(event);
  return {calendar, event, property: (name: string) => event.getFirstProperty(name)};
};

const valueOf = (text: string, name: string) => String(read(text).property(name)?.getFirstValue());

/** What a reader should get back: line ends as LF, without control characters. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '');

const names = (text: string) =>
  read(text)
    .event.getAllProperties()
    .map(property => property.name);

const assertWellFolded = (text: string) => {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'a bare CR or LF');
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, `a line of ${Buffer.byteLength(line)} octets`);
    assert.ok(line.isWellFormed(), 'a character cut in two');
  }
};

suite('an interview as .ics', () => {
  test('says when, in UTC', () => {
    const {event} = read(icsText(interview));
    assert.equal(event.getFirstPropertyValue('dtstart')?.toString(), '2027-02-08T17:00:00Z');
    assert.equal(event.getFirstPropertyValue('dtend')?.toString(), '2027-02-08T17:30:00Z');
    assert.equal(event.getFirstPropertyValue('dtstamp')?.toString(), '2027-01-20T08:00:00Z');
  });

  test('asks the recipient to answer the server', () => {
    const {calendar, property} = read(icsText(interview));
    assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST');
    assert.equal(property('attendee')?.getFirstValue(), 'mailto:joel+work@example.com');
    assert.equal(property('attendee')?.getFirstParameter('partstat'), 'NEEDS-ACTION');
    assert.equal(property('attendee')?.getFirstParameter('rsvp'), 'TRUE');
    assert.equal(property('organizer')?.getFirstValue(), 'mailto:scheduling@example.com');
    assert.equal(property('status')?.getFirstValue(), 'CONFIRMED');
    assert.equal(property('sequence')?.getFirstValue(), 2);
  });

  test('takes the event back when it is cancelled', () => {
    const text = icsText({...interview, method: 'CANCEL', cancelled: true, sequence: 3});
    assert.equal(valueOf(text, 'status'), 'CANCELLED');
    assert.equal(valueOf(text, 'uid'), interview.uid);
    assert.match(text, /\r\nMETHOD:CANCEL\r\n/);
  });

  test('names nobody as invited in a download', () => {
    const text = icsText({...interview, method: 'PUBLISH', attendee: null});
    assert.ok(!names(text).includes('attendee'));
  });

  test('gives the room where calendars look for it, and nothing for a phone call', () => {
    const video = read(icsText(interview));
    assert.equal(video.property('url')?.getFirstValue(), interview.joinUrl);
    assert.equal(video.property('conference')?.getFirstValue(), interview.joinUrl);
    assert.equal(video.property('conference')?.type, 'uri');
    const phone = names(icsText({...interview, joinUrl: null}));
    assert.ok(!phone.includes('url') && !phone.includes('conference'));
  });

  test('keeps a quote, a caret and a line break in a name apart from the syntax', () => {
    const text = icsText({
      ...interview,
      attendee: {name: 'Ann "A;B" ^x\nC', email: 'a@example.com', response: 'accepted'},
    });
    assert.match(text.replaceAll('\r\n ', ''), /CN="Ann \^'A;B\^' \^\^x\^nC":mailto:a@example\.com/);
    assert.equal(read(text).property('attendee')?.getFirstParameter('cn'), 'Ann "A;B" ^x\nC');
  });
});

suite('nasty texts in an .ics', () => {
  const expected = names(icsText(interview));

  const assertHarmless = (nasty: string) => {
    const text = icsText({
      ...interview,
      uid: nasty || 'x',
      title: nasty,
      description: nasty,
      location: nasty,
      joinUrl: `https://meet.example.com/${nasty}`,
      organizer: {name: nasty, email: 'o@example.com'},
      attendee: {name: nasty, email: 'a@example.com', response: 'pending'},
    });
    assertWellFolded(text);
    assert.deepEqual(names(text), expected, 'a property too many or too few');
    for (const name of ['summary', 'description', 'location']) {
      assert.equal(valueOf(text, name), readable(nasty), name);
    }
    assert.equal(read(text).property('organizer')?.getFirstValue(), 'mailto:o@example.com');
    assert.equal(read(text).property('attendee')?.getFirstValue(), 'mailto:a@example.com');
  };

  for (const nasty of nastyTexts) {
    test(`come back as they were: ${JSON.stringify(nasty).slice(0, 60)}`, () => assertHarmless(nasty));
  }

  test('come back as they were, whatever they are', () => {
    const pieces = fc.constantFrom(...nastyTexts.filter(text => text.length < 100));
    const anything = fc.oneof(
      fc.string({unit: 'binary', maxLength: 200}),
      fc.string({unit: 'grapheme'}),
      pieces,
    );
    fc.assert(
      fc.property(fc.array(anything, {maxLength: 4}), parts => assertHarmless(parts.join(''))),
      {numRuns: 500},
    );
  });

  test('in an address add no second recipient', () => {
    const text = icsText({
      ...interview,
      attendee: {name: 'x', email: 'a@example.com\r\nATTENDEE:mailto:b@example.com', response: 'pending'},
    });
    assert.deepEqual(names(text), expected);
  });
});
