/** The file that pages load reads replies with a schema library cut down by the build: it must still refuse wrong ones. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, it} from 'node:test';
import {chromium as playwright, type Browser} from 'playwright-core';
import {landing} from '../../stories/canned/candidate.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import type {SchedulerErrorEvent} from '../../src/events/error.ts';
import {chromium} from '../support/chromium.ts';

const right = landing({slots: usualWeek.slots({timeZone: 'Europe/Berlin', days: 14})});

let browser: Browser;

before(async () => {
  browser = await playwright.launch(await chromium());
});
after(() => browser.close());

const host = 'https://host.example';
const html = `<!doctype html><html lang="en"><title>Host</title>
  <scheduler-flow server="${host}"></scheduler-flow><script type="module" src="/cdn/scheduler.js"></script>`;

/** What a candidate's page makes of a reply: how many times it offers, or the code of what it says is wrong. */
async function seen(reply: unknown): Promise<string> {
  const page = await browser.newPage({timezoneId: 'Europe/Berlin'});
  await page.route(`${host}/**`, async route => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') await route.fulfill({contentType: 'text/html', body: html});
    else if (pathname === '/v1/link') await route.fulfill({json: reply});
    else if (pathname.startsWith('/v1/')) await route.fulfill({status: 404, json: {}});
    else await route.fulfill({contentType: 'text/javascript', body: await readFile(`dist${pathname}`)});
  });
  await page.addInitScript(() => {
    addEventListener('scheduler-error', event => {
      document.title = (event as SchedulerErrorEvent).code;
    });
  });
  await page.goto(`${host}/#scheduler=token`);
  const times = page.locator('.slot');
  // Whatever went wrong, the page offers to try again.
  const retry = page.getByRole('button', {name: 'Try again'});
  await times.first().or(retry).waitFor();
  const outcome = (await retry.isVisible()) ? await page.title() : `${await times.count()} times`;
  await page.close();
  return outcome;
}

const slots = right.slots ?? assert.fail('The canned link has no slots.');
const wrong: Record<string, unknown> = {
  'a name that is a number': {...right, recruiter: {...right.recruiter, name: 7}},
  'no recruiter': {...right, recruiter: undefined},
  'half a minute': {...right, durationMinutes: 30.5},
  'more minutes than can be counted': {...right, durationMinutes: 2 ** 60},
  'a start that is no instant': {...right, slots: {...slots, starts: [...slots.starts, 'soon']}},
  'starts that are no list': {...right, slots: {...slots, starts: 'all day'}},
  'an offset in words': {...right, slots: {...slots, offsetChanges: [{at: slots.now, offset: 'plus one'}]}},
  'a note that is an object': {...right, presetNotes: [{text: 'Hello'}]},
  'a flag in words': {...right, contact: {...right.contact, takesMessages: 'yes'}},
  'no object at all': [right],
};

for (const [name, reply] of Object.entries(wrong)) {
  it(`refuses ${name}`, async () => assert.equal(await seen(reply), 'unexpected-reply'));
}

it('takes a right reply, with fields and kinds that came later', async () => {
  const newer = {...right, colour: 'green', meeting: {kind: 'hologram', providerName: null}};
  assert.equal(await seen(right), await seen(newer));
  assert.match(await seen(newer), /^\d+ times$/);
});
