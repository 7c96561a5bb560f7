import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {offsetChanges} from '../../server-reference/scheduling/offset-changes.ts';
import {RuleError} from '../../server-reference/scheduling/rule-error.ts';
import {zoneTable} from '../../server-reference/scheduling/zone-table.ts';

const hour = 3_600_000;
const start = Date.UTC(2000);
const end = Date.UTC(2100);
const offsetNear = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

describe('the table of a zone', () => {
  it('has the offset and the local date of every zone, every few weeks and about each change', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const table = zoneTable(zone);
      const changes = table.changes(start, end).flatMap(({at}) => [at - 1, at, at + 1]);
      for (let at = start; at < end; at += 1013 * hour) changes.push(at);
      for (const at of changes) {
        const offset = offsetNear(zone, at);
        assert.equal(table.offsetAt(at), offset, `${zone} at ${at}`);
        assert.equal(table.dayAt(at), Math.floor((at + offset) / (24 * hour)), `${zone} at ${at}`);
      }
    }
  });

  it('resolves wall clocks about each change as Temporal does', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const table = zoneTable(zone);
      for (const {at, offset} of table.changes(start, end)) {
        for (const wall of [-25, -2, -1, -0.5, -0.01, 0, 0.01, 0.5, 1, 24].map(h => at + offset + h * hour)) {
          const clock = new Date(wall).toISOString().slice(0, -1);
          const expected = Temporal.PlainDateTime.from(clock).toZonedDateTime(zone).epochMilliseconds;
          assert.equal(table.instantOf(wall), expected, `${clock} in ${zone}`);
        }
      }
    }
  });

  it('knows the dates that were skipped, and no other', () => {
    const day = (date: string) => Date.parse(date) / (24 * hour);
    for (const zone of ['Pacific/Apia', 'Pacific/Fakaofo']) {
      const skipped = ['2011-12-29', '2011-12-30', '2011-12-31'].map(date =>
        zoneTable(zone).skips(day(date)),
      );
      assert.deepEqual(skipped, [false, true, false], zone);
      assert.deepEqual(zoneTable(zone).spansOf(day('2011-12-30'), day('2011-12-31')), []);
    }
    assert.equal(zoneTable('America/Havana').skips(day('2027-03-14')), false);
  });

  it('finds both stretches of a date that comes back', () => {
    const days = Date.parse('2008-11-01') / (24 * hour);
    const spans = zoneTable('America/St_Johns').spansOf(days, days + 1);
    const text = spans.map(span => [span.start, span.end].map(at => new Date(at).toISOString().slice(5, 16)));
    assert.deepEqual(text, [
      ['11-01T02:30', '11-02T02:30'],
      ['11-02T02:31', '11-02T03:30'],
    ]);
  });

  it('refuses what is no name of a zone', () => {
    for (const name of ['', 'Mars/Olympus_Mons', '+05:30', '2027-01-01T00:00Z[UTC]', 'UTC\n']) {
      assert.throws(
        () => zoneTable(name),
        (error: unknown) => error instanceof RuleError && error.code === 'time-zone-unknown',
      );
    }
  });

  it('takes old names and any case', () => {
    assert.equal(zoneTable('asia/calcutta').offsetAt(start), 5.5 * hour);
  });
});

describe('the changes of an offset', () => {
  it('begin with the offset at the start and leave out a change at the very end', () => {
    const [spring, autumn] = [Date.parse('2027-03-14T10:00Z'), Date.parse('2027-11-07T09:00Z')];
    const before = Date.parse('2027-01-01T00:00Z');
    assert.deepEqual(offsetChanges('America/Los_Angeles', before, autumn), [
      {at: before, offsetSeconds: -28_800},
      {at: spring, offsetSeconds: -25_200},
    ]);
    assert.deepEqual(offsetChanges('America/Los_Angeles', spring, autumn), [
      {at: spring, offsetSeconds: -25_200},
    ]);
  });
});
