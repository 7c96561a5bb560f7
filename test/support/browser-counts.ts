import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {addCounts, type Counts, failureOf, noCounts} from './counts.ts';

/** Tells each engine's figures and hands the sum to `npm test`. */
export function countReporter(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      for (const [engine, counts] of byEngine(sessions)) {
        console.log(
          `${engine}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped.`,
        );
        addCounts(counts);
      }
    },
  };
}

function byEngine(sessions: TestSession[]): Map<string, Counts> {
  const engines = new Map<string, Counts>();
  for (const session of sessions) {
    const engine = session.browser.name;
    const counts = engines.get(engine) ?? noCounts();
    engines.set(engine, counts);
    const names = [engine, relative('', session.testFile)];
    const known = counts.failed;
    if (session.testResults !== undefined) countSuite(session.testResults, counts, names);
    // A file that could not be loaded, or that failed outside its tests, has no failed test to its name.
    if (!session.passed && counts.failed === known) {
      counts.failed += 1;
      counts.failures.push(failureOf(names, session.errors[0]?.message ?? 'did not run to its end'));
    }
  }
  return engines;
}

function countSuite({tests, suites}: TestSuiteResult, counts: Counts, around: string[]): void {
  for (const {name, passed, skipped, error} of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) counts.failures.push(failureOf([...around, name], error?.message ?? ''));
  }
  for (const suite of suites) countSuite(suite, counts, [...around, suite.name]);
}
