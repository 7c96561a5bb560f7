import {appendFileSync, readFileSync} from 'node:fs';

/** What a runner ran. `npm test` adds the figures of all runners up. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, as `failureOf` tells it. */
  failures: string[];
}

export const noCounts = (): Counts => ({passed: 0, failed: 0, skipped: 0, failures: []});

/** The file in which a runner's reporter leaves its figures; unset when a runner is started by hand. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

/** Called by reporters; a runner that runs several processes adds several lines. */
export function addCounts(counts: Partial<Counts>): void {
  const file = process.env[COUNTS_FILE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/** The sum of all lines of the file. */
export function readCounts(file: string): Counts {
  const sum = noCounts();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    add(sum, JSON.parse(line) as Partial<Counts>);
  }
  return sum;
}

export function add(
  sum: Counts,
  {passed = 0, failed = 0, skipped = 0, failures = []}: Partial<Counts>,
): void {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  sum.failures.push(...failures);
}

/** Two lines: which test, from the outermost name to its own; and what its error says, with the first difference. */
export function failureOf(names: readonly string[], message: string): string {
  const [said = 'no word', ...rest] = message.split('\n').filter(line => line.trim() !== '');
  const changed = rest.filter(line => /^[+-] +\S/.test(line) && line !== '+ actual - expected').slice(0, 2);
  const more = said.endsWith(':') && changed.length === 0 ? rest.slice(0, 1) : changed;
  return `✖ ${names.join(' › ')}\n    ${[said, ...more].join(' ').slice(0, 300)}`;
}
