/** Pages of other sites that pasted the snippet: the strictest policy, an origin that nobody listed, careless pasting. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {chromium as playwright, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {messagesFor} from '../../src/locales/catalogue.ts';
import {en} from '../../src/locales/en.ts';
import {zoneList} from '../../src/locales/en-zone-list.ts';
import {messageTexts} from '../../src/locales/message/index.ts';
import {candidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {openEveryPart} from '../support/every-part.ts';
import {openHostSite, type HostSite} from '../support/host-site.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

/** Whether a photo or logo of the server's is drawn, in any shadow root. */
const drawnImages = (): boolean => {
  const inside = (root: ParentNode): HTMLImageElement[] => [
    ...root.querySelectorAll('img'),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? inside(shadowRoot) : [])),
  ];
  return inside(document).some(image => image.naturalWidth > 0);
};

describe('a page of another site', () => {
  let site: HostSite;
  let server: PreparedServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let listed: string;
  /** What the browser complained of, and policies that were violated. */
  let complaints: string[];
  let asked: string[];

  before(async () => {
    site = await openHostSite();
    [listed] = site.origins;
    [server, browser] = await Promise.all([
      startPreparedServer({origins: [listed], links: 10}),
      playwright.launch(await chromium()),
    ]);
    const script = `<script type="module" src="${server.url}/cdn/scheduler.js"></script>`;
    const body = `<scheduler-flow server="${server.url}"></scheduler-flow>`;
    const policy = [
      `default-src 'none'`,
      `script-src ${server.url}`,
      `style-src 'self'`,
      `img-src ${server.url}`,
      `connect-src ${server.url}`,
      `require-trusted-types-for 'script'`,
      'trusted-types lit-html',
    ].join('; ');
    site.show('/strict', {policy, head: script, body});
    site.show('/german', {policy, language: 'de', head: script, body});
    site.show('/without', {policy, body: ''});
    site.show('/twice', {policy, head: script + script, body: body + script});
    site.show('/two-builds', {head: script + script.replace('.js', '.js?again'), body});
    site.show('/later', {body});
  });
  after(async () => {
    await browser.close();
    await server.stop();
    site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({timezoneId: 'Europe/London', locale: 'en-GB'});
    page = await context.newPage();
    complaints = [];
    asked = [];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
  });
  afterEach(() => context.close());

  /** Names and registered symbols on `window`, but those of the browser. */
  const globals = () =>
    page.evaluate(() =>
      Reflect.ownKeys(window).map(key =>
        typeof key === 'string' ? key : `${Symbol.keyFor(key) === undefined ? 'own' : 'registered'} symbol`,
      ),
    );

  const addedTo = (known: ReadonlySet<string>, now: string[]) =>
    now.filter(name => !known.has(name) && name !== 'registered symbol').toSorted();

  /** No policy is violated, no other host is asked, no cookie is set. */
  const keptToItself = async () => {
    assert.deepEqual(complaints, []);
    const others = asked.filter(url => ![listed, server.url].includes(new URL(url).origin));
    assert.deepEqual(others, []);
    assert.deepEqual(await context.cookies(), []);
  };

  const book = async (phone = '020 7946 0000') => {
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await candidate.pick(0);
    await candidate.continue();
    await candidate.fillIn({phone});
    await candidate.confirm();
    await candidate.heading(/^You’re all set, Rebecca/).waitFor();
  };

  it('books under the strictest policy, and asks nobody but the server', async () => {
    await page.goto(`${listed}/strict#scheduler=${server.freshToken()}`);
    await candidateJourney(page).switchZone('kath', /Nepal/);
    await book();
    await page.waitForFunction(drawnImages);
    await keptToItself();
    assert.deepEqual(await page.evaluate(() => ({...localStorage})), {
      'scheduler:time-zone': 'Asia/Kathmandu',
    });
    assert.deepEqual(await page.evaluate(() => ({...sessionStorage})), {});
  });

  it('opens all that comes on demand under that policy, and asks nobody else', async () => {
    await page.goto(`${listed}/without`);
    const known = new Set(await globals());
    await page.goto(`${listed}/strict#scheduler=${server.freshToken()}`);
    const messages = {...en, timeZone: {...en.timeZone, ...zoneList}};
    await openEveryPart(page, {messages, texts: messageTexts.en});
    await book('+49 30 901820');
    await page.getByText('+49 30 901820').first().waitFor();
    await keptToItself();
    assert.deepEqual(addedTo(known, await globals()), []);
    assert.deepEqual(await page.evaluate(() => ({...localStorage})), {
      'scheduler:hour-cycle': '24',
      'scheduler:time-zone': 'Asia/Kathmandu',
    });
    assert.deepEqual(await page.evaluate(() => ({...sessionStorage})), {});
  });

  it('does so in German, with its words on demand', async () => {
    await page.goto(`${listed}/german#scheduler=${server.freshToken()}`);
    const [messages, texts] = await Promise.all([
      messagesFor(candidateMessages, 'de'),
      messagesFor(messageTexts, 'de'),
    ]);
    await openEveryPart(page, {messages, texts});
    await keptToItself();
    assert.ok(asked.some(url => url.includes('/cdn/locales/de')));
  });

  it('finds no new name on its window', async () => {
    await page.goto(`${listed}/without`);
    const known = new Set(await globals());
    await page.goto(`${listed}/strict#scheduler=${server.freshToken()}`);
    await book();
    assert.deepEqual(addedTo(known, await globals()), []);
  });

  it('holds the token in no address, and goes on after a reload', async () => {
    const token = server.freshToken();
    await page.goto(`${listed}/strict?source=mail#section=2&scheduler=${token}`);
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    assert.equal(page.url(), `${listed}/strict?source=mail#section=2`);
    await page.reload();
    await candidate.seeTimes();
    assert.deepEqual(
      asked.filter(url => url.includes(token) && !url.startsWith(listed)),
      [],
    );
    assert.deepEqual(complaints, []);
  });

  for (const [how, path] of [
    ['loads the script twice', '/twice'],
    ['loads two builds of it', '/two-builds'],
  ] as const) {
    it(`that ${how} shows the times all the same`, async () => {
      await page.goto(`${listed}${path}#scheduler=${server.freshToken()}`);
      await candidateJourney(page).seeTimes();
      assert.equal(await page.getByRole('heading', {name: 'Choose a time'}).count(), 1);
      assert.deepEqual(complaints, []);
    });
  }

  it('that sets the token before the script is there shows the times', async () => {
    await page.goto(`${listed}/later`);
    const source = `${server.url}/cdn/scheduler.js`;
    await page
      .locator('scheduler-flow')
      .evaluate((flow, token) => Object.assign(flow, {token}), server.freshToken());
    await page.addScriptTag({type: 'module', url: source});
    await candidateJourney(page).seeTimes();
    assert.deepEqual(complaints, []);
  });

  it('that nobody listed is refused, and says so', async () => {
    const [, unlisted] = site.origins;
    await page.goto(`${unlisted}/strict#scheduler=${server.freshToken()}`);
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /We couldn’t open your invitation/);
    assert.ok(await page.getByRole('button', {name: 'Try again'}).isVisible());
    assert.equal(await page.getByRole('radio').count(), 0);
  });
});
