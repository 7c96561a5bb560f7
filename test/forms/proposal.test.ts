/** Proposed times: from the wall to instants, also on days when clocks change. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readProposal, rowsOf, withoutRow} from '../../src/elements/message/proposal.ts';
import {readForm, serverFaults} from '../../src/elements/message/message-form.ts';
import {idleState} from '../../src/state/candidate-state.ts';
import type {Draft} from '../../src/state/draft.ts';
import {msPerMinute} from '../../src/time/calendar.ts';
import {pageOffset} from '../../src/time/page-rules.ts';
import {fieldOf} from '../../src/time/proposal.ts';
import {instantsOfWall} from '../../src/time/wall-instants.ts';
import {casesOf, everyZone} from '../support/zone-cases.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';

/** A year from now at the least, so that nothing has passed. */
const year = new Date().getUTCFullYear() + 2;

const rowOf = (row: number, date: string, from: string, to: string): Draft => ({
  [fieldOf('date', row)]: date,
  [fieldOf('from', row)]: from,
  [fieldOf('to', row)]: to,
});

const read = (zone: string, date: string, from: string, to: string) => {
  const [row] = readProposal(idleState(zone), rowOf(0, date, from, to));
  return row?.window
    ? [row.window.start, row.window.end]
    : row?.fault && `${row.fault.field} ${row.fault.code}`;
};

/** The first date from the first of a month on that is a Sunday. */
const sundayOf = (month: number, from: number): string => {
  const first = new Date(Date.UTC(year, month - 1, from));
  first.setUTCDate(from + ((7 - first.getUTCDay()) % 7));
  return first.toISOString().slice(0, 10);
};

describe('a proposed time', () => {
  it('is read on the wall of the candidate’s zone', () => {
    const date = `${year}-06-15`;
    assert.deepEqual(read('Asia/Kathmandu', date, '09:30', '11:00'), [
      `${date}T03:45:00Z`,
      `${date}T05:15:00Z`,
    ]);
    assert.deepEqual(read('America/New_York', date, '09:30', '11:00'), [
      `${date}T13:30:00Z`,
      `${date}T15:00:00Z`,
    ]);
  });

  it('is refused where clocks skip it', () => {
    const date = sundayOf(3, 8);
    assert.equal(read('America/New_York', date, '02:15', '04:00'), 'from-0 skipped');
    assert.equal(read('America/New_York', date, '01:00', '02:30'), 'to-0 skipped');
    assert.deepEqual(read('America/New_York', date, '01:30', '03:30'), [
      `${date}T06:30:00Z`,
      `${date}T07:30:00Z`,
    ]);
  });

  it('means the first where clocks show it twice', () => {
    const date = sundayOf(11, 1);
    assert.deepEqual(read('America/New_York', date, '01:00', '01:30'), [
      `${date}T05:00:00Z`,
      `${date}T05:30:00Z`,
    ]);
    assert.deepEqual(read('America/New_York', date, '01:00', '03:00'), [
      `${date}T05:00:00Z`,
      `${date}T08:00:00Z`,
    ]);
  });

  it('follows the server’s rules of the zone where it has told them', () => {
    const query = {timeZone: 'Asia/Tokyo', firstDate: `${year}-06-01`, days: 28};
    // No zone database gives Tokyo this offset: the page must not know better.
    const slots = {
      ...usualWeek.slots(query),
      offsetChanges: [{at: `${year}-01-01T00:00:00Z`, offset: '+07:00'}],
    };
    const state = {...idleState('Asia/Tokyo'), slots};
    const start = (date: string) => readProposal(state, rowOf(0, date, '09:00', '10:00'))[0]?.window?.start;
    assert.equal(start(`${year}-06-15`), `${year}-06-15T02:00:00Z`);
    assert.equal(start(`${year}-08-15`), `${year}-08-15T00:00:00Z`, 'beyond what the server told');
  });

  const wrong = [
    ['', '09:00', '10:00', 'date-0 date'],
    [`${year}-02-30`, '09:00', '10:00', 'date-0 date'],
    ['tomorrow', '09:00', '10:00', 'date-0 date'],
    [`${year}-06-15`, '', '10:00', 'from-0 time'],
    [`${year}-06-15`, '9', '10:00', 'from-0 time'],
    [`${year}-06-15`, '09:00', '', 'to-0 time'],
    [`${year}-06-15`, '09:00', '09:00', 'to-0 short'],
    [`${year}-06-15`, '10:00', '09:00', 'to-0 short'],
    [`${year}-06-15`, '09:00', '09:14', 'to-0 short'],
    [`${year}-06-15`, '08:00', '20:01', 'to-0 long'],
    ['2020-06-15', '09:00', '10:00', 'date-0 past'],
  ] as const;
  for (const [date, from, to, fault] of wrong) {
    it(`is refused as ${fault}: “${date}” from “${from}” to “${to}”`, () => {
      assert.equal(read('UTC', date, from, to), fault);
    });
  }

  it('may last from 15 minutes to 12 hours', () => {
    assert.ok(Array.isArray(read('UTC', `${year}-06-15`, '09:00', '09:15')));
    assert.ok(Array.isArray(read('UTC', `${year}-06-15`, '08:00', '20:00')));
  });

  it('that is left empty is none', () => assert.equal(read('UTC', '', ' ', ''), undefined));
});

