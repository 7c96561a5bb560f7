/** A recruiter's settings, and what they do to the offer. */
import assert from 'node:assert/strict';
import {
  changeSettings,
  getSettings,
  previewSlots,
  type SettingsChange,
} from '../../../src/contract/settings.ts';
import {call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {type Desk, openDesk} from '../desk.ts';

const read = async ({target, memberToken}: Desk) =>
  replyOf(await call(target, getSettings, {token: memberToken}));

const save = ({target, memberToken}: Desk, body: SettingsChange) =>
  call(target, changeSettings, {token: memberToken, body});

const day = () => Temporal.Now.plainDateISO('UTC').add({days: 350});

/** What a candidate would be offered on one day, by the settings as they are. */
const preview = async ({target, memberToken}: Desk) => {
  const query = {timeZone: 'UTC', firstDate: day().toString(), days: '1'};
  return replyOf(await call(target, previewSlots, {token: memberToken, query}));
};

/** Changes settings, looks, and puts the desk back as it was. */
const tried = async <Seen>(
  desk: Desk,
  change: Omit<SettingsChange, 'version'>,
  look: () => Promise<Seen>,
) => {
  const {version} = await read(desk);
  try {
    replyOf(await save(desk, {version, ...change}));
    return await look();
  } finally {
    await openDesk(desk.target);
  }
};

export const settingsCases: readonly Case[] = [
  {
    name: 'saving one field leaves the others and raises the version',
    run: async desk => {
      const before = await read(desk);
      const after = await tried(desk, {durationMinutes: 50}, () => read(desk));
      assert.deepEqual(after, {...before, durationMinutes: 50, version: before.version + 1});
    },
  },
  {
    name: 'a save on an older version is refused and overwrites nothing',
    run: async desk => {
      const {version} = await read(desk);
      const after = await tried(desk, {durationMinutes: 50}, async () => {
        const refused = problemOf(await save(desk, {version, durationMinutes: 20}), 'settings-outdated');
        assert.equal(refused.settings?.durationMinutes, 50);
        return read(desk);
      });
      assert.equal(after.durationMinutes, 50);
    },
  },
  {
    name: 'of saves at the same moment one is kept',
    run: async desk => {
      const {version} = await read(desk);
      const answers = await Promise.all(
        [20, 25, 40, 45].map(durationMinutes => save(desk, {version, durationMinutes})),
      );
      const kept = answers.filter(({status}) => status === 200);
      const {durationMinutes} = await read(desk);
      await openDesk(desk.target);
      assert.equal(kept.length, 1);
      assert.ok(kept[0] && replyOf(kept[0]).durationMinutes === durationMinutes);
    },
  },
  {
    name: 'windows and stretches that end before they start are refused where they stand',
    run: async desk => {
      const {version, weeklyHours} = await read(desk);
      const reversed = {start: '17:00', end: '09:00'};
      const wrong: readonly [Omit<SettingsChange, 'version'>, string][] = [
        [{weeklyHours: {...weeklyHours, tue: [reversed]}}, '/weeklyHours/tue/0'],
        [{dateOverrides: [{date: '2027-02-08', windows: [reversed]}]}, '/dateOverrides/0/windows/0'],
        [{blocked: [{start: '2027-02-09T10:00', end: '2027-02-08T10:00'}]}, '/blocked/0'],
      ];
      for (const [change, place] of wrong) {
        const {errors = []} = problemOf(await save(desk, {version, ...change}), 'validation-failed');
        assert.ok(errors[0]?.pointer.startsWith(place), JSON.stringify(errors));
      }
      assert.equal((await read(desk)).version, version);
    },
  },
  {
    name: 'a provider that is not switched on and an unknown zone are refused',
    run: async desk => {
      const {version} = await read(desk);
      const meeting = {kind: 'video', provider: 'no-such-provider'} as const;
      problemOf(await save(desk, {version, meeting}), 'validation-failed');
      problemOf(await save(desk, {version, timeZone: 'Mars/Base'}), 'validation-failed');
    },
  },
  {
    name: 'an override takes the place of its weekday’s hours, and no windows make a day off',
    run: async desk => {
      const date = day().toString();
      const windows = [{start: '10:00', end: '11:00'}];
      const short = await tried(desk, {dateOverrides: [{date, windows}]}, () => preview(desk));
      assert.deepEqual(short.starts, [`${date}T10:00:00Z`, `${date}T10:30:00Z`]);
      const off = await tried(desk, {dateOverrides: [{date, windows: []}]}, () => preview(desk));
      assert.deepEqual([off.starts, off.workingDates], [[], []]);
    },
  },
  {
    name: 'a blocked stretch is not offered, to the minute',
    run: async desk => {
      const date = day().toString();
      const blocked = [{start: `${date}T00:00`, end: `${date}T23:00`}];
      const {starts} = await tried(desk, {blocked}, () => preview(desk));
      assert.deepEqual(starts, [`${date}T23:00:00Z`, `${date}T23:30:00Z`]);
    },
  },
  {
    name: 'a horizon ends the offer',
    run: async desk => {
      const {policy} = await read(desk);
      const near = await tried(desk, {policy: {...policy, horizonDays: 30}}, () => preview(desk));
      assert.deepEqual([near.starts, near.nextAvailable], [[], null]);
    },
  },
];
