import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findSlots, judgeStart, nextOffered} from '../../server-reference/scheduling/availability.ts';
import {RuleError} from '../../server-reference/scheduling/rule-error.ts';
import type {AvailabilityRequest, Host} from '../../server-reference/scheduling/rules.ts';
import {groupByDate, offeredDays} from '../../server-reference/scheduling/slot-days.ts';
import {readDateOverrides, readWeeklyHours} from '../../server-reference/scheduling/working-hours.ts';
import {workingDates} from '../../server-reference/scheduling/working-dates.ts';

const at = (instant: string) => Date.parse(instant);
const monday: Host = {timeZone: 'Europe/Berlin', weeklyHours: {mon: [['09:00', '11:00']]}};
const request: AvailabilityRequest = {
  now: at('2027-01-01T12:00Z'),
  range: {start: at('2027-01-04T00:00Z'), end: at('2027-01-05T00:00Z')},
  hosts: [monday],
  durationMinutes: 60,
};
const withHost = (more: Partial<Host>): AvailabilityRequest => ({...request, hosts: [{...monday, ...more}]});
const busy = [{start: at('2027-01-04T08:00Z'), end: at('2027-01-04T09:00Z')}];

describe('a single start', () => {
  it('is judged by the rules and not by the range', () => {
    assert.equal(judgeStart(request, at('2027-01-11T08:00Z')), 'offered');
  });
  it('is past before now, whatever the rules', () => {
    assert.equal(judgeStart(request, at('2026-12-28T08:00Z')), 'past');
  });
  it('is not offered off the grid, in blocked time, against policy or beyond all years', () => {
    assert.equal(judgeStart(request, at('2027-01-04T08:30Z')), 'not-offered');
    assert.equal(judgeStart(withHost({blocked: busy}), at('2027-01-04T08:00Z')), 'not-offered');
    assert.equal(judgeStart({...request, horizonDays: 1}, at('2027-01-04T08:00Z')), 'not-offered');
    assert.equal(judgeStart(request, at('9999-01-04T08:00Z')), 'not-offered');
  });
  it('is taken when busy time, a booking or a cap is all that stands in the way', () => {
    const [booking] = busy.map(time => ({...time, bufferBeforeMinutes: 0, bufferAfterMinutes: 0}));
    const bookings = booking ? [booking] : [];
    assert.equal(judgeStart(withHost({busy}), at('2027-01-04T08:00Z')), 'taken');
    assert.equal(judgeStart(withHost({bookings}), at('2027-01-04T08:00Z')), 'taken');
    assert.equal(judgeStart({...withHost({bookings}), dailyCap: 1}, at('2027-01-04T09:00Z')), 'taken');
    assert.equal(judgeStart(withHost({bookings, weeklyCap: 1}), at('2027-01-04T09:00Z')), 'taken');
  });
});

describe('the next offered start', () => {
  it('may be the moment itself, or months ahead', () => {
    assert.equal(nextOffered(request, at('2027-01-04T08:00Z')), at('2027-01-04T08:00Z'));
    const rare = {
      weeklyHours: {},
      dateOverrides: [{date: '2027-09-01', windows: [['09:00', '10:00'] as const]}],
    };
    assert.equal(nextOffered(withHost(rare), request.now), at('2027-09-01T07:00Z'));
  });
  it('is none when there is none within the limit', () => {
    assert.equal(nextOffered(withHost({weeklyHours: {}}), request.now), null);
    assert.equal(nextOffered(request, request.now, 2), null);
  });
});

describe('what surrounds the slots', () => {
  it('groups by the date of the first host unless told otherwise', () => {
    const starts = ['2027-01-04T08:00:00Z', '2027-01-04T09:00:00Z'];
    assert.deepEqual(offeredDays(request), [{date: '2027-01-04', starts}]);
    assert.deepEqual(offeredDays(request, 'Pacific/Honolulu'), [{date: '2027-01-03', starts}]);
  });
  it('keeps a date in one group when the clocks go back into it', () => {
    const starts = ['02:00', '02:30', '03:00', '03:30'].map(clock => at(`2008-11-02T${clock}Z`));
    const days = groupByDate(starts, 'America/St_Johns').map(day => [
      day.date,
      ...day.starts.map(text => text.slice(11, 16)),
    ]);
    assert.deepEqual(days, [
      ['2008-11-01', '02:00', '03:00'],
      ['2008-11-02', '02:30', '03:30'],
    ]);
  });
  it('keeps full days as working days, and leaves out blocked ones', () => {
    assert.deepEqual(workingDates({...withHost({busy}), dailyCap: 0}, 'Asia/Tokyo'), ['2027-01-04']);
    const blocked = [request.range];
    assert.deepEqual(workingDates(withHost({blocked}), 'Asia/Tokyo'), []);
  });
});

describe('rules that contradict themselves', () => {
  const refusal = (change: Partial<AvailabilityRequest>) => {
    try {
      findSlots({...request, ...change});
    } catch (error) {
      if (error instanceof RuleError) return [error.code, error.field];
    }
    return 'none';
  };
  it('name the field by a JSON pointer, through the list of hosts', () => {
    assert.deepEqual(refusal({hosts: []}), ['hosts-missing', '/hosts']);
    assert.deepEqual(refusal({hosts: [monday, {...monday, dailyCap: 0.5}]}), [
      'count-invalid',
      '/hosts/1/dailyCap',
    ]);
    const reversed = {...monday, weeklyHours: {fri: [['12:00', '11:00'] as const]}};
    assert.deepEqual(refusal({hosts: [reversed]}), ['window-reversed', '/hosts/0/weeklyHours/fri/0']);
  });
  it('are refused when instants are no numbers', () => {
    assert.deepEqual(refusal({now: NaN}), ['instant-outside-years', '/now']);
    const broken = [{start: NaN, end: request.now}];
    assert.deepEqual(refusal({hosts: [{...monday, busy: broken}]}), [
      'interval-malformed',
      '/hosts/0/busy/0',
    ]);
  });
  it('are refused before any slot is asked for, when settings are saved', () => {
    assert.throws(() => readWeeklyHours({mon: [['9:00', '17:00']]}), {
      code: 'window-malformed',
      field: '/weeklyHours/mon/0',
    });
    assert.throws(() => readDateOverrides([{date: '2027-2-3', windows: []}]), {
      code: 'date-malformed',
      field: '/dateOverrides/0/date',
    });
  });
});
