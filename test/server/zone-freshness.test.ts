import assert from 'node:assert/strict';
import {test} from 'node:test';
import {staleZones} from '../../server-reference/zone-freshness.ts';

test('this engine knows the changes of 2026', () => {
  assert.deepEqual(staleZones(), []);
});

test('an engine that misses a change is told by the zone', t => {
  const real = Temporal.Instant.prototype.toZonedDateTimeISO;
  // As rules of 2025 have it: British Columbia goes back to standard time in winter.
  t.mock.method(
    Temporal.Instant.prototype,
    'toZonedDateTimeISO',
    function (this: Temporal.Instant, zone: string) {
      return real.call(this, zone === 'America/Vancouver' ? '-08:00' : zone);
    },
  );
  assert.deepEqual(staleZones(), ['America/Vancouver']);
});
