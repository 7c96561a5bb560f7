import {relative} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {addCounts, failureOf} from './counts.ts';

/** A reporter for `node --test` that hands the figures to `npm test`, and tells why a file could not even start. */
export default async function* nodeCounts(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  /** Of the tests around the one that runs, the outermost first. */
  const names: string[] = [];
  /** The first error that the process of a file wrote out, by the file's path from here. */
  const complaints = new Map<string, string>();
  for await (const event of source) {
    if (event.type === 'test:stderr') {
      const {file, message} = event.data;
      if (/^\w*Error\b/.test(message) && !complaints.has(file)) complaints.set(file, message);
      yield message;
    }
    if (event.type === 'test:start') names[event.data.nesting] = event.data.name;
    if (event.type === 'test:fail') {
      const {data} = event;
      tellFailure(data, names.slice(0, data.nesting), complaints.get(data.name));
    }
    // The summary of the whole run names no file; each file's own does.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const {passed, cancelled, skipped, todo, tests} = event.data.counts;
    addCounts({passed, failed: tests - passed - skipped - todo, skipped: skipped + todo});
    if (cancelled > 0) yield `${cancelled} cancelled\n`;
  }
}

type Failure = Extract<TestEvent, {type: 'test:fail'}>['data'];

function tellFailure(
  {name, file = '', todo, details: {error}}: Failure,
  around: string[],
  complaint?: string,
) {
  // The second is said of what is around a test that failed, too.
  if (todo !== undefined || ('failureType' in error && error.failureType === 'subtestsFailed')) return;
  const path = relative('', file);
  const {message} = error.cause instanceof Error ? error.cause : error;
  // A file that could not start is a test of that name.
  const failure =
    name === path ? failureOf([path], complaint ?? message) : failureOf([path, ...around, name], message);
  addCounts({failures: [failure]});
}
