import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {calendarLinks, longestLink, type CalendarLinkEntry} from '../../src/add-to-calendar/links.ts';
import {nastyTexts} from '../support/nasty-texts.ts';

const entry: CalendarLinkEntry = {
  title: 'Interview with Joel Bito',
  description: 'Join: https://meet.example.com/a?b=1&c=2\nAccess code: 482193',
  location: 'https://meet.example.com/a?b=1&c=2',
  start: '2027-02-08T23:00:00Z',
  end: '2027-02-08T23:30:00Z',
  offset: '+05:45',
  endOffset: '+05:45',
};

/** Reads an address as a service does; a plus sign is a plus sign to Outlook. */
const parametersOf = (link: string) =>
  Object.fromEntries(
    new URL(link).search
      .slice(1)
      .split('&')
      .map(pair => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
  );

suite('add-to-calendar links', () => {
  test('give Google the time in UTC', () => {
    const {action, dates, text, details, location} = parametersOf(calendarLinks(entry).google);
    assert.equal(action, 'TEMPLATE');
    assert.equal(dates, '20270208T230000Z/20270208T233000Z');
    assert.deepEqual([text, details, location], [entry.title, entry.description, entry.location]);
  });

  for (const [service, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    test(`give ${host} the time in UTC and a body in HTML`, () => {
      const link = calendarLinks(entry)[service];
      assert.equal(new URL(link).host, host);
      const {startdt, enddt, body, subject, path, rru} = parametersOf(link);
      assert.equal(startdt, '2027-02-08T23:00:00Z');
      assert.equal(enddt, '2027-02-08T23:30:00Z');
      assert.equal(body, 'Join: https://meet.example.com/a?b=1&amp;c=2<br>Access code: 482193');
      assert.equal(subject, entry.title);
      assert.deepEqual([path, rru], ['/calendar/action/compose', 'addevent']);
    });
  }

  test('give Yahoo the candidate’s wall time, which it cannot convert', () => {
    const {ST, ET, v, TITLE, DESC, in_loc} = parametersOf(calendarLinks(entry).yahoo);
    assert.deepEqual([ST, ET], ['20270209T044500', '20270209T051500']);
    assert.equal(v, '60');
    assert.deepEqual([TITLE, DESC, in_loc], [entry.title, entry.description, entry.location]);
  });

  test('follow the clocks that are set forward during the interview', () => {
    const {ST, ET} = parametersOf(
      calendarLinks({
        ...entry,
        start: '2027-03-14T09:45:00Z',
        end: '2027-03-14T10:15:00Z',
        offset: '-08:00',
        endOffset: '-07:00',
      }).yahoo,
    );
    assert.deepEqual([ST, ET], ['20270314T014500', '20270314T031500']);
  });

  test('write spaces as %20, since Outlook shows a plus sign', () => {
    for (const link of Object.values(calendarLinks(entry))) assert.doesNotMatch(link, /\+/);
  });

  test('show markup from names as text in Outlook', () => {
    const {body} = parametersOf(calendarLinks({...entry, description: '<b onclick="x">&</b>'}).outlook);
    assert.equal(body, '&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;');
  });

  test('leave out the end of a long description, never half a link', () => {
    const description = [
      'Join: https://meet.example.com/first',
      'x'.repeat(900),
      `https://example.com/${'y'.repeat(900)}`,
      'last',
    ];
    const {details} = parametersOf(calendarLinks({...entry, description: description.join('\n')}).google);
    assert.equal(details, description.slice(0, 2).join('\n'));
  });

  test('leave out a location that is a link too long to fit', () => {
    const location = `https://meet.example.com/${'z'.repeat(600)}`;
    assert.equal(parametersOf(calendarLinks({...entry, location}).google).location, '');
  });
});

suite('nasty texts in add-to-calendar links', () => {
  const assertHarmless = (nasty: string) => {
    const links = calendarLinks({
      ...entry,
      title: nasty,
      description: `${entry.description}\n${nasty}`,
      location: nasty,
    });
    for (const [service, link] of Object.entries(links)) {
      assert.ok(link.length <= longestLink, `${service}: ${link.length} characters`);
      assert.match(link, /^https:\/\/[\w.]+\/[\w!'()*.~%/?&=-]*$/, service);
      const expected = Object.keys(parametersOf(calendarLinks(entry)[service as keyof typeof links]));
      assert.deepEqual(Object.keys(parametersOf(link)), expected);
    }
  };

  for (const nasty of nastyTexts) {
    test(`add no parameter: ${JSON.stringify(nasty).slice(0, 60)}`, () => assertHarmless(nasty));
  }

  test('add no parameter and fit, whatever they are', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 1500}), assertHarmless), {numRuns: 300});
  });
});
