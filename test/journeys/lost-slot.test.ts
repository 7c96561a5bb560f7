/** Two candidates want one slot: who comes second is told, offered others, and has to type nothing again. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {candidateJourney, type CandidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {focused, focusOn} from '../support/focused.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

interface Visitor {
  readonly page: Page;
  readonly candidate: CandidateJourney;
}

let server: PreparedServer;
let browser: Browser;
let first: Visitor;
let second: Visitor;

const visitor = async (): Promise<Visitor> => {
  const context = await browser.newContext({timezoneId: 'Europe/London', locale: 'en-GB'});
  const page = await context.newPage();
  await page.goto(`${server.url}/m/${server.freshToken()}`);
  const candidate = candidateJourney(page);
  await candidate.seeTimes();
  return {page, candidate};
};

before(async () => {
  [server, browser] = await Promise.all([
    startPreparedServer({links: 2}),
    playwright.launch(await chromium()),
  ]);
  first = await visitor();
  second = await visitor();
});
after(async () => {
  await browser.close();
  await server.stop();
});

const isTyped = async ({page}: Visitor): Promise<void> => {
  assert.equal(await page.getByLabel('Phone number').inputValue(), '020 7946 0000');
  assert.equal(await page.getByLabel('Country').inputValue(), 'GB');
  assert.equal(await page.getByLabel(/^E-?mail/i).inputValue(), 'rebecca.best@example.org');
  assert.ok(await page.getByLabel('Excited about the opportunity!').isChecked());
};

it('lets both come as far as the form', async () => {
  for (const {candidate} of [first, second]) {
    await candidate.pick(2);
    await candidate.continue();
    await candidate.fillIn({phone: '020 7946 0000'});
  }
  await second.page.getByLabel(/^E-?mail/i).fill('rebecca.best@example.org');
  await isTyped(second);
});

it('books it for the first', async () => {
  await first.candidate.confirm();
  await first.candidate.heading(/^You’re all set/).waitFor();
});

it('tells the second, with the focus on the message and the nearest times behind it', async () => {
  await second.candidate.confirm();
  await focusOn(second.page, 'was just taken.');
  await second.page.keyboard.press('Tab');
  assert.match(await focused(second.page), /^button \w{3},? .*\d/);
});

it('keeps all that was typed, and books another time with it', async () => {
  await second.page.keyboard.press('Enter');
  await second.candidate.continue();
  await isTyped(second);
  await second.candidate.confirm();
  await second.candidate.heading(/^You’re all set/).waitFor();
  await second.page.getByText('+44 20 7946 0000').first().waitFor();
});
