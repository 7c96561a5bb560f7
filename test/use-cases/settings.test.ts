import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {changeSettings} from '../../server-reference/use-cases/change-settings.ts';
import {previewSlots} from '../../server-reference/use-cases/preview-slots.ts';
import {readSettings} from '../../server-reference/use-cases/read-settings.ts';
import {openWorld, refusalOf, type World} from '../support/world.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

const off = {mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: []};

describe('scheduler settings', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(1);
  });
  const pointerOf = async (change: Parameters<typeof changeSettings>[2]) => {
    const refusal = await refusalOf(changeSettings(world.ports, world.member, change));
    return (refusal.members.errors as {pointer: string}[] | undefined)?.[0]?.pointer ?? refusal.code;
  };

  it('refuse reversed windows, repeated dates, reversed blocks and unknown zones, and point at them', async () => {
    const reversed = {...off, mon: [{start: '17:00', end: '09:00'}]};
    const override = {date: '2027-02-09', windows: []};
    assert.equal(await pointerOf({version: 1, weeklyHours: reversed}), '/weeklyHours/mon/0');
    assert.match(await pointerOf({version: 1, dateOverrides: [override, override]}), /^\/dateOverrides\/1/);
    assert.equal(
      await pointerOf({version: 1, blocked: [{start: '2027-02-10T00:00', end: '2027-02-09T00:00'}]}),
      '/blocked/0/end',
    );
    assert.equal(await pointerOf({version: 1, timeZone: 'Mars/Base'}), '/timeZone');
    assert.equal(
      await pointerOf({version: 1, meeting: {kind: 'video', provider: 'nowhere'}}),
      '/meeting/provider',
    );
  });

  it('are not overwritten unseen when somebody else has saved', async () => {
    await changeSettings(world.ports, world.member, {version: 1, durationMinutes: 45});
    const refusal = await refusalOf(
      changeSettings(world.ports, world.member, {version: 1, durationMinutes: 60}),
    );
    assert.equal(refusal.code, 'settings-outdated');
    assert.equal((await readSettings(world.ports, world.member)).durationMinutes, 45);
  });

  it('keep every field that a change does not name', async () => {
    const before = await readSettings(world.ports, world.member);
    const after = await changeSettings(world.ports, world.member, {version: 1, durationMinutes: 60});
    assert.deepEqual(after, {...before, version: 2, durationMinutes: 60});
    assert.deepEqual(await readSettings(world.ports, world.member), after);
  });

  it('change what candidates are offered: blocked days, days off and extra hours', async () => {
    await changeSettings(world.ports, world.member, {
      version: 1,
      blocked: [{start: '2027-02-09T00:00', end: '2027-02-09T12:00'}],
      dateOverrides: [
        {date: '2027-02-10', windows: []},
        {date: '2027-02-13', windows: [{start: '10:00', end: '11:00'}]},
      ],
    });
    const query = {timeZone: 'Europe/Berlin', firstDate: '2027-02-09', days: 5};
    const {starts, workingDates} = await previewSlots(world.ports, world.member, query);
    assert.equal(starts[0], '2027-02-09T11:00:00Z');
    assert.deepEqual(starts.slice(-2), ['2027-02-13T09:00:00Z', '2027-02-13T09:30:00Z']);
    assert.deepEqual(workingDates, ['2027-02-09', '2027-02-11', '2027-02-12', '2027-02-13']);
  });

  it('offer nothing outside the organization’s bounds', async () => {
    await world.set('organizations', 'policy', {
      ...openPolicy,
      minimumNoticeMinutes: 48 * 60,
      sameDay: true,
      horizonDays: 3,
    });
    const {starts} = await previewSlots(world.ports, world.member, {timeZone: 'Europe/Berlin', days: 14});
    assert.deepEqual([starts[0], starts.at(-1)], ['2027-02-10T08:00:00Z', '2027-02-11T15:30:00Z']);
  });
});
