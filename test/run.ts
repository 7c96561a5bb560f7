/**
 * `npm test`: every check there is, one after the other; `npm test -- types unit` runs only those named.
 * A step that fails does not stop the others. The last lines name what failed and sum everything up.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {add, COUNTS_FILE, type Counts, noCounts, readCounts} from './support/counts.ts';

interface Step {
  name: string;
  title: string;
  command: string[];
  /** Whether a test runner counts what it ran; any other step counts as one. */
  tests?: boolean;
}

/** `node --test` with short output, failures at its end, and its figures for us. */
function nodeTests(files: string[], ...options: string[]): string[] {
  const reporters = ['dot', './test/support/node-counts.ts'].flatMap(reporter => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return ['node', '--test', ...options, ...reporters, ...files];
}

const steps: Step[] = [
  {name: 'types', title: 'Types', command: ['tsc', '--project', 'tsconfig.json']},
  {name: 'lint', title: 'Lint', command: ['oxlint']},
  {name: 'format', title: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.']},
  {
    name: 'unit',
    title: 'Unit and server tests',
    // All folders but those that need a build, a browser or the machine to themselves, so that a new one is not forgotten.
    command: nodeTests(
      ['test/*.test.ts', 'test/!(elements|stories|journeys|races|package|hosts)/**/*.test.ts'],
      // Left to itself, Node runs one file at a time on two processors.
      '--test-concurrency=2',
    ),
    tests: true,
  },
  {name: 'openapi', title: 'OpenAPI drift', command: ['node', 'server-reference/openapi.ts', '--check']},
  {
    name: 'races',
    title: 'Races for one slot, on both databases',
    command: nodeTests(['test/races/**/*.test.ts'], '--test-concurrency=1'),
    tests: true,
  },
  {name: 'build', title: 'Builds for npm and for a script tag', command: ['npm', 'run', '--silent', 'build']},
  {name: 'weight', title: 'Size budgets', command: ['node', 'bench/weight.ts', '--check']},
  {
    name: 'package',
    title: 'The npm package, and hosts that install it',
    command: nodeTests(['test/package/*.test.ts', 'test/hosts/*.test.ts'], '--test-concurrency=1'),
    tests: true,
  },
  {
    name: 'browser',
    title: `Browser tests (${process.env.ENGINES ?? 'chromium'})`,
    // The eraser of types is an experimental interface of Node, which says so each time.
    command: [
      'node',
      '--disable-warning=ExperimentalWarning',
      'node_modules/@web/test-runner/dist/bin.js',
      '--config=web-test-runner.config.ts',
    ],
    tests: true,
  },
  {
    name: 'storybook',
    title: 'Static Storybook',
    command: ['npm', 'run', '--silent', 'build-storybook'],
  },
  {
    name: 'stories',
    title: 'Stories: drawn, played, accessible',
    command: nodeTests(['test/stories/**/*.test.ts']),
    tests: true,
  },
  {
    name: 'journeys',
    title: 'Journeys through the running server',
    command: nodeTests(['test/journeys/**/*.test.ts'], '--test-concurrency=1'),
    tests: true,
  },
];

const scratch = mkdtempSync(join(tmpdir(), 'test-counts-'));
const env = {...process.env, PATH: [join('node_modules', '.bin'), process.env.PATH].join(delimiter)};

async function run({name, title, command, tests = false}: Step): Promise<Counts> {
  console.log(`\n── ${title} ─ ${name} ${'─'.repeat(Math.max(0, 90 - title.length - name.length))}`);
  const started = performance.now();
  const file = join(scratch, name);
  writeFileSync(file, '');
  const [program = '', ...parameters] = command;
  const child = spawn(program, parameters, {
    // A test runner tells what it does; of any other program only its complaints are of interest.
    stdio: tests ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: {...env, [COUNTS_FILE]: file},
    // npm's programs are batch files there.
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await exitCode(child);
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  const counts = tests ? readCounts(file) : {...noCounts(), passed: code === 0 ? 1 : 0};
  // What is no runner, a runner that died, or one that found no test, has told of no failure.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) {
    counts.failed = 1;
    const last = Buffer.concat(output).toString().trimEnd().split('\n').slice(-5);
    counts.failures.push([`✖ ${title} (ended with ${code})`, ...last].join('\n    '));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(counts.failed === 0 ? `ok (${counts.passed}) in ${seconds} s` : `FAILED in ${seconds} s`);
  return counts;
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  } catch (error) {
    // The program is not there at all.
    console.error(String(error));
    return null;
  }
}

function chosen(names: string[]): Step[] {
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(step => step.name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter(step => names.includes(step.name));
}

/** At the very end, since a log may keep no more than that. */
function tellFailures(failures: string[], names: string[]): void {
  const lines = failures.join('\n').split('\n');
  console.log(`\n${lines.slice(0, mostLines).join('\n')}`);
  if (lines.length > mostLines) console.log('… and more, told above');
  console.log(`\nFailed steps: npm test -- ${names.join(' ')}`);
}

const mostLines = 50;
const sum = noCounts();
const failed: string[] = [];
for (const step of chosen(process.argv.slice(2))) {
  const counts = await run(step);
  if (counts.failed > 0) failed.push(step.name);
  add(sum, counts);
}
rmSync(scratch, {recursive: true});
if (failed.length > 0) tellFailures(sum.failures, failed);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
