/**
 * How long until a candidate can choose: our element beside pages that draw the same slots of the same reply by hand,
 * by bare Lit, and without a script at all; and the hosted page beside a static one. Fresh browser contexts, runs
 * interleaved, medians. Needs `npm run build`.
 */
import {chromium as playwright, type Browser} from 'playwright-core';
import {chromium} from '../test/support/chromium.ts';
import {startPreparedServer} from '../test/support/prepared-server.ts';
import {type Circumstances, visit, type Visit} from './floors/measure.ts';
import {openSite} from './floors/site.ts';
import {median} from './median.ts';
import {Pace} from './pace.ts';

const runs = Number(process.env.RUNS ?? 21);
const timeZone = 'America/New_York';

type Round = Record<string, Visit>;
/** Rounds that count, and all that were made. */
interface Measured {
  readonly full: Round[];
  readonly all: Round[];
}

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
): Promise<Measured> {
  const [full, all]: [Round[], Round[]] = [[], []];
  while (full.length < runs && all.length < (1 + patience) * runs) {
    const round: Round = {};
    let isFull = pace.isFull();
    for (const [name, url] of Object.entries(pages)) {
      round[name] = await visit(browser, url, given);
      isFull &&= pace.isFull();
    }
    all.push(round);
    if (isFull) full.push(round);
  }
  return {full, all};
}

function table(rounds: Round[], floor: string): void {
  const of = (name: string, what: keyof Visit) =>
    median(rounds.flatMap(({[name]: figure}) => (figure ? [figure[what]] : [])));
  const rows = Object.keys(rounds[0] ?? {}).map(name => {
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

function print(title: string, {full, all}: Measured, floor: string): void {
  console.log(`\n${title}: ${full.length} rounds with the whole processor`);
  table(full, floor);
  if (full.length === all.length) return;
  console.log(`All ${all.length} rounds, those with a slow processor too`);
  table(all, floor);
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

// Only now: its jobs would take turns with the pages above. Its first week is a whole one, as that of the floor is.
const limits = {RATE_LIMIT_PER_ADDRESS: '100000', RATE_LIMIT_PER_LINK: '100000'};
const server = await startPreparedServer({links: 1, wholeWeek: true, environment: limits});
const hosted = `${server.url}/m/${server.freshToken()}`;
// A server that has been at work for a while.
for (let request = 0; request < 200; request += 1) await (await fetch(hosted)).text();
// The recruiter's own times are in the HTML; those of another zone are asked for by its script.
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
