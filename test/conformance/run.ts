/**
 * Puts a server to the test over HTTP, whoever wrote it, in whatever language:
 * `node test/conformance/run.ts --url http://localhost:3000 --api-key … --member … [--origin https://…]`.
 * The member is a recruiter kept for tests: their settings are changed and their calendar is filled.
 * Prints a line for each case; the exit code is 1 when one fails.
 */
import {parseArgs} from 'node:util';
import type {Case} from './case.ts';
import {type Desk, openDesk} from './desk.ts';
import {suite} from './suite.ts';
import type {Target} from './target.ts';

const {values} = parseArgs({
  options: {
    url: {type: 'string'},
    'api-key': {type: 'string'},
    member: {type: 'string'},
    origin: {type: 'string'},
  },
});

const required = (name: 'url' | 'api-key' | 'member'): string => {
  const value = values[name];
  if (value === undefined) {
    console.error(
      `--${name} is missing. Wanted: --url, --api-key and --member, and --origin if the organization lists one.`,
    );
    process.exit(2);
  }
  return value;
};

const target: Target = {
  send: request => fetch(request),
  baseUrl: required('url').replace(/\/$/, ''),
  apiKey: required('api-key'),
  member: required('member'),
  origin: values.origin,
};

const passes = async (desk: Desk, {name, run}: Case): Promise<boolean> => {
  try {
    await run(desk);
    console.log(`  ok    ${name}`);
    return true;
  } catch (error) {
    console.log(`  FAIL  ${name}\n        ${String(error).replaceAll('\n', '\n        ')}`);
    return false;
  }
};

const desk = await openDesk(target);
let failed = 0;
let passed = 0;
for (const {name, cases} of suite(target)) {
  console.log(name);
  for (const one of cases) {
    if (await passes(desk, one)) passed += 1;
    else failed += 1;
  }
}
console.log(
  `\n${passed} passed, ${failed} failed${target.origin ? '' : '; other origins were not tried: give --origin'}`,
);
process.exitCode = failed === 0 ? 0 : 1;
