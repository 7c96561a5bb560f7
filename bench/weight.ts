/**
 * What pages download: every file of `dist/cdn`, and the sums that count, against their budgets.
 * `--check` only judges; without it the table is printed too. Needs a build (`npm run build`).
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {candidateMessages} from '../src/locales/candidate.ts';
import {importsOf} from './imports.ts';

const root = 'dist/cdn';

interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const weigh = (file: string): Weight => {
  const bytes = readFileSync(join(root, file));
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {raw: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli.length};
};

const scripts = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.js'));

/** Files that a file imports. */
const imported = new Map(
  scripts.map(file => {
    const files = (addresses: readonly string[]) =>
      addresses.map(address => normalize(join(dirname(file), address)));
    const {atTop, onDemand} = importsOf(readFileSync(join(root, file), 'utf8'));
    return [file, {atTop: files(atTop), onDemand: files(onDemand)}];
  }),
);
const importsAtTop = (file: string) => imported.get(file)?.atTop ?? [];
const importsOnDemand = (file: string) => imported.get(file)?.onDemand ?? [];

/** All that comes with these files, by the chosen kinds of import. */
const closure = (start: readonly string[], next: (file: string) => string[]): Set<string> => {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...next(file));
  }
  return reached;
};

/** The chunk that the bundler names so, before a hash of eight characters. */
const chunkOf = (name: string): string => {
  const chunk = scripts.find(file => new RegExp(`^chunks[/\\\\]${name}-.{8}\\.js$`).test(file));
  if (!chunk) throw new Error(`No chunk ${name}: build first, by npm run build.`);
  return chunk;
};

/** What a candidate who reads English fetches until times can be chosen; and until the booking is shown. */
const firstView = closure(['scheduler.js'], importsAtTop);
const candidateFlow = closure(['scheduler.js', chunkOf('booking-steps')], importsAtTop);
const all = closure(['scheduler.js'], file => [...importsAtTop(file), ...importsOnDemand(file)]);

const weights = new Map(scripts.map(file => [file, weigh(file)]));
const sum = (files: Iterable<string>): Weight =>
  [...files].reduce<Weight>(
    (total, file) => {
      const weight = weights.get(file) ?? {raw: 0, gzip: 0, brotli: 0};
      return {
        raw: total.raw + weight.raw,
        gzip: total.gzip + weight.gzip,
        brotli: total.brotli + weight.brotli,
      };
    },
    {raw: 0, gzip: 0, brotli: 0},
  );

/** What judges telephone numbers comes when somebody is about to type one, beside everything else. */
const phoneRules = scripts.filter(file => /^chunks[/\\]phone-check-/.test(file));

const languages = Object.keys(candidateMessages.others).map(language => ({
  name: `texts for candidates in ${language}`,
  files: [`locales/${language}.js`],
  most: 3_000,
}));
/** The texts of the form for messages come with it, beside the language's own. */
const messageTexts = Object.keys(candidateMessages.others).map(language => ({
  name: `texts of a message in ${language}`,
  files: [`locales/${language}-message.js`],
  most: 1_000,
}));
const texts = new Set([
  ...languages.flatMap(({files}) => files),
  ...messageTexts.flatMap(({files}) => files),
]);

/** Bytes of brotli 11. */
const budgets = [
  {name: 'first view, load to times on the screen', files: firstView, most: 30_000},
  {name: 'candidate flow, load to booked', files: candidateFlow, most: 42_000},
  {name: 'telephone rules, once a number is typed', files: phoneRules, most: 32_000},
  {
    name: 'all elements, candidates read English',
    files: all.difference(texts).difference(new Set(phoneRules)),
    most: 90_000,
  },
  {
    name: 'everything, all elements and languages',
    files: all,
    most: 90_000 + 32_000 + 3_000 * languages.length + 1_000 * messageTexts.length,
  },
  ...languages,
  ...messageTexts,
];

/** What some ask for, by the chunks that they ask for: all that comes with these and is no part of the candidate flow. */
const onDemand = [
  {name: 'list of time zones, when it is opened', chunks: ['zone-list-element']},
  {name: 'ky, when a request is worth a second try', chunks: ['ask-again']},
  {name: 'form that writes to the recruiter', chunks: ['message-form-element']},
  {name: 'calendar of months', chunks: ['month-element']},
  {name: 'calendar links, cancelling, another number, once a booking is shown', chunks: ['acts']},
  {name: 'what is said of a link that is over', chunks: ['ended-link']},
  {name: 'settings and invite, on demand', chunks: ['scheduler-settings', 'scheduler-invite']},
].map(({name, chunks}) => ({
  name,
  files: closure(chunks.map(chunkOf), importsAtTop).difference(candidateFlow),
}));

const row = (name: string, {raw, gzip, brotli}: Weight, note = '') =>
  `${name.padEnd(66)} ${String(raw).padStart(8)} ${String(gzip).padStart(8)} ${String(brotli).padStart(8)}${note}`;

if (!process.argv.includes('--check')) {
  console.log(`${'file'.padEnd(66)} ${'raw'.padStart(8)} ${'gzip'.padStart(8)} ${'brotli'.padStart(8)}`);
  for (const [file, weight] of [...weights].toSorted(([, a], [, b]) => b.brotli - a.brotli)) {
    console.log(row(file, weight));
  }
  for (const {name, files} of onDemand) console.log(row(name, sum(files)));
}
for (const {name, files, most} of budgets) {
  const weight = sum(files);
  const over = weight.brotli > most;
  console.log(row(name, weight, `  ${over ? 'OVER' : 'within'} ${most}`));
  if (over) process.exitCode = 1;
}
