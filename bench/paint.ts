/**
 * How long until a candidate sees slots: the hosted page on a processor four times slower, with an empty cache, beside
 * a static page that has the same slots in its HTML. Runs alternate; medians. Needs `npm run build`.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium as playwright, type Browser} from 'playwright-core';
import {chromium} from '../test/support/chromium.ts';
import {startServer} from '../test/support/server-process.ts';
import {median} from './median.ts';

const runs = 9;
const slowdown = 4;

/** Navigation start to the end of the first frame in which a slot is on the page, milliseconds. */
const watch = `
  const hasSlot = root => Boolean(root.querySelector('input[type=radio]')) ||
    [...root.querySelectorAll('*')].some(element => element.shadowRoot && hasSlot(element.shadowRoot));
  const look = () => requestAnimationFrame(() => {
    if (!hasSlot(document)) return look();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { window.painted = performance.now(); };
    channel.port2.postMessage(null);
  });
  look();
`;

const paint = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({
    viewport: {width: 1000, height: 900},
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.addInitScript(watch);
  await page.goto(url);
  const painted = await page.waitForFunction(() => (window as {painted?: number}).painted);
  const milliseconds = Number(await painted.jsonValue());
  await context.close();
  return milliseconds;
};

/** The hosted page as it looks when painted, without a script. */
const staticCopy = async (browser: Browser, url: string): Promise<string> => {
  const page = await browser.newPage({viewport: {width: 1000, height: 900}});
  await page.goto(url);
  await page.getByRole('radio').first().waitFor();
  const times = await page
    .getByRole('radio')
    .evaluateAll(radios => radios.map(radio => radio.closest('label')?.textContent ?? ''));
  await page.close();
  const slots = times.map(time => `<label><input type="radio" name="slot">${time}</label>`).join('');
  return `<!doctype html><title>Static</title><style>label{display:block;padding:12px;border:1px solid}</style>${slots}`;
};

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const server = await startServer({
  DATA_DIR: folder,
  RATE_LIMIT_PER_ADDRESS: '100000',
  RATE_LIMIT_PER_LINK: '100000',
});
const hosted = /http\S+\/m\/\S+/.exec(server.output())?.[0] ?? '';
const browser = await playwright.launch(await chromium());
const copy = await staticCopy(browser, hosted);
const floor = createServer((_incoming, outgoing) => {
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8');
  outgoing.end(copy);
}).listen(0, '127.0.0.1');
await once(floor, 'listening');
const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`;

const figures = {static: [] as number[], hosted: [] as number[]};
for (let run = 0; run < runs; run += 1) {
  figures.static.push(await paint(browser, floorUrl));
  figures.hosted.push(await paint(browser, hosted));
}
console.table({
  'static page with the same slots': {'painted, ms': Math.round(median(figures.static))},
  'hosted page': {
    'painted, ms': Math.round(median(figures.hosted)),
    ratio: (median(figures.hosted) / median(figures.static)).toFixed(2),
  },
});
await browser.close();
floor.close();
await server.stop();
await rm(folder, {recursive: true, force: true});