describe('the rows of the form', () => {
  const draft: Draft = {
    rows: '3',
    ...rowOf(0, `${year}-06-15`, '09:00', '10:00'),
    ...rowOf(1, '', '', ''),
    ...rowOf(2, `${year}-06-17`, '09:00', '10:00'),
  };

  it('are one at least and three at most, whatever was kept', () => {
    assert.deepEqual(
      ['', '0', '2', '9', 'x'].map(rows => rowsOf({rows})),
      [1, 1, 2, 3, 1],
    );
  });

  it('move up when one is taken away', () => {
    const left = withoutRow(draft, 0);
    assert.equal(rowsOf(left), 2);
    assert.equal(left[fieldOf('date', 1)], `${year}-06-17`);
    assert.equal(left[fieldOf('date', 0)], '');
  });

  it('are found again by what the server says of the windows that were sent', () => {
    const {message, rows} = readForm(idleState('UTC'), draft, true);
    assert.equal(message.windows?.length, 2);
    const faults = serverFaults(
      [
        {pointer: '/windows/1/start', code: 'past', detail: ''},
        {pointer: '/windows/0/end', code: 'length', detail: ''},
        {pointer: '/timeZone', code: 'time-zone-unknown', detail: ''},
      ],
      rows,
    );
    assert.deepEqual(
      [...faults],
      [
        ['date-2', 'past'],
        ['to-0', 'short'],
      ],
    );
  });

  it('are not sent by a form that does not ask for them', () => {
    const {message, faults} = readForm(idleState('UTC'), {...draft, text: ' Where? '}, false);
    assert.deepEqual(message, {text: 'Where?'});
    assert.equal(faults.size, 0);
  });
});

describe('the instants of a wall time', () => {
  const hour = 3_600_000;
  const offset = (ms: number) => (ms >= 1000 * hour && ms < 2000 * hour ? 120 : 60);

  it('are one, none or two', () => {
    assert.deepEqual(instantsOfWall(offset, 500 * hour), [499 * hour]);
    assert.deepEqual(instantsOfWall(offset, 1001.5 * hour), []);
    assert.deepEqual(instantsOfWall(offset, 2001.5 * hour), [1999.5 * hour, 2000.5 * hour]);
  });

  it('show that time again, in every zone around every change of its clocks', () => {
    for (const timeZone of everyZone) {
      for (const {start} of casesOf(timeZone)) {
        const at = (ms: number) => pageOffset(timeZone, ms);
        const found = instantsOfWall(at, start + at(start) * msPerMinute);
        assert.ok(found.includes(start), `${timeZone} ${start}`);
      }
    }
  });
});
