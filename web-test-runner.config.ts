import {stripTypeScriptTypes} from 'node:module';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import type {TestRunnerPlugin} from '@web/test-runner-core';
import {countReporter} from './test/support/browser-counts.ts';
import {engines} from './test/support/engines/index.ts';
import {pressPlugin} from './test/support/engines/press-plugin.ts';

/** The very eraser that Node uses for the server: nothing is lowered and line numbers stay true. */
function typescript(): TestRunnerPlugin {
  return {
    name: 'typescript',
    resolveMimeType: context => (context.path.endsWith('.ts') ? 'js' : undefined),
    transform: context =>
      context.path.endsWith('.ts') ? stripTypeScriptTypes(String(context.body)) : undefined,
  };
}

export default {
  files: process.env.FILES ?? 'test/elements/**/*.test.ts',
  browsers: await engines(),
  nodeResolve: true,
  plugins: [typescript(), pressPlugin()],
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
  staticLogging: true,
  // Lit's development build is wanted for its warnings, not for saying so in each file.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // One page at a time in each engine: a page in the background has no focus, and keys would go astray.
  concurrency: 1,
  // Modules run in their order: the day is set before anything asks for it.
  testRunnerHtml: framework =>
    `<!doctype html><html><head></head><body>
      <script type="module" src="/test/support/day-of-tests.ts"></script>
      <script type="module" src="${framework}"></script>
    </body></html>`,
  // Only for what would never end: three engines share two processors, and modules come one by one.
  testFramework: {config: {timeout: '15000'}},
  // WebKitGTK on a busy machine needs a while for its first page.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
} satisfies TestRunnerConfig;
