/** The small values: what is taken, and what is refused at the edge. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type * as z from 'zod/mini';
import {
  DurationMinutes,
  Email,
  Id,
  IdempotencyKey,
  Instant,
  line,
  LocalDate,
  LocalDateTime,
  LocaleTag,
  Offset,
  PhoneInput,
  Revision,
  text,
  TimeZoneId,
  WallTime,
} from '../../src/contract/primitives.ts';
import {SlotsQuery} from '../../src/contract/slots.ts';

interface Case {
  readonly schema: z.ZodMiniType;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const ten = 10_000;
const notText = [null, undefined, 7, true, {}, [], ['x']];

const cases: Record<string, Case> = {
  'an id': {
    schema: Id,
    good: ['bkg_4QzX8mVb2Lr7TnKc5WdYhE', `lnk_${'a'.repeat(32)}`],
    bad: [
      '',
      'bkg_',
      'bkg_short',
      'BKG_4QzX8mVb2Lr7TnKc5WdYhE',
      'bkg_4QzX8mVb2Lr7TnKc5WdYh/',
      `bkg_${'a'.repeat(33)}`,
      'bkg_4QzX8mVb2Lr7TnKc5WdYhE\n',
      'bkg_4QzX8mVb2Lr7TnKc5Wdé',
    ],
  },
  'an instant': {
    schema: Instant,
    good: ['2027-02-08T17:00:00Z', '2028-02-29T00:00:00Z', '2099-12-31T23:59:59Z', '2000-01-01T00:00:00Z'],
    bad: [
      '2027-02-30T00:00:00Z',
      '2027-02-29T00:00:00Z',
      '2027-13-01T00:00:00Z',
      '2027-00-10T00:00:00Z',
      '2027-02-08T24:00:00Z',
      '2027-02-08T25:00:00Z',
      '2027-02-08T17:60:00Z',
      '2027-02-08T17:00:60Z',
      '2027-02-08T17:00:00+01:00',
      '2027-02-08T17:00:00-00:00',
      '2027-02-08T17:00:00',
      '2027-02-08T17:00Z',
      '2027-02-08T17:00:00.000Z',
      '2027-02-08 17:00:00Z',
      '2027-02-08t17:00:00z',
      '2027-02-08',
      '0000-01-01T00:00:00Z',
      '9999-01-01T00:00:00Z',
      '+012027-02-08T17:00:00Z',
      'now',
      ' 2027-02-08T17:00:00Z',
      '2027-02-08T17:00:00Z\n',
    ],
  },
  'a date': {
    schema: LocalDate,
    good: ['2027-02-08', '2028-02-29', '1969-12-31', '2011-12-30'],
    bad: [
      '2027-02-30',
      '2027-2-8',
      '2027-04-31',
      '08.02.2027',
      '2027-02-08T00:00',
      '20270208',
      '2027-02-08\n',
    ],
  },
  'a wall time': {
    schema: WallTime,
    good: ['00:00', '09:30', '23:59', '24:00'],
    bad: ['25:00', '24:01', '9:30', '09:60', '09:30:00', '9 AM', '-1:00', '09:30\n'],
  },
  'a date with a wall time': {
    schema: LocalDateTime,
    good: ['2027-02-08T09:30', '2027-03-14T02:30'],
    bad: [
      '2027-02-30T09:30',
      '2027-02-08T24:00',
      '2027-02-08T09:30Z',
      '2027-02-08T09:30+01:00',
      '2027-02-08 09:30',
    ],
  },
  'an offset': {schema: Offset, good: ['+05:45', '-08:00', '+00:00'], bad: ['Z', '5:45', '+0545', '−08:00']},
  'a time zone': {
    schema: TimeZoneId,
    good: [
      'Asia/Kathmandu',
      'America/Argentina/ComodRivadavia',
      'Etc/GMT+12',
      'GMT0',
      'US/Pacific',
      'UTC',
      'NZ-CHAT',
    ],
    bad: [
      '+05:30',
      '-08:00',
      '',
      ' UTC',
      'Europe/Zürich',
      'Europe/../etc',
      'UTC\r\nX: y',
      `A${'/a'.repeat(32)}`,
    ],
  },
  'a language tag': {
    schema: LocaleTag,
    good: ['en', 'de-CH', 'zh-Hant-TW', 'es-419', 'sr-Latn-RS'],
    bad: ['', 'e', 'en_US', 'en-', 'de-CH-u-nu-latn-x-private-toolong', 'en;q=1', '../en'],
  },
  'an e-mail address': {
    schema: Email,
    good: [
      'rebecca.best@example.com',
      'o’neil@example.com'.replace('’', "'"),
      'rebecca+jobs@mail.example.co.uk',
      'a@xn--bcher-kva.example',
    ],
    bad: [
      '',
      'rebecca',
      'rebecca@',
      '@example.com',
      'rebecca@example',
      'rebecca@@example.com',
      'rebecca@example.com\r\nBcc: x@example.com',
      'rebecca@example.com\n',
      'rebecca@example.com,joel@example.com',
      'rebecca@example.com;joel@example.com',
      'Rebecca <rebecca@example.com>',
      '<rebecca@example.com>',
      '"rebecca best"@example.com',
      'rebecca@example.com ',
      'rebecca\u0000@example.com',
      'rebecca@exam\u2028ple.com',
      'rebecca@[127.0.0.1]',
      `${'a'.repeat(250)}@example.com`,
    ],
  },
  'a phone number': {
    schema: PhoneInput,
    good: [
      {country: 'US', text: '+1 650 687 3600'},
      {country: 'GB', text: '(020) 7946-0018 ext. 5'},
    ],
    bad: [
      {country: 'us', text: '1'},
      {country: 'USA', text: '1'},
      {country: 'US', text: ''},
      {country: 'US', text: '   '},
      {country: 'US', text: '1'.repeat(41)},
      {country: 'US', text: '+1\r\n2'},
      {country: 'US'},
      {text: '1'},
      '+16506873600',
    ],
  },
  'a line of text': {
    schema: line(200),
    good: ['Rebecca Best', '李小龙', 'عمر', 'x', ' padded ', '👩🏽‍💻', 'a'.repeat(200)],
    bad: [
      '',
      '   ',
      '\t',
      'a\nb',
      'a\rb',
      'a\u0000b',
      'a\u0001',
      'a\u001bb',
      'a\u007f',
      'a\u0085b',
      'a\u2028b',
      'a\u2029b',
      'a\ud800b',
      'a\udc00b',
      'a'.repeat(201),
    ],
  },
  'text of several lines': {
    schema: text(2000),
    good: ['', 'one\ntwo\r\nthree\tfour', 'a\u2028b', '👋'],
    bad: ['a\u0000', 'a\u001b[31m', 'a\u0008', 'a\u009fb', '\ud800', 'a'.repeat(2001)],
  },
  'a duration': {
    schema: DurationMinutes,
    good: [5, 30, 480],
    bad: [4, 481, 0, -30, 30.5, NaN, Infinity, '30', null],
  },
  'a revision': {schema: Revision, good: [1, 2147483647], bad: [0, -1, 1.5, 2147483648, '1', null]},
  'an idempotency key': {
    schema: IdempotencyKey,
    good: ['x', '7f9c24e8-3b12-4c7e-9a5d-0d2f6b1e8a43', '"quoted"', 'k'.repeat(200)],
    bad: ['', ' ', 'a b', 'a\n', 'é', 'k'.repeat(201)],
  },
  'a number of days in a query': {
    schema: SlotsQuery.shape.days,
    good: ['1', '14', '62', undefined],
    bad: ['0', '63', '-1', '1.5', 'x', 'NaN', 'Infinity', '', '1e9'],
  },
};

for (const [name, {schema, good, bad}] of Object.entries(cases)) {
  test(`${name} is taken in every good spelling`, () => {
    for (const value of good) {
      assert.ok(schema.safeParse(value).success, `${JSON.stringify(value)} was refused`);
    }
  });

  test(`${name} is refused in every bad spelling`, () => {
    for (const value of bad) {
      assert.ok(!schema.safeParse(value).success, `${JSON.stringify(value)} was taken`);
    }
  });
}

test('only text is taken where text is asked for', () => {
  for (const schema of [Id, Instant, LocalDate, WallTime, TimeZoneId, LocaleTag, Email, line(9), text(9)]) {
    for (const value of notText) assert.ok(!schema.safeParse(value).success, JSON.stringify(value));
  }
});

/** Texts on which patterns that backtrack take time in proportion to the square of their length, or worse. */
const hostile = (length: number) =>
  ['a', '@', '.', 'a.', 'a@', 'a-', '-', '/', ' ', '2027-', '\u00e9', '😀', 'a\n', 'a/b', "'"].flatMap(
    piece => ['', '\u0000', '!', '@', '\n', '@a'].map(end => piece.repeat(length / piece.length) + end),
  );

const patterns = [
  Id,
  Instant,
  LocalDate,
  WallTime,
  LocalDateTime,
  Offset,
  TimeZoneId,
  LocaleTag,
  Email,
  IdempotencyKey,
  line(200),
  text(2000),
];

const millisecondsFor = (length: number): number => {
  const texts = hostile(length);
  const started = performance.now();
  for (const schema of patterns) for (const value of texts) schema.safeParse(value);
  return performance.now() - started;
};

test('a hostile text of 10 kB is refused by every pattern', () => {
  for (const schema of patterns)
    for (const value of hostile(ten)) assert.ok(!schema.safeParse(value).success);
});

test('the time for a hostile text grows with its length and not with its square', () => {
  millisecondsFor(ten);
  const short = millisecondsFor(ten);
  const long = millisecondsFor(ten * 8);
  // In proportion: 8 times. By the square: 64 times. Half a second is for a machine that is busy with other things.
  assert.ok(long < short * 24 + 500, `${short.toFixed(1)} ms for 10 kB, ${long.toFixed(1)} ms for 80 kB`);
});
