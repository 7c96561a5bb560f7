/** Plain HTML first, then the element: nothing jumps, no time is shown in a wrong zone, nothing chosen is lost. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {accessibilityFaults} from '../support/axe.ts';
import {chromium} from '../support/chromium.ts';
import {focused} from '../support/focused.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

/** Of the layout, by the browser's own measure. */
const mostShift = 0.02;
const slowdown = 4;

interface Opened {
  readonly page: Page;
  /** Lets the elements' code arrive. */
  readonly release: () => void;
  /** Lets what is held be answered. */
  readonly answer: () => void;
}

interface Viewer {
  readonly timezoneId: string;
  readonly locale?: string;
  readonly width?: number;
}

/** Sums up what the page's layout shifts; runs in the page. */
const watchShifts = () => {
  const page = globalThis as unknown as {shift: number};
  page.shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) page.shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
};

describe('the element takes over from the plain page', () => {
  let server: PreparedServer;
  let browser: Browser;
  let link: string;

  before(async () => {
    server = await startPreparedServer({links: 3});
    browser = await playwright.launch(await chromium());
    link = `${server.url}/m/${server.freshToken()}`;
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** The page as it is before the elements' code is here. `lost`: what else fails to come; `held`: what waits for `answer`. `chosen`: zone of an earlier visit. */
  const open = async (
    {timezoneId, locale = 'en-US', width = 1000}: Viewer,
    address = link,
    {lost = '', held = '', chosen = ''} = {},
  ): Promise<Opened> => {
    const context = await browser.newContext({timezoneId, locale, viewport: {width, height: 900}});
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.addInitScript(watchShifts);
    if (chosen) await page.addInitScript(zone => localStorage.setItem('scheduler:time-zone', zone), chosen);
    const {promise, resolve} = Promise.withResolvers<void>();
    await page.route('**/cdn/scheduler.js', async route => {
      await promise;
      await route.continue();
    });
    if (lost) await page.route(lost, route => route.abort());
    const {promise: answered, resolve: answer} = Promise.withResolvers<void>();
    if (held) {
      await page.route(held, async route => {
        await answered;
        await route.continue();
      });
    }
    await page.goto(address, {waitUntil: 'commit'});
    await page.locator('.plain .footer').waitFor({state: 'attached'});
    return {page, release: resolve, answer};
  };

  const takenOver = (page: Page) => page.locator('.plain').waitFor({state: 'detached'});
  const times = (page: Page) => page.locator('.slot bdi:visible');

  for (const {width, locale} of [
    {width: 1000, locale: 'en-US'},
    {width: 680, locale: 'de-DE'},
    {width: 320, locale: 'en-US'},
    {width: 1000, locale: 'ar-EG'},
  ]) {
    it(`without a jump at ${width} pixels in ${locale}, and every time stays where it was`, async () => {
      const {page, release} = await open({timezoneId: 'America/Los_Angeles', locale, width});
      await times(page).first().waitFor();
      const places = () =>
        page.locator('.heading, .toggle, .range, legend, .slot, .footer button').evaluateAll(found =>
          found
            .filter(element => element.checkVisibility())
            .map(element => {
              const {x, y, width: wide, height} = element.getBoundingClientRect();
              return [x, y, wide, height].map(Math.round).join(' ');
            }),
        );
      const placesBefore = await places();
      release();
      await takenOver(page);
      await times(page).first().waitFor();
      assert.deepEqual(await places(), placesBefore);
      const shift = await page.evaluate(() => (globalThis as unknown as {shift: number}).shift);
      assert.ok(shift <= mostShift, `the layout shifted by ${shift}`);
      await page.context().close();
    });
  }

  it('and shows times of the viewer’s zone meanwhile, the same before and after', async () => {
    const {page, release} = await open({timezoneId: 'Asia/Kathmandu'});
    await page.getByRole('link', {name: /Nepal Time/}).waitFor();
    const first = (await times(page).first().textContent()) ?? '';
    assert.match(first, /:(15|45)/);
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Nepal Time/}).waitFor();
    assert.equal(await times(page).first().textContent(), first);
    await page.context().close();
  });

  it('and shows no time of another zone where those of the viewer’s do not come', async () => {
    const {page, release} = await open({timezoneId: 'Asia/Kathmandu'}, link, {lost: '**/m/*?tz=*'});
    await page.getByRole('heading', {name: 'Choose a time to talk to Joel Bito'}).waitFor();
    assert.equal(await times(page).count(), 0);
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Nepal Time/}).waitFor();
    assert.match((await times(page).first().textContent()) ?? '', /:(15|45)/);
    await page.context().close();
  });

  it('and is not blank for long where those are long in coming, nor loses the focus then', async () => {
    const {page, answer} = await open({timezoneId: 'Asia/Kathmandu'}, link, {held: '**/m/*?tz=*'});
    await page.getByRole('heading', {name: 'Choose a time to talk to Joel Bito'}).waitFor();
    assert.equal(await times(page).count(), 0);
    await page.keyboard.press('Tab');
    assert.match(await focused(page), /^a Time zone: Pacific/);
    answer();
    await times(page).first().waitFor();
    assert.match((await times(page).first().textContent()) ?? '', /:(15|45)/);
    assert.match(await focused(page), /^a Time zone: Nepal Time/, 'what had the focus keeps it');
    await page.context().close();
  });

  it('and keeps the focus in the form of the times, too', async () => {
    const {page, answer} = await open({timezoneId: 'Asia/Kathmandu'}, link, {held: '**/m/*?tz=*'});
    await page.getByRole('button', {name: 'Continue'}).waitFor();
    await page.locator('.plain .footer button').focus();
    answer();
    await page.getByRole('link', {name: /Nepal Time/}).waitFor();
    assert.match(await focused(page), /^button Continue/);
    await page.context().close();
  });

  it('even where the server never answers with those of the viewer’s zone', async () => {
    const {page, release} = await open({timezoneId: 'Asia/Kathmandu'}, link, {held: '**/m/*?tz=*'});
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Nepal Time/}).waitFor();
    await page.context().close();
  });

  it('with the time that was chosen, and the focus on it', async () => {
    const {page, release} = await open({timezoneId: 'America/Los_Angeles'});
    const radio = page.getByRole('radio').nth(3);
    await radio.focus();
    await page.keyboard.press('Space');
    release();
    await takenOver(page);
    assert.equal(await page.getByRole('radio').nth(3).isChecked(), true);
    assert.match(await focused(page), /^input /);
    await page
      .getByText(/Pacific (Standard|Daylight) Time$/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('in the zone that was asked for, whatever the browser’s is', async () => {
    const {page, release} = await open({timezoneId: 'Europe/London'}, `${link}?tz=Asia/Tokyo`);
    await times(page).first().waitFor({state: 'attached'});
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Japan Standard Time/}).waitFor();
    await page.context().close();
  });

  it('in the zone chosen on an earlier visit', async () => {
    const {page, release} = await open({timezoneId: 'Europe/London'}, link, {chosen: 'Asia/Tokyo'});
    await page.getByRole('link', {name: /Japan Standard Time/}).waitFor();
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Japan Standard Time/}).waitFor();
    await page.context().close();
  });

  it('in the zone chosen on the plain page, whatever was chosen before', async () => {
    const {page, release} = await open({timezoneId: 'Europe/London'}, link, {chosen: 'Asia/Tokyo'});
    await page.getByRole('link', {name: /Japan Standard Time/}).click();
    await page.getByLabel('Time zone').selectOption('Europe/Berlin');
    await page.getByRole('button', {name: 'Show times in this zone'}).click();
    await page.getByRole('link', {name: /Central European/}).waitFor();
    assert.equal(new URL(page.url()).search, '?tz=Europe%2FBerlin');
    release();
    await takenOver(page);
    await page.getByRole('button', {name: /Central European/}).waitFor();
    await page.context().close();
  });

  it('of a booking, with the focus on its heading', async () => {
    const booked = `${server.url}/m/${server.freshToken()}`;
    const {page, release} = await open({timezoneId: 'America/Los_Angeles'}, booked);
    await page.getByRole('radio').first().check({force: true});
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByLabel('Phone number').fill('(650) 687-3600');
    await page.getByRole('button', {name: 'Confirm'}).click();
    await page.getByRole('link', {name: 'Cancel meeting'}).focus();
    release();
    await takenOver(page);
    assert.match(await focused(page), /You’re all set/);
    await page.context().close();
  });

  for (const [timezoneId, name] of [
    ['America/Los_Angeles', /Pacific (Standard|Daylight) Time/],
    ['Asia/Kathmandu', /Nepal Time/],
  ] as const) {
    it(`in the viewer’s zone at once where the chosen one is none: ${timezoneId}`, async () => {
      const {page, release} = await open({timezoneId}, link, {chosen: 'Mars/Base'});
      await page.locator(':root:not(.waiting) .plain').waitFor({timeout: 4000});
      await page.getByRole('link', {name}).waitFor();
      release();
      await takenOver(page);
      await page.getByRole('button', {name}).waitFor();
      await page.context().close();
    });
  }

  it('or never, where its code does not come: the times are shown all the same', async () => {
    const {page} = await open({timezoneId: 'Asia/Kathmandu'}, link, {lost: '**/m/*?tz=*'});
    await times(page).first().waitFor();
    await page.getByRole('link', {name: /Pacific (Standard|Daylight) Time/}).waitFor();
    await page.context().close();
  });

  it('and every plain page is accessible, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        colorScheme,
        locale: 'en-US',
        timezoneId: 'America/Los_Angeles',
      });
      const page = await context.newPage();
      await page.route('**/*.js', route => route.abort());
      await page.goto(`${link}?step=pick`);
      const start = await page.getByRole('radio').first().getAttribute('value');
      const steps = ['pick', 'zone', 'details', `details&start=${start}`, 'write', 'propose'];
      for (const query of steps.map(step => `?step=${step}`)) {
        await page.goto(link + query);
        assert.deepEqual(await accessibilityFaults(page), [], `${colorScheme} ${query}`);
      }
      await page.goto(`${server.url}/m/lnk_0`);
      assert.deepEqual(await accessibilityFaults(page), [], `${colorScheme} unknown link`);
      await context.close();
    }
  });
});
