/**
 * Puts a server to the test over HTTP, whoever wrote it, in whatever language:
 * `node test/conformance/run.ts --url http://localhost:3000 --api-key … --member … [--origin https://…]`.
 * The member is a recruiter kept for tests: their settings are changed and their calendar is filled.
 * Takes some seconds, or some minutes where the server limits how often one may ask. Prints a line for each case. The exit code is 1 when one fails, and 2 when none could be tried.
 */
import {setTimeout as wait} from 'node:timers/promises';
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

/** The suite asks more often than people do: where the server limits that, it waits as it is told. */
const patiently = async (request: Request): Promise<Response> => {
  const response = await fetch(request.clone());
  if (response.status !== 429) return response;
  await wait(Number(response.headers.get('Retry-After') ?? 1) * 1000);
  return patiently(request);
};

const target: Target = {
  send: patiently,
  baseUrl: required('url').replace(/\/$/, ''),
  apiKey: required('api-key'),
  member: required('member'),
  origin: values.origin,
};

/** What went wrong, with what was behind it: `fetch` alone says only that it failed. */
const reason = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? `\n${reason(error.cause)}` : '';
  return `${String(error)}${cause}`;
};

const passes = async (desk: Desk, {name, run}: Case): Promise<boolean> => {
  try {
    await run(desk);
    console.log(`  ok    ${name}`);
    return true;
  } catch (error) {
    console.log(`  FAIL  ${name}\n        ${reason(error).replaceAll('\n', '\n        ')}`);
    return false;
  }
};

const judge = async (desk: Desk): Promise<boolean> => {
  let failed = 0;
  let passed = 0;
  for (const {name, cases} of suite(target)) {
    console.log(name);
    for (const one of cases) {
      if (await passes(desk, one)) passed += 1;
      else failed += 1;
    }
  }
  const left = target.origin === undefined ? ' Other origins were not tried: give --origin.' : '';
  console.log(`\n${passed} passed, ${failed} failed.${left}`);
  return failed === 0;
};

try {
  process.exitCode = (await judge(await openDesk(target))) ? 0 : 1;
} catch (error) {
  console.error(`The test recruiter could not be set up: ${reason(error)}`);
  process.exitCode = 2;
}
