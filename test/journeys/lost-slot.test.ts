/**
 * Two candidates want one slot: who comes second is told at Continue, or at Confirm where no hold says so earlier; is
 * offered others, and has to type nothing again.
 */
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {chromium as playwright, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {candidateJourney, type CandidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {focused, focusOn} from '../support/focused.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

interface Visitor {
  readonly page: Page;
  readonly candidate: CandidateJourney;
  /** Goes on with a time, and waits until it is held. */
  hold(nth: number): Promise<void>;
}

let server: PreparedServer;
let browser: Browser;
let contexts: BrowserContext[] = [];

const visitorIn = async (context: BrowserContext, token: string): Promise<Visitor> => {
  const page = await context.newPage();
  await page.goto(`${server.url}/m/${token}`);
  const candidate = candidateJourney(page);
  await candidate.seeTimes();
  const hold = async (nth: number) => {
    const held = page.waitForResponse(
      reply => reply.request().method() === 'POST' && reply.url().endsWith('/v1/holds'),
    );
    await candidate.pick(nth);
    await candidate.continue();
    assert.equal((await held).status(), 201);
  };
  return {page, candidate, hold};
};

const newContext = async (): Promise<BrowserContext> => {
  const context = await browser.newContext({timezoneId: 'Europe/London', locale: 'en-GB'});
  contexts.push(context);
  return context;
};
const visitor = async () => visitorIn(await newContext(), server.freshToken());

before(async () => {
  [server, browser] = await Promise.all([
    startPreparedServer({links: 6}),
    playwright.launch(await chromium()),
  ]);
});
after(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  await Promise.all(contexts.map(context => context.close()));
  contexts = [];
});

const typeAll = async ({page, candidate}: Visitor): Promise<void> => {
  await candidate.fillIn({phone: '020 7946 0000'});
  await page.getByLabel(/^E-?mail/i).fill('rebecca.best@example.org');
};

const isTyped = async ({page}: Visitor): Promise<void> => {
  assert.equal(await page.getByLabel('Phone number').inputValue(), '020 7946 0000');
  assert.equal(await page.getByLabel('Country').inputValue(), 'GB');
  assert.equal(await page.getByLabel(/^E-?mail/i).inputValue(), 'rebecca.best@example.org');
  assert.ok(await page.getByLabel('Excited about the opportunity!').isChecked());
};

/** The message has the focus, the nearest time comes next, and with it the interview is booked as it was typed. */
const isLostAndBookedAnew = async (late: Visitor): Promise<void> => {
  const {page, candidate} = late;
  await focusOn(page, 'was just taken.');
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /^button \w{3},? .*\d/);
  await page.keyboard.press('Enter');
  await candidate.continue();
  await isTyped(late);
  await candidate.confirm();
  await candidate.heading(/^You’re all set/).waitFor();
  await page.getByText('+44 20 7946 0000').first().waitFor();
};

const books = async ({candidate}: Visitor): Promise<void> => {
  await candidate.fillIn({phone: '020 7946 0000'});
  await candidate.confirm();
  await candidate.heading(/^You’re all set/).waitFor();
};

it('is lost at Continue while another candidate holds it', async () => {
  const late = await visitor();
  // Both see the same times.
  const first = await visitor();
  await late.hold(0);
  await typeAll(late);
  await first.hold(1);
  await late.candidate.button('Back').click();
  await late.candidate.pick(1);
  await late.candidate.continue();
  await isLostAndBookedAnew(late);
});

it('is lost at Confirm where the page let nothing be held', async () => {
  const context = await newContext();
  await context.addInitScript(() =>
    addEventListener('scheduler-hold-request', event => event.preventDefault()),
  );
  const late = await visitorIn(context, server.freshToken());
  await late.candidate.pick(2);
  await late.candidate.continue();
  await typeAll(late);
  const first = await visitor();
  await first.hold(2);
  await books(first);
  await late.candidate.confirm();
  await isLostAndBookedAnew(late);
});

it('is lost at Confirm where the hold has ended, since its link holds another time in another tab', async () => {
  const token = server.freshToken();
  const late = await visitorIn(await newContext(), token);
  await late.hold(3);
  await typeAll(late);
  const tab = await visitorIn(await newContext(), token);
  await tab.hold(9);
  const first = await visitor();
  await first.hold(3);
  await books(first);
  await late.candidate.confirm();
  await isLostAndBookedAnew(late);
});
