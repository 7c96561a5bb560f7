import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {addCounts, type Counts} from './counts.ts';

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
    const counts = engines.get(session.browser.name) ?? {passed: 0, failed: 0, skipped: 0};
    engines.set(session.browser.name, counts);
    if (session.testResults !== undefined) countSuite(session.testResults, counts);
    // A file that could not be loaded, or that failed outside its tests, has no failed test to its name.
    if (!session.passed && !hasFailedTest(session.testResults)) counts.failed += 1;
  }
  return engines;
}

function countSuite({tests, suites}: TestSuiteResult, counts: Counts): void {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, counts);
}

function hasFailedTest(suite: TestSuiteResult | undefined): boolean {
  if (suite === undefined) return false;
  return suite.tests.some(test => !test.passed && !test.skipped) || suite.suites.some(hasFailedTest);
}
