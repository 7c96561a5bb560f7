/** Small sites of others, in plain HTML, React, Vue and Svelte: they type-check, build, and book. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium as playwright, type Page} from 'playwright-core';
import {build} from 'vite';
import {candidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {linkPackage} from '../support/linked-package.ts';
import {type PreparedServer, startPreparedServer} from '../support/prepared-server.ts';
import {serveFolder, type StaticServer} from '../support/static-server.ts';

const hosts = ['html', 'react', 'vue', 'svelte'] as const;

describe('a host site', () => {
  let folder: string;
  let site: StaticServer;
  let server: PreparedServer;
  let browser: Browser;

  before(async () => {
    linkPackage('test/hosts');
    folder = await mkdtemp(join(tmpdir(), 'hosts-'));
    site = await serveFolder(folder);
    [server, browser] = await Promise.all([
      startPreparedServer({origins: [new URL(site.url).origin], links: hosts.length + 1}),
      playwright.launch(await chromium()),
    ]);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    site.close();
    await rm(folder, {recursive: true});
  });

  /** Opens a host as its own back end serves it, with what that knows of the visitor. */
  const open = async (host: string, complaints: string[]): Promise<Page> => {
    const page = await browser.newPage({locale: 'en-GB', timezoneId: 'Europe/London'});
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const json = {server: server.url, token: server.freshToken()};
    await page.route(`${site.url}/${host}/invitation.json`, route => route.fulfill({json}));
    await page.goto(`${site.url}/${host}/index.html`);
    return page;
  };

  for (const host of hosts) {
    it(`of ${host} type-checks`, () => typeCheck(host));

    it(`of ${host} builds, books, and is told the booking`, async () => {
      const output = {outDir: join(folder, host), emptyOutDir: true};
      await build({root: resolve('test/hosts', host), logLevel: 'error', build: output});
      const complaints: string[] = [];
      const page = await open(host, complaints);
      const candidate = candidateJourney(page);
      await candidate.seeTimes();
      await candidate.pick(0);
      await candidate.continue();
      await candidate.fillIn({phone: '020 7946 0000'});
      await candidate.confirm();
      await candidate.heading(/^You’re all set, Rebecca/).waitFor();
      assert.match(await page.locator('p[role=status]').innerText(), /^Booked: bkg_\w+$/);
      assert.equal(await page.locator('scheduler-flow').getAttribute('token'), null);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('gets of the React components only those that it uses', async () => {
    const files = await readdir(join(folder, 'react/assets'));
    const scripts = files.filter(file => file.endsWith('.js'));
    const texts = await Promise.all(
      scripts.map(file => readFile(join(folder, 'react/assets', file), 'utf8')),
    );
    assert.ok(texts.some(text => text.includes('scheduler-flow')));
    assert.ok(!texts.some(text => text.includes('scheduler-invite')));
  });

  it('that also loads the script for a tag keeps what it has', async () => {
    const complaints: string[] = [];
    const page = await open('html', complaints);
    await page.addScriptTag({type: 'module', url: `${server.url}/cdn/scheduler.js`});
    await candidateJourney(page).seeTimes();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

function typeCheck(host: string): void {
  const project = ['--project', `test/hosts/${host}/tsconfig.json`];
  // Vue's checker works inside TypeScript, and not yet inside version 7: it is lent the older one of another package.
  const require = createRequire(import.meta.url);
  const older = createRequire(require.resolve('@arethetypeswrong/core')).resolve('typescript/lib/tsc.js');
  const checker =
    host === 'vue'
      ? ['--eval', `require('vue-tsc').run(${JSON.stringify(older)})`, '--', 'vue-tsc', ...project]
      : ['node_modules/typescript/bin/tsc', ...project];
  try {
    execFileSync(process.execPath, checker, {encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    assert.fail((error as {stdout: string}).stdout);
  }
}
