import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changedFields, draftOfSettings, unusableFields} from '../../src/state/settings-draft.ts';
import {settings} from '../../stories/canned/member.ts';

const saved = draftOfSettings(settings());

test('a draft that was not touched has nothing to send', () => {
  assert.deepEqual(changedFields(saved, structuredClone(saved)), {});
});

test('a changed field is sent whole, the others are not', () => {
  const weeklyHours = {...saved.weeklyHours, mon: []};
  assert.deepEqual(changedFields(saved, {...saved, weeklyHours}), {weeklyHours});
});

test('a window without length, reversed or half entered cannot be saved', () => {
  for (const window of [
    {start: '09:00', end: '09:00'},
    {start: '17:00', end: '09:00'},
    {start: '', end: '09:00'},
  ]) {
    const weeklyHours = {...saved.weeklyHours, mon: [window]};
    assert.deepEqual(unusableFields({...saved, weeklyHours}), ['weeklyHours']);
  }
});

test('a window may end with the day', () => {
  const dateOverrides = [{date: '2027-01-19', windows: [{start: '20:00', end: '24:00'}]}];
  assert.deepEqual(unusableFields({...saved, dateOverrides}), []);
});

test('a duration that is no number or out of bounds cannot be saved', () => {
  for (const durationMinutes of [4, 481, Number.NaN]) {
    assert.deepEqual(unusableFields({...saved, durationMinutes}), ['durationMinutes']);
  }
});
