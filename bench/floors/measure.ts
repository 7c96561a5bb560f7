/** One visit to a page, with an empty cache: when its slots were painted, what that cost, how fast a zone switches. */
import type {Browser} from 'playwright-core';

export interface Visit {
  /** Milliseconds from navigation to the first frame with a slot that can be read. */
  readonly painted: number;
  /** Milliseconds of tasks beyond 50 each, until then. */
  readonly blocked: number;
  /** Layout shift until a second after. */
  readonly shift: number;
  /** Milliseconds from the call that switches the zone to the frame with other times; median of six. */
  readonly zone: number;
}

export interface Circumstances {
  readonly timeZone: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** 150 ms of latency and 1.6 Mbit/s. */
  readonly slow4g?: boolean;
  /** Whether zones are switched after it is painted. */
  readonly zones?: boolean;
}

const watch = `
  const slotIn = root => root.querySelector('input[type=radio]') ??
    [...root.querySelectorAll('*')].reduce((found, {shadowRoot}) => found ?? (shadowRoot && slotIn(shadowRoot)), null);
  const isRead = slot => slot && [...slot.closest('label').querySelectorAll('bdi')]
    .some(words => words.checkVisibility({visibilityProperty: true}));
  /** From a frame's callback: once that frame is drawn. */
  const afterFrame = act => {
    const channel = new MessageChannel();
    channel.port1.onmessage = act;
    channel.port2.postMessage(null);
  };
  globalThis.tasks = [];
  globalThis.shift = 0;
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({startTime, duration}) => [startTime, duration])))
    .observe({type: 'longtask', buffered: true});
  new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; })
    .observe({type: 'layout-shift', buffered: true});
  globalThis.painted = new Promise(done => {
    const look = () => {
      if (isRead(slotIn(document))) afterFrame(() => done(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
  const firstTime = () => slotIn(document)?.closest('label').querySelector('bdi').textContent;
  globalThis.switchTo = zone => new Promise(done => {
    const before = firstTime();
    const started = performance.now();
    const act = globalThis.switchZone ?? (name => { document.querySelector('scheduler-flow').timeZone = name; });
    act(zone);
    const seen = () => firstTime() !== before
      ? afterFrame(() => done(performance.now() - started)) : requestAnimationFrame(seen);
    seen();
  });
`;

/** Zones in which no time reads as it did in the one before. */
const zones = [
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Asia/Tokyo',
  'America/Chicago',
  'Asia/Kolkata',
  'Asia/Dubai',
];

export async function visit(browser: Browser, url: string, given: Circumstances): Promise<Visit> {
  const context = await browser.newContext({
    viewport: {width: 1000, height: 1200},
    timezoneId: given.timeZone,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: given.slowdown});
  if (given.slow4g) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
  }
  await page.addInitScript(watch);
  await page.goto(url, {waitUntil: 'commit'});
  // Asked past Playwright, whose own script would be compiled and run in the middle of what is measured.
  const ask = async (expression: string): Promise<unknown> => {
    const wanted = {expression, awaitPromise: true, returnByValue: true};
    return (await session.send('Runtime.evaluate', wanted)).result.value;
  };
  const painted = Number(await ask('painted'));
  await ask('new Promise(resolve => setTimeout(resolve, 1000))');
  const shift = Number(await ask('shift'));
  const tasks = (await ask('tasks')) as [number, number][];
  const switches: number[] = [];
  for (const zone of given.zones ? zones : []) switches.push(Number(await ask(`switchTo('${zone}')`)));
  await context.close();
  const blocked = tasks
    .filter(([start]) => start < painted)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return {painted, blocked, shift, zone: middle(switches)};
}

const middle = (figures: number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
