/** The main states in the few colours of a person's own choice, light and dark, that Windows puts in place of ours. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium as playwright} from 'playwright-core';
import {darken} from '../support/axe.ts';
import {chromium} from '../support/chromium.ts';
import {unreadable} from '../support/contrast.ts';
import {serveFolder, type StaticServer} from '../support/static-server.ts';
import {StoryPage} from '../support/story-page.ts';

const states = {
  'a chosen slot': 'candidate-picker--chosen',
  'the months': 'candidate-picker--month',
  'the list of zones': 'candidate-time-zone--open',
  'the form with faults': 'candidate-confirm--errors',
  'a hold that is about to end': 'candidate-confirm--hold-about-to-end',
  'the booked page': 'candidate-booked--ready',
  'the question before a meeting is cancelled': 'candidate-booked--ask-before-cancel',
  'the message with faults': 'candidate-message--faults',
  'settings with faults': 'recruiter-settings--invalid',
  'links that were sent': 'recruiter-invite--list',
};

describe('in colours of the system', () => {
  let server: StaticServer;
  let browser: Browser;
  let shown: StoryPage;

  before(async () => {
    server = await serveFolder('storybook-static');
    browser = await playwright.launch(await chromium());
    shown = await StoryPage.open(browser, server.url, {});
    await shown.page.emulateMedia({forcedColors: 'active'});
  });

  after(async () => {
    server.close();
    await browser.close();
  });

  const show = async (id: string) => assert.equal(await shown.show(id), 'finished');

  /** How the edge of the first element found is drawn. */
  const edgeOf = (selector: string) =>
    shown.page
      .locator(selector)
      .first()
      .evaluate(element => {
        const {borderColor, outlineStyle, outlineColor} = getComputedStyle(element);
        return {border: borderColor, outline: outlineStyle === 'none' ? 'none' : outlineColor};
      });

  for (const [name, id] of Object.entries(states)) {
    it(`every text of ${name} can be read`, async () => {
      await show(id);
      const light = await unreadable(shown.page);
      await darken(shown.page);
      const dark = await unreadable(shown.page);
      assert.deepEqual({light, dark}, {light: [], dark: []});
    });
  }

  it('a chosen slot and one in focus have edges of their own', async () => {
    await show('candidate-picker--chosen');
    const chosen = await edgeOf('.slot:has(:checked)');
    const other = await edgeOf('.slot:not(:has(:checked))');
    assert.notEqual(chosen.border, other.border);
    await shown.page.locator('.slot :checked').focus();
    await shown.page.keyboard.press('ArrowDown');
    const focused = await edgeOf('.slot:has(:focus-visible)');
    assert.deepEqual([other.outline, focused.outline], ['none', chosen.border]);
  });

  it('a button in focus, a zone about to be chosen and a day in focus have an outline', async () => {
    await show('candidate-picker--chosen');
    const highlight = (await edgeOf('.slot:has(:checked)')).border;
    await shown.page.keyboard.press('Tab');
    assert.equal((await edgeOf('button:focus-visible')).outline, highlight);
    await show('candidate-time-zone--open');
    assert.equal((await edgeOf('[role=option].active')).outline, highlight);
    assert.equal((await edgeOf('[role=option]:not(.active)')).outline, 'none');
    await show('candidate-picker--month');
    assert.equal((await edgeOf('[data-date]:focus')).outline, highlight);
    assert.equal((await edgeOf('[data-date]:not(:focus)')).outline, 'none');
  });
});
