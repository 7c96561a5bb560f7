/** Nothing jumps under the candidate's finger when the reply comes, however wide the page is. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {landing, timeZone} from '../../stories/canned/candidate.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import {chromium} from '../support/chromium.ts';
import {type HostSite, openHostSite} from '../support/host-site.ts';

/** The share of the window that moves, times the share of the window that it moves by. */
const mostShift = 0.02;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

declare global {
  /** All that has moved so far; set by the watch below. */
  var shiftSoFar: () => number;
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const {value} of entries as Shift[]) sum += value;
  };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  globalThis.shiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
}

/** Until what has been drawn is on screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));

describe('the first view', () => {
  let site: HostSite;
  let browser: Browser;

  before(async () => {
    site = await openHostSite();
    site.show('/careers', {
      head: '<script type="module" src="/cdn/scheduler.js"></script>',
      body: '<scheduler-flow server="/"></scheduler-flow>',
    });
    browser = await playwright.launch(await chromium());
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** The page of a link; its server answers when the function that is given back is called. */
  async function open(page: Page): Promise<() => void> {
    const {promise, resolve} = Promise.withResolvers<void>();
    const slots = usualWeek.slots({timeZone, firstDate: '2027-02-02', days: 28});
    await page.route('**/cdn/**', route =>
      route.fulfill({path: join('dist', new URL(route.request().url()).pathname)}),
    );
    await page.route('**/v1/link?*', async route => {
      await promise;
      await route.fulfill({json: landing({slots})});
    });
    await page.addInitScript(watchShifts);
    await page.goto(`${site.origins[0]}/careers#scheduler=token`);
    return resolve;
  }

  const widths = [320, 360, 480, 600, 760, 1000, 1280];
  const visits = widths.flatMap(width => [
    {width, late: true},
    {width, late: false},
  ]);
  for (const {width, late} of visits) {
    it(`stays where it is when the reply comes ${late ? 'late' : 'at once'}, ${width} pixels wide`, async () => {
      const viewport = {width, height: 1200};
      const context = await browser.newContext({viewport, locale: 'en-US', timezoneId: timeZone});
      try {
        const page = await context.newPage();
        const reply = await open(page);
        if (late) {
          await page.locator('header .skeleton').first().waitFor();
          await painted(page);
        }
        reply();
        await page.getByRole('radio').first().waitFor();
        await painted(page);
        const shift = await page.evaluate(() => globalThis.shiftSoFar());
        assert.ok(shift <= mostShift, `${shift} of the window has moved.`);
      } finally {
        await context.close();
      }
    });
  }
});
