/** The reference server keeps its own contract, and the suite notices servers that do not. */
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {openDesk} from './desk.ts';
import {faults} from './faults.ts';
import {referenceTarget} from './reference-target.ts';
import {suite} from './suite.ts';

const target = await referenceTarget();
after(() => target.close());
const desk = await openDesk(target);
const groups = suite(target);

for (const {name, cases} of groups) {
  describe(name, () => {
    for (const one of cases) test(one.name, () => one.run(desk));
  });
}

describe('a server is found out that', () => {
  const cases = groups.flatMap(group => group.cases);
  for (const {name, spoil, noticedBy} of faults) {
    test(name, async () => {
      const found = cases.find(one => one.name === noticedBy);
      assert.ok(found, `there is no case “${noticedBy}”`);
      const spoilt = {...desk, target: {...target, send: spoil(target.send)}};
      await assert.rejects(found.run(spoilt), {name: 'AssertionError'});
    });
  }
});
