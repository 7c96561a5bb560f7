import type {TestEvent} from 'node:test/reporters';
import {addCounts} from './counts.ts';

/** A reporter for `node --test` that hands the figures to `npm test`, and tells why a file could not even start. */
export default async function* nodeCounts(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    if (event.type === 'test:stderr') yield event.data.message;
    // The summary of the whole run names no file; each file's own does.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const {passed, cancelled, skipped, todo, tests} = event.data.counts;
    addCounts({passed, failed: tests - passed - skipped - todo, skipped: skipped + todo});
    if (cancelled > 0) yield `${cancelled} cancelled\n`;
  }
}
