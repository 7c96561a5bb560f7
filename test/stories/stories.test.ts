/**
 * Opens every story of the built Storybook, from left to right in light and dark, and from right to left: it draws,
 * plays, and gives axe and the console no word.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium as playwright, type Page} from 'playwright-core';
import {accessibilityFaults, faultsInDark} from '../support/axe.ts';
import {chromium} from '../support/chromium.ts';
import {serveFolder, type StaticServer} from '../support/static-server.ts';
import {openStory} from '../support/story-page.ts';

interface Story {
  id: string;
  type: string;
  title: string;
  name: string;
}

/** Made by `npm run build-storybook`. */
const index = readFileSync('storybook-static/index.json', 'utf8');
const {entries} = JSON.parse(index) as {entries: Record<string, Story>};
const stories = Object.values(entries).filter(({type}) => type === 'story');

let server: StaticServer;
let browser: Browser;

before(async () => {
  server = await serveFolder('storybook-static');
  browser = await playwright.launch(await chromium());
});

after(async () => {
  server.close();
  await browser.close();
});

it('finds stories at all', () => assert.notEqual(stories.length, 0));

/** A page of its own, on which no story sees what another one kept in the browser. */
async function onPage(look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('stories', {concurrency: 2}, () => {
  for (const {id, title, name} of stories) {
    it(`${title}: ${name} (light, dark)`, () =>
      onPage(async page => {
        const {outcome, complaints} = await openStory(page, server.url, id, {});
        const light = await accessibilityFaults(page);
        const dark = await faultsInDark(page);
        assert.deepEqual(
          {outcome, light, dark, complaints},
          {outcome: 'finished', light: [], dark: [], complaints: []},
        );
      }));

    it(`${title}: ${name} (right to left)`, () =>
      onPage(async page => {
        const toolbar = {locale: 'ar', direction: 'rtl'};
        const {outcome, complaints} = await openStory(page, server.url, id, toolbar);
        const faults = await accessibilityFaults(page);
        assert.deepEqual({outcome, faults, complaints}, {outcome: 'finished', faults: [], complaints: []});
      }));
  }
});
