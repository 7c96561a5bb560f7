import {appendFileSync, readFileSync} from 'node:fs';

/** What a runner ran. `npm test` adds the figures of all runners up. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The file in which a runner's reporter leaves its figures; unset when a runner is started by hand. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

/** Called by reporters; a runner that runs several processes adds several lines. */
export function addCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/** The sum of all lines of the file. */
export function readCounts(file: string): Counts {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const {passed, failed, skipped} = JSON.parse(line) as Counts;
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
