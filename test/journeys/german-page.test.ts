/** The language of the page wins over the browser's: a German page in a Japanese browser speaks German alone. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {de} from '../../src/locales/de.ts';
import {de as texts} from '../../src/locales/message/de-message.ts';
import {allWords} from '../support/all-words.ts';
import {chromium} from '../support/chromium.ts';
import {openEveryPart} from '../support/every-part.ts';
import {openHostSite, type HostSite} from '../support/host-site.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

let site: HostSite;
let server: PreparedServer;
let browser: Browser;
let page: Page;

before(async () => {
  site = await openHostSite();
  const own = await chromium();
  [server, browser] = await Promise.all([
    startPreparedServer({origins: [site.origins[0]], links: 1}),
    // The browser's own words, of its validation for example, are Japanese too.
    playwright.launch({...own, args: [...own.args, '--lang=ja-JP']}),
  ]);
  site.show('/', {
    language: 'de',
    head: `<script type="module" src="${server.url}/cdn/scheduler.js"></script>`,
    body: `<scheduler-flow server="${server.url}"></scheduler-flow>`,
  });
  const context = await browser.newContext({locale: 'ja-JP', timezoneId: 'Asia/Tokyo'});
  page = await context.newPage();
});
after(async () => {
  await browser.close();
  await server.stop();
  site.close();
});

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const english = /\b(Monday|Tuesday|February|Time|time zone|Continue|Confirm|Standard|Choose|Phone|minutes)\b/;

const assertGerman = async (step: string): Promise<void> => {
  const words = await allWords(page);
  assert.ok(words.length > 20, `${step}: only ${words.length} texts were found`);
  assert.deepEqual(
    words.filter(text => japanese.test(text)),
    [],
    step,
  );
  assert.deepEqual(
    words.filter(text => english.test(text)),
    [],
    step,
  );
};

it('holds no Japanese from the first view to the booking', async () => {
  assert.equal(await browserLanguage(), 'ja-JP');
  await page.goto(`${site.origins[0]}/#scheduler=${server.freshToken()}`);
  await page.getByRole('heading', {name: /^Wählen Sie eine Zeit für Ihr Gespräch mit Joel Bito/}).waitFor();
  await page.getByRole('radio').first().waitFor();
  await assertGerman('picker');

  await openEveryPart(page, {messages: de, texts, look: assertGerman});

  await page.getByRole('radio').first().check({force: true});
  await page.getByRole('button', {name: 'Weiter'}).click();
  await page.getByRole('heading', {name: 'Angaben bestätigen'}).waitFor();
  await page.getByRole('button', {name: 'Bestätigen'}).click();
  await page.locator('#faults').waitFor();
  await assertGerman('form with mistakes');

  await page.getByLabel('Telefonnummer').fill('+49 30 901820');
  await page.getByLabel('Excited about the opportunity!').check({force: true});
  await page.getByRole('button', {name: 'Bestätigen'}).click();
  await page.getByRole('heading', {name: 'Alles ist vereinbart, Rebecca!'}).waitFor();
  await page.getByRole('link', {name: 'Google'}).waitFor();
  await assertGerman('booking');
});

const browserLanguage = () => page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().locale);
