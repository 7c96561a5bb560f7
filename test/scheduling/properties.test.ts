import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findSlots, judgeStart, nextOffered} from '../../server-reference/scheduling/availability.ts';
import type {AvailabilityRequest} from '../../server-reference/scheduling/rules.ts';
import {groupByDate, isoInstant} from '../../server-reference/scheduling/slot-days.ts';
import {workingDates} from '../../server-reference/scheduling/working-dates.ts';
import {oracleSlots} from './oracle.ts';
import {requests, zones} from './random-request.ts';

const seed = Number(process.env.SEED ?? 20270314);
const minute = 60_000;

/** Holds for random rules; `SEED=1 RUNS=20` searches elsewhere and twenty times as long. */
function holds<Inputs extends [unknown, ...unknown[]]>(
  name: string,
  runs: number,
  arbitraries: {[I in keyof Inputs]: fc.Arbitrary<Inputs[I]>},
  check: (...inputs: Inputs) => void,
) {
  const numRuns = runs * Number(process.env.RUNS ?? 1);
  test(name, () => fc.assert(fc.property(...arbitraries, check), {seed, numRuns}));
}

holds('offers exactly what the oracle offers', 1500, [requests], request => {
  assert.deepEqual(findSlots(request), oracleSlots(request));
});

holds('a range offers what its two parts offer', 500, [requests, fc.nat(1440)], (request, minutes) => {
  const {start, end} = request.range;
  const middle = Math.min(end, start + minutes * minute);
  const parts = [
    {start, end: middle},
    {start: middle, end},
  ];
  assert.deepEqual(
    findSlots(request),
    parts.flatMap(range => findSlots({...request, range})),
  );
});

holds('neither hosts nor busy times need an order', 300, [requests], request => {
  const hosts = request.hosts.map(host => ({
    ...host,
    busy: host.busy?.toReversed(),
    blocked: host.blocked?.toReversed(),
    bookings: host.bookings?.toReversed(),
  }));
  assert.deepEqual(findSlots({...request, hosts: hosts.toReversed()}), findSlots(request));
});

holds('a single start is judged as it is listed', 200, [requests, fc.nat(2880)], (request, minutes) => {
  const offered = oracleSlots(request);
  for (const start of offered.slice(0, 5)) assert.equal(judgeStart(request, start), 'offered');
  const start = request.range.start + minutes * minute;
  const alone = {...request, range: {start, end: start + 1}};
  const free = {...alone, hosts: alone.hosts.map(freeOf), dailyCap: undefined, weeklyCap: undefined};
  const reason = oracleSlots(free).length > 0 ? 'taken' : 'not-offered';
  const otherwise = start < request.now ? 'past' : reason;
  assert.equal(judgeStart(request, start), oracleSlots(alone).length > 0 ? 'offered' : otherwise);
});

const freeOf = (host: AvailabilityRequest['hosts'][number]) => ({
  ...host,
  busy: [],
  bookings: [],
  dailyCap: undefined,
  weeklyCap: undefined,
});

holds('the next offered start is the first of those ahead', 100, [requests, fc.nat(60)], (request, days) => {
  const {start} = request.range;
  const range = {start, end: start + days * 1440 * minute};
  assert.equal(nextOffered(request, start, days), findSlots({...request, range})[0] ?? null);
});

holds('working days are those of the free grid', 200, [requests, zones], (request, viewer) => {
  const grid = oracleSlots({
    ...request,
    now: 0,
    minimumNoticeMinutes: 0,
    horizonDays: undefined,
    dailyCap: undefined,
    weeklyCap: undefined,
    hosts: request.hosts.map(freeOf),
  });
  const dates = grid.map(start =>
    Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(viewer).toPlainDate().toString(),
  );
  assert.deepEqual(workingDates(request, viewer), [...new Set(dates)].sort());
});

holds('a viewer changes the dates and never the instants', 300, [requests, zones], (request, viewer) => {
  const slots = findSlots(request);
  const days = groupByDate(slots, viewer);
  assert.deepEqual(days.flatMap(({starts}) => starts).sort(), slots.map(isoInstant));
  for (const {date, starts} of days) {
    for (const start of starts) {
      const local = Temporal.Instant.from(start).toZonedDateTimeISO(viewer);
      assert.equal(local.toPlainDate().toString(), date);
      assert.equal(local.toInstant().toString(), start);
    }
  }
});
