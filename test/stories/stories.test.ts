/** Opens every story of the built Storybook, light and dark: it draws, plays, and gives axe and the console no word. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium as playwright} from 'playwright-core';
import {accessibilityFaults} from '../support/axe.ts';
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
  await browser.close();
  server.close();
});

it('finds stories at all', () => assert.notEqual(stories.length, 0));

describe('stories', {concurrency: 2}, () => {
  for (const {id, title, name} of stories) {
    for (const theme of ['light', 'dark'] as const) {
      it(`${title}: ${name} (${theme})`, async () => {
        // A context of its own: no story sees what another one kept in the browser.
        const context = await browser.newContext({colorScheme: theme, reducedMotion: 'reduce'});
        try {
          const page = await context.newPage();
          const {outcome, complaints} = await openStory(page, server.url, id, {theme});
          const faults = await accessibilityFaults(page);
          assert.deepEqual({outcome, faults, complaints}, {outcome: 'finished', faults: [], complaints: []});
        } finally {
          await context.close();
        }
      });
    }
  }
});
