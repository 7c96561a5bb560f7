/** The reference server keeps its own contract. */
import {after, describe, test} from 'node:test';
import {openDesk} from './desk.ts';
import {referenceTarget} from './reference-target.ts';
import {suite} from './suite.ts';

const target = await referenceTarget();
after(() => target.close());
const desk = await openDesk(target);

for (const {name, cases} of suite(target)) {
  describe(name, () => {
    for (const one of cases) test(one.name, () => one.run(desk));
  });
}
