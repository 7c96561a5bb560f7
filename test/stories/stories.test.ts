/**
 * Shows every story of the built Storybook, from left to right in light and dark, and from right to left: it draws,
 * plays, and gives axe and the console no word.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium as playwright} from 'playwright-core';
import {accessibilityFaults, faultsInDark} from '../support/axe.ts';
import {chromium} from '../support/chromium.ts';
import {serveFolder, type StaticServer} from '../support/static-server.ts';
import {StoryPage} from '../support/story-page.ts';

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

/** The stories of one element, in the order of Storybook's list. */
const byTitle = Map.groupBy(stories, ({title}) => title);

/** What the toolbar is set to; a story that says so itself is in another language, or from right to left, in both. */
const views = {
  'left to right': {locale: 'en', direction: 'auto'},
  'right to left': {locale: 'ar', direction: 'rtl'},
};

describe('stories', {concurrency: 2}, () => {
  for (const [title, ofElement] of byTitle) {
    for (const [view, globals] of Object.entries(views)) {
      // A world takes seconds to start, and shows what stories of flow and picker show from right to left too.
      if (title.startsWith('Journeys/') && view === 'right to left') continue;
      describe(`${title}, ${view}`, {concurrency: 1}, () => {
        let shown: StoryPage;

        before(async () => {
          shown = await StoryPage.open(browser, server.url, globals);
        });

        after(() => shown.close());

        for (const {id, name} of ofElement) {
          it(name, async () => {
            const outcome = await shown.show(id);
            const faults = await accessibilityFaults(shown.page);
            // Colours know no direction.
            const dark = view === 'left to right' ? await faultsInDark(shown.page) : [];
            assert.deepEqual(
              {outcome, faults, dark, complaints: shown.complaints()},
              {outcome: 'finished', faults: [], dark: [], complaints: []},
            );
          });
        }
      });
    }
  }
});
