/**
 * How long until a candidate can choose: our element beside pages that draw the same slots of the same reply by hand,
 * by bare Lit, and without a script at all; and the hosted page beside a static one. Fresh browser contexts, runs
 * interleaved, medians. Needs `npm run build`.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium as playwright, type Browser} from 'playwright-core';
import {chromium} from '../test/support/chromium.ts';
import {startServer} from '../test/support/server-process.ts';
import {type Circumstances, visit, type Visit} from './floors/measure.ts';
import {openSite} from './floors/site.ts';
import {median} from './median.ts';
import {Pace} from './pace.ts';

const runs = Number(process.env.RUNS ?? 21);
const timeZone = 'America/New_York';

type Figures = Record<string, Visit[]>;

const pace = new Pace();
/** Rounds that may be done again because the processor was slow in them, for each that counts. */
const patience = 3;

/**
 * Every page in turn, again and again, so that a busy moment of the machine meets all alike. A round in which the
 * processor was slow is left out as a whole and done again, whatever its figures.
 */
async function measure(
  browser: Browser,
  pages: Record<string, string>,
  given: Circumstances,
): Promise<Figures> {
  const rounds: Record<string, Visit>[] = [];
  let slow = 0;
  while (rounds.length < runs) {
    const round: Record<string, Visit> = {};
    let isFull = pace.isFull();
    for (const [name, url] of Object.entries(pages)) {
      round[name] = await visit(browser, url, given);
      isFull &&= pace.isFull();
    }
    if (isFull || slow === patience * runs) rounds.push(round);
    else slow += 1;
  }
  const rest = slow === patience * runs ? ', all later ones counted' : '';
  console.log(`\n${slow} rounds left out, since the processor was slow${rest}.`);
  return Object.fromEntries(
    Object.keys(pages).map(name => [name, rounds.flatMap(round => round[name] ?? [])]),
  );
}

function print(title: string, figures: Figures, floor: string): void {
  console.log(`\n${title}`);
  const of = (name: string, what: keyof Visit) => median((figures[name] ?? []).map(figure => figure[what]));
  const rows = Object.keys(figures).map(name => {
    const zone = of(name, 'zone');
    const row = {
      'painted, ms': Math.round(of(name, 'painted')),
      [`× ${floor}`]: (of(name, 'painted') / of(floor, 'painted')).toFixed(2),
      'blocked, ms': Math.round(of(name, 'blocked')),
      shift: of(name, 'shift').toFixed(3),
      ...(Number.isNaN(zone)
        ? {}
        : {'zone, ms': Math.round(zone), '× dom': (zone / of('dom', 'zone')).toFixed(2)}),
    };
    return [name, row];
  });
  console.table(Object.fromEntries(rows));
}

const site = await openSite(timeZone);
const browser = await playwright.launch(await chromium());

const pages = {
  static: `${site.url}/static`,
  dom: `${site.url}/dom`,
  'bare-lit': `${site.url}/bare-lit`,
  ours: `${site.url}/ours#scheduler=token`,
};
const interactive = {dom: pages.dom, 'bare-lit': pages['bare-lit'], ours: pages.ours};
print('Processor four times slower', await measure(browser, pages, {timeZone, slowdown: 4}), 'bare-lit');
print(
  'The same, and zones switched',
  await measure(browser, interactive, {timeZone, slowdown: 4, zones: true}),
  'bare-lit',
);

// Only now: its jobs would take turns with the pages above.
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const limits = {RATE_LIMIT_PER_ADDRESS: '100000', RATE_LIMIT_PER_LINK: '100000'};
const server = await startServer({DATA_DIR: folder, ...limits});
const hosted = /http\S+\/m\/\S+/.exec(server.output())?.[0] ?? '';
// The recruiter's own times are in the HTML; those of another zone come with the element.
for (const [title, viewer] of [
  ['in the recruiter’s zone', 'America/Los_Angeles'],
  ['in another zone', timeZone],
] as const) {
  print(
    `Hosted page, viewer ${title}, processor four times slower, slow 4G`,
    await measure(browser, {static: pages.static, hosted}, {timeZone: viewer, slowdown: 4, slow4g: true}),
    'static',
  );
}

await browser.close();
site.close();
await server.stop();
await rm(folder, {recursive: true, force: true});
