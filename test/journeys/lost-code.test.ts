/** Code that comes on demand is lost on the way, and comes when it is asked for again: nobody has to load the page anew. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {candidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

let server: PreparedServer;
let browser: Browser;
let page: Page;

before(async () => {
  [server, browser] = await Promise.all([
    startPreparedServer({links: 5}),
    playwright.launch(await chromium()),
  ]);
});
after(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  page = await (await browser.newContext({timezoneId: 'Europe/London', locale: 'en-GB'})).newPage();
});
afterEach(() => page.context().close());

/** Loses a file until told otherwise. */
const lose = async (file: string) => {
  const pattern = `**/${file}-*.js*`;
  await page.route(pattern, route => route.abort());
  return () => page.unroute(pattern);
};

it('the form and the booking come when asked for again, and book', async () => {
  const find = await lose('booking-steps');
  const lost = page.waitForEvent('requestfailed', request => request.url().includes('booking-steps'));
  await page.goto(`${server.url}/m/${server.freshToken()}`);
  const candidate = candidateJourney(page);
  await candidate.seeTimes();
  await lost;
  await candidate.pick(0);
  await candidate.continue();
  await page.getByText('We couldn’t reach the server.').waitFor();
  assert.equal(await candidate.heading(/couldn’t open/).count(), 0);
  await find();
  await candidate.button('Try again').click();
  await candidate.fillIn({phone: '020 7946 0000'});
  await candidate.confirm();
  await candidate.heading(/^You’re all set/).waitFor();
  // What comes later uses what was lost, and must not ask for it where it failed.
  await candidate.button(/^Write to/).click();
  await page.getByRole('textbox', {name: /^Message/}).waitFor();
  await candidate.button('Cancel meeting').click();
  await page.getByRole('dialog').getByRole('button', {name: 'Cancel meeting'}).click();
  await candidate.heading('This interview was cancelled').waitFor();
});

for (const file of ['zone-list-element', 'switches'])
  it(`the list of zones comes when asked for again, ${file} lost`, async () => {
    const find = await lose(file);
    await page.goto(`${server.url}/m/${server.freshToken()}`);
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await candidate.button(/GMT/).click();
    await candidate.button('Try again').waitFor();
    await find();
    await candidate.button('Try again').click();
    await page.getByRole('option').nth(5).waitFor({state: 'attached'});
  });

it('a language comes at the second try', async () => {
  const context = await browser.newContext({timezoneId: 'Europe/Berlin', locale: 'de-DE'});
  const german = await context.newPage();
  await german.route('**/cdn/locales/de.js', route => route.abort());
  await german.goto(`${server.url}/m/${server.freshToken()}`);
  await german.locator('.plain').waitFor({state: 'detached'});
  await german.getByRole('heading', {name: 'Wählen Sie eine Zeit für Ihr Gespräch mit Joel Bito'}).waitFor();
  await german.getByRole('button', {name: 'Weiter'}).waitFor();
  await context.close();
});

it('or as soon as there is a connection again', async () => {
  const context = await browser.newContext({timezoneId: 'Europe/Berlin', locale: 'de-DE'});
  const german = await context.newPage();
  const pattern = '**/cdn/locales/de.js*';
  await german.route(pattern, route => route.abort());
  const givenUp = german.waitForEvent('requestfailed', request => request.url().endsWith('?1'));
  await german.goto(`${server.url}/m/${server.freshToken()}`);
  await givenUp;
  await german.unroute(pattern);
  await context.setOffline(true);
  await context.setOffline(false);
  await german.locator('.plain').waitFor({state: 'detached'});
  await german.getByRole('button', {name: 'Weiter'}).waitFor();
  await context.close();
});
