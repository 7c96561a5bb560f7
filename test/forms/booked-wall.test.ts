import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bookedWall} from '../../src/time/booked-wall.ts';

const words = (ms: number) => new Date(ms).toISOString().slice(0, 16);

const wall = (end: string, local: Parameters<typeof bookedWall>[0]['local']) => {
  const booked = bookedWall({end, local});
  return [words(booked.start), words(booked.end)];
};

test('start and end are the digits that the server gave', () => {
  const local = {date: '2027-02-08', start: '09:07', end: '09:37', endOffset: '-08:00'};
  assert.deepEqual(wall('2027-02-08T17:30:00Z', local), ['2027-02-08T09:07', '2027-02-08T09:37']);
});

test('a meeting past midnight ends on the next day', () => {
  const local = {date: '2027-02-08', start: '23:45', end: '00:15', endOffset: '+05:45'};
  assert.deepEqual(wall('2027-02-08T18:30:00Z', local), ['2027-02-08T23:45', '2027-02-09T00:15']);
});

test('a meeting over a repeated hour ends on the day it began', () => {
  // New York, 7 November 2027: 1:45 to 1:15, an hour of which comes twice.
  const local = {date: '2027-11-07', start: '01:45', end: '01:15', endOffset: '-05:00'};
  assert.deepEqual(wall('2027-11-07T06:15:00Z', local), ['2027-11-07T01:45', '2027-11-07T01:15']);
});
