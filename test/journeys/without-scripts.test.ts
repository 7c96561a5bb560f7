/** A candidate whose browser runs no script: books, moves, cancels and writes with plain pages alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import {chromium} from '../support/chromium.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

describe('a candidate without scripts', () => {
  let server: PreparedServer;
  let browser: Browser;
  let page: Page;
  let link: string;

  before(async () => {
    server = await startPreparedServer({links: 2});
    browser = await playwright.launch(await chromium());
    const context = await browser.newContext({locale: 'en-US', javaScriptEnabled: false});
    page = await context.newPage();
    link = `${server.url}/m/${server.freshToken()}`;
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  const heading = (name: string | RegExp) => page.getByRole('heading', {level: 1, name});
  const press = (name: string | RegExp) => page.getByRole('button', {name}).click();
  const follow = (name: string | RegExp) => page.getByRole('link', {name}).click();
  const nothingInTheAddress = () => assert.equal(new URL(page.url()).search, '');

  it('sees the times of the recruiter’s zone, and is told so', async () => {
    await page.goto(link);
    await heading('Choose a time to talk to Joel Bito').waitFor();
    await page.getByText(/^All times are in Pacific (Standard|Daylight) Time \(GMT−[87]\)\.$/).waitFor();
  });

  it('chooses another zone from a list by region', async () => {
    await follow(/^Time zone/);
    await page.getByLabel('Time zone').selectOption('Asia/Kathmandu');
    await press('Show times in this zone');
    await page.getByText(/^All times are in Nepal Time \(GMT\+5:45\)\.$/).waitFor();
    const first = page.getByRole('radio').first();
    assert.match((await first.locator('..').textContent()) ?? '', /:(15|45)/);
  });

  it('turns to the next week', async () => {
    const week = page.getByRole('navigation', {name: 'Weeks'}).locator('.range');
    const shown = await week.textContent();
    await follow('Next week');
    assert.notEqual(await week.textContent(), shown);
  });

  it('is told to choose a time when none is chosen', async () => {
    await press('Continue');
    await page.getByText('Choose a time first.').waitFor();
  });

  it('gets the form back with everything typed, and what is wrong with it', async () => {
    await page.getByRole('radio').nth(2).check({force: true});
    await press('Continue');
    await heading('Confirm details').waitFor();
    await page.getByLabel('Country').selectOption('NP');
    await page.getByLabel('Phone number').fill('12');
    await page.getByLabel('Write my own').check({force: true});
    await page.getByLabel('Your note').fill('I <b>look</b> forward to it');
    await press('Confirm');
    await follow(/^This doesn’t look like a phone number/);
    assert.equal(await page.getByLabel('Phone number').inputValue(), '12');
    assert.equal(await page.getByLabel('Country').inputValue(), 'NP');
    assert.equal(await page.getByLabel('Your note').inputValue(), 'I <b>look</b> forward to it');
  });

  it('books, and reads when, where and how', async () => {
    await page.getByLabel('Phone number').fill('984-1234567');
    await press('Confirm');
    await heading('You’re all set, Rebecca!').waitFor();
    nothingInTheAddress();
    await page.getByText(/Nepal Time \(GMT\+5:45\)/).waitFor();
    await page.getByText(/984.?123.?4567/).waitFor();
    const file = await page.getByRole('link', {name: '.ics file'}).getAttribute('href');
    assert.match(await (await fetch(file ?? '')).text(), /BEGIN:VEVENT/);
  });

  it('looks again until the room is there', async () => {
    const room = page.getByRole('link', {name: 'Go to interview'});
    const again = page.getByRole('link', {name: 'Look again'});
    await room.or(again).first().waitFor();
    while ((await room.count()) === 0) {
      await again.click();
      await room.or(again).first().waitFor();
    }
  });

  it('changes the phone number', async () => {
    await follow('Edit phone number');
    await page.getByLabel('Phone number').fill('984-7654321');
    await press('Save');
    await page.getByText(/984.?765.?4321/).waitFor();
    nothingInTheAddress();
  });

  it('moves to another time', async () => {
    const when = page.locator('.when');
    const earlier = await when.textContent();
    await follow('Reschedule');
    await heading('Choose a new time to talk to Joel Bito').waitFor();
    await page.getByText(/^Now booked: /).waitFor();
    await page.getByRole('radio').last().check({force: true});
    await press('Continue');
    await heading('Confirm the new time').waitFor();
    await page.getByLabel('Reason').fill('A train was late');
    await press('Move the interview');
    await heading('You’re all set, Rebecca!').waitFor();
    assert.notEqual(await when.textContent(), earlier);
  });

  it('cancels, and may choose another time', async () => {
    await follow('Cancel meeting');
    await heading('Cancel this meeting?').waitFor();
    await press('Cancel meeting');
    await heading('This interview was cancelled').waitFor();
    nothingInTheAddress();
    await follow('Choose another time');
    await heading('Choose a time to talk to Joel Bito').waitFor();
    await page.getByRole('radio').first().waitFor();
  });

  it('proposes other times when none of those offered suits', async () => {
    const inTenDays = Temporal.Now.plainDateISO().add({days: 10}).toString();
    await follow('None of these times work?');
    await heading('Propose times to Joel').waitFor();
    await page.getByLabel('Time zone').selectOption('Asia/Kathmandu');
    const first = page.getByRole('group', {name: 'Choice 1'});
    await first.getByLabel('Date').fill(inTenDays);
    await first.getByLabel('From').fill('18:00');
    await first.getByLabel('To').fill('18:05');
    await page.getByText('Add another time').first().click();
    const second = page.getByRole('group', {name: 'Choice 2'});
    await second.getByLabel('Date').fill(inTenDays);
    await second.getByLabel('From').fill('07:00');
    await second.getByLabel('To').fill('08:00');
    await press('Send');
    await follow('Let it end at least 15 minutes after it starts.');
    assert.equal(await second.getByLabel('From').inputValue(), '07:00');
    await first.getByLabel('To').fill('20:00');
    await press('Send');
    await heading('Your message has been sent').waitFor();
    nothingInTheAddress();
    await follow('Back');
    await heading('Choose a time to talk to Joel Bito').waitFor();
  });
});
