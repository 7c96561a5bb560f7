import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addMonths, monthAt, weeksOfMonth} from '../../src/time/month.ts';

describe('months', () => {
  it('begin on their first, across years', () => {
    assert.equal(monthAt('2027-02-09'), '2027-02-01');
    assert.equal(monthAt('2027-12-31', 1), '2028-01-01');
    assert.equal(monthAt('2027-01-15', -1), '2026-12-01');
  });

  it('keep the day where both have it', () => {
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
    assert.equal(addMonths('2027-03-15', -1), '2027-02-15');
  });

  it('fill the weeks of a sheet, from whatever day weeks start on', () => {
    const sunday = weeksOfMonth('2027-02-09', 7);
    assert.equal(sunday.length, 5);
    assert.deepEqual(sunday[0]?.slice(0, 3), [null, '2027-02-01', '2027-02-02']);
    assert.deepEqual(sunday[4], ['2027-02-28', null, null, null, null, null, null]);
    assert.equal(weeksOfMonth('2027-02-09', 1).length, 4);
    assert.equal(weeksOfMonth('2027-05-09', 1)[5]?.[0], '2027-05-31');
  });
});
