/** A host that pasted the snippet runs the files it pinned, and no others. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {after, before, beforeEach, describe, it} from 'node:test';
import {type Browser, chromium as playwright, type Page} from 'playwright-core';
import {chromium} from '../support/chromium.ts';

const site = 'https://careers.example/';
const cdn = 'https://cdn.example/';

describe('the snippet', () => {
  let browser: Browser;
  let page: Page;
  let snippet: string;
  /** Files to which somebody added one byte. */
  let tampered: Set<string>;

  before(async () => {
    [browser, snippet] = await Promise.all([
      playwright.launch(await chromium()),
      readFile('dist/cdn/snippet.html', 'utf8'),
    ]);
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    tampered = new Set();
    // Two sites without a network between: the host's page, and the files as they are on the disk.
    await page.route(`${site}*`, route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="de">${snippet}<scheduler-flow></scheduler-flow></html>`,
      }),
    );
    await page.route(`${cdn}**`, async route => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const body = (await readFile(`dist/cdn/${file}`, 'utf8')) + (tampered.has(file) ? ' ' : '');
      await route.fulfill({
        contentType: 'text/javascript',
        headers: {'access-control-allow-origin': '*'},
        body,
      });
    });
  });

  const hashes = async () =>
    JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

  const complaint = () =>
    page.waitForEvent('console', message => message.type() === 'error' && /integrity/.test(message.text()));

  it('stands beside a true hash of each file', async () => {
    const said = await hashes();
    assert.ok('scheduler.js' in said);
    for (const [file, hash] of Object.entries(said)) {
      const digest = createHash('sha384').update(await readFile(`dist/cdn/${file}`));
      assert.equal(hash, `sha384-${digest.digest('base64')}`, file);
    }
  });

  it('runs what was built, also what comes on demand', async () => {
    await page.goto(site);
    await page.getByText('Es wurde kein Link geöffnet').waitFor();
  });

  it('does not run the script with one byte more', async () => {
    tampered.add('scheduler.js');
    await Promise.all([complaint(), page.goto(site)]);
    assert.equal(await page.evaluate(() => customElements.get('scheduler-flow')), undefined);
  });

  it('does not run a part on demand with one byte more', async () => {
    tampered.add('locales/de.js');
    await Promise.all([complaint(), page.goto(site)]);
    // The elements go on in English.
    await page.getByText('No link was opened').waitFor();
  });
});
