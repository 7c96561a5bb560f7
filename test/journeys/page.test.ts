/** What a host page notices of us: the keyboard is enough, few bytes, no stranger is asked, no policy is broken. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {chromium as playwright, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {accessibilityFaults} from '../support/axe.ts';
import {candidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {focused} from '../support/focused.ts';
import {startServer, type ServerProcess} from '../support/server-process.ts';

/** Bytes of brotli 11 for all that a candidate's page asks for from load to booked. */
const flowBudget = 48_000;

describe('the hosted candidate page', () => {
  let folder: string;
  let server: ServerProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journey-'));
    server = await startServer({DATA_DIR: folder});
    browser = await playwright.launch(await chromium());
  });
  after(async () => {
    await browser.close();
    await server.stop();
    await rm(folder, {recursive: true, force: true});
  });
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({timezoneId: 'Europe/London', locale: 'en-GB'});
    page = await context.newPage();
  });

  const freshLink = async (): Promise<string> => {
    const {request} = context;
    const members = await (await request.get(`${server.url}/demo`)).text();
    const member = /<option value="(mem_\w+)">Aiko/.exec(members)?.[1];
    const minted = await request.post(`${server.url}/demo/member-token`, {data: {member}});
    const {token} = (await minted.json()) as {token: string};
    const made = await request.post(`${server.url}/v1/links`, {
      headers: {Authorization: `Bearer ${token}`, 'Idempotency-Key': crypto.randomUUID()},
      data: {recipients: [{name: 'Rebecca Best', email: 'rebecca@example.com'}]},
    });
    const {links} = (await made.json()) as {links: {url: string}[]};
    return links[0]?.url ?? '';
  };

  /** Presses a key until the focus is where it should be; a stuck focus fails. */
  const pressUntil = async (key: string, reached: RegExp): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press(key);
      if (reached.test(await focused(page))) return;
    }
    assert.fail(`30 times ${key} did not reach ${String(reached)}; the focus is on “${await focused(page)}”`);
  };

  it('lets a candidate book with the keyboard alone', async () => {
    await page.goto(await freshLink());
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await pressUntil('Tab', /^input .*\d/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await candidate.heading('Confirm details').waitFor();
    assert.match(await focused(page), /Confirm details$/);
    await pressUntil('Tab', /^input .*Phone number/);
    await page.keyboard.type('020 7946 0000');
    await pressUntil('Tab', /^button Confirm/);
    await page.keyboard.press('Enter');
    await candidate.heading(/^You’re all set/).waitFor();
    assert.match(await focused(page), /You’re all set, Rebecca!$/);
  });

  it('asks only its own server, within the budget, and breaks no policy', async () => {
    const asked: URL[] = [];
    const complaints: string[] = [];
    page.on('request', request => asked.push(new URL(request.url())));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective}`),
      );
    });
    await page.goto(await freshLink());
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await candidate.pick(1);
    await candidate.continue();
    await candidate.fillIn({phone: '020 7946 0000'});
    await candidate.confirm();
    await candidate.heading(/^You’re all set/).waitFor();

    assert.deepEqual(complaints, []);
    const origin = new URL(server.url).port;
    assert.deepEqual(asked.filter(({port}) => port !== origin).map(String), []);
    const beside = asked.map(({pathname}) => pathname).filter(path => !/^\/(v1|cdn|pages|m)\//.test(path));
    assert.deepEqual(beside, []);
    assert.deepEqual(await context.cookies(), []);
    // What judges telephone numbers comes when one is typed, and has a budget of its own.
    const counted = /^\/cdn\/(?!chunks\/phone-check-)/;
    const files = [...new Set(asked.map(({pathname}) => pathname).filter(path => counted.test(path)))];
    const sizes = await Promise.all(
      files.map(async path => brotliCompressSync(await readFile(path.replace('/cdn/', 'dist/cdn/'))).length),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= flowBudget, `${bytes} bytes in ${files.join(', ')}`);
  });

  it('keeps its token to itself: no address that is asked for holds it but the page’s own', async () => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    const link = await freshLink();
    const token = link.slice(link.lastIndexOf('/') + 1);
    await page.goto(link);
    await candidateJourney(page).seeTimes();
    // Once more for the times of the viewer's zone.
    const holding = asked.filter(url => url.includes(token)).map(url => url.split('?')[0]);
    assert.deepEqual(holding, [link, link]);
    assert.ok(
      !server
        .output()
        .replaceAll(/A candidate’s link.*/g, '')
        .includes(token),
      'the log holds the token',
    );
  });

  it('sends the same booking once, however often Confirm is pressed', async () => {
    let posts = 0;
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/bookings')) posts += 1;
    });
    await page.goto(await freshLink());
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await candidate.pick(3);
    await candidate.continue();
    await candidate.fillIn({phone: '020 7946 0000'});
    await candidate.button('Confirm').dblclick();
    await candidate.heading(/^You’re all set/).waitFor();
    assert.equal(posts, 1);
  });

  it('is accessible in the dark, on the demo pages and the documentation too', async () => {
    const dark = await browser.newContext({colorScheme: 'dark'});
    for (const path of ['/demo', '/demo/mail', '/docs', new URL(await freshLink()).pathname]) {
      const opened = await dark.newPage();
      await opened.goto(`${server.url}${path}`);
      await opened.getByRole('heading').first().waitFor();
      assert.deepEqual(await accessibilityFaults(opened), [], path);
      await opened.close();
    }
    await dark.close();
  });
});
