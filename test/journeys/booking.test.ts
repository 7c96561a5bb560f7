/** The whole idea, driven from outside: recruiter, candidate, mail, a crash in between. */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {chromium as playwright, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {chromium} from '../support/chromium.ts';
import {candidateJourney, type CandidateJourney} from '../support/candidate-journey.ts';
import {freePort} from '../support/free-port.ts';
import {startServer, type ServerProcess} from '../support/server-process.ts';

interface Invitation {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly status: string;
}

const readInvitation = (text: string): Invitation => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  assert.ok(event, 'the invitation holds no event');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
    status: value('status'),
  };
};

describe('a candidate books, moves and cancels an interview', () => {
  let folder: string;
  let port: string;
  let server: ServerProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let candidate: CandidateJourney;
  let link: string;

  const start = async () => {
    server = await startServer({DATA_DIR: folder, PORT: port});
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journey-'));
    port = String(await freePort());
    await start();
    browser = await playwright.launch(await chromium());
    context = await browser.newContext({timezoneId: 'America/New_York', locale: 'en-US'});
    page = await context.newPage();
    candidate = candidateJourney(page);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    await rm(folder, {recursive: true, force: true});
  });

  /** Invitations in the mail viewer that were sent to somebody, newest first, once there are `count`. */
  const invitationsTo = async (name: string, count: number): Promise<Invitation[]> => {
    const viewer = await context.newPage();
    const rows = viewer.getByRole('listitem').filter({hasText: `To ${name}`});
    // Mail leaves by itself a moment after the booking: what a person does is to look again.
    await viewer.goto(`${server.url}/demo/mail`);
    while ((await rows.count()) < count) {
      await viewer.waitForFunction(async () => (await fetch(location.href)).ok);
      await viewer.reload();
    }
    const addresses = await rows
      .getByRole('link')
      .evaluateAll(links => links.map(mail => (mail as HTMLAnchorElement).href));
    const invitations: Invitation[] = [];
    for (const address of addresses) {
      invitations.push(readInvitation(await (await context.request.get(`${address}/interview.ics`)).text()));
    }
    await viewer.close();
    return invitations;
  };

  it('starts with a link that the recruiter makes beside a message', async () => {
    const workspace = await context.newPage();
    await workspace.goto(`${server.url}/demo`);
    await workspace.getByLabel('You are').selectOption('Joel Bito');
    await workspace.getByRole('textbox', {name: 'Candidate'}).fill('Rebecca Best');
    await workspace.getByRole('button', {name: 'Share your availability'}).click();
    await workspace.getByRole('button', {name: 'Create link'}).click();
    await workspace.getByText('The link is in your message.').waitFor();
    const message = await workspace.getByRole('textbox', {name: 'Message', exact: true}).inputValue();
    link = /http\S+/.exec(message)?.[0] ?? '';
    await workspace.close();
    assert.match(link, /\/m\/lnk_/);
  });

  it('shows the recruiter’s times, then in Kathmandu’s', async () => {
    await page.goto(link);
    await candidate.heading('Choose a time to talk to Joel Bito').waitFor();
    await candidate.seeTimes();
    await candidate.switchZone('kath', /Nepal/);
    // Nepal is 5 hours and 45 minutes ahead: what starts on the half hour elsewhere starts at a quarter here.
    assert.match(await candidate.firstTime(), /:(15|45)/);
  });

  it('survives a crash of the server between two steps', async () => {
    await candidate.pick(2);
    const held = page.waitForResponse(response => response.url().endsWith('/v1/holds'));
    await candidate.continue();
    await candidate.heading('Confirm details').waitFor();
    assert.equal((await held).status(), 201, 'the time is held behind the form');
    await candidate.fillIn({phone: '+1 650 687 3600'});
    await server.crash();
    await start();
  });

  it('is booked, and told how to join and where to note it', async () => {
    await candidate.confirm();
    await candidate.heading(/^You’re all set, Rebecca/).waitFor();
    await page.getByRole('link', {name: 'Go to interview'}).waitFor();
    for (const name of ['Google', 'Office 365', 'Outlook.com', 'Yahoo', 'Apple', '.ics file']) {
      assert.ok(await page.getByRole('link', {name}).isVisible(), name);
    }
    assert.ok(await page.getByText('+1 650 687 3600').first().isVisible());
  });

  it('sends each side a valid invitation to the same meeting', async () => {
    const [toCandidate] = await invitationsTo('Rebecca Best', 1);
    const [toRecruiter] = await invitationsTo('Joel Bito', 1);
    assert.deepEqual([toCandidate?.method, toRecruiter?.method], ['REQUEST', 'REQUEST']);
    assert.equal(toCandidate?.uid, toRecruiter?.uid);
    assert.equal(toCandidate?.start, toRecruiter?.start);
  });

  it('offers a calendar file that needs no token', async () => {
    const href = await page.getByRole('link', {name: '.ics file'}).getAttribute('href');
    const file = await (await browser.newContext()).request.get(href ?? '');
    assert.equal(readInvitation(await file.text()).method, 'PUBLISH');
  });

  it('moves to another time, and both invitations follow with a higher sequence', async () => {
    const earlier = (await invitationsTo('Rebecca Best', 1))[0];
    await candidate.button('Reschedule').click();
    await candidate.heading(/Choose a new time/).waitFor();
    await candidate.seeTimes();
    await candidate.pick(5);
    await candidate.continue();
    await candidate.button(/Move/).click();
    await candidate.heading(/^You’re all set/).waitFor();
    const [later] = await invitationsTo('Rebecca Best', 2);
    assert.equal(later?.uid, earlier?.uid);
    assert.ok((later?.sequence ?? 0) > (earlier?.sequence ?? 0));
    assert.notEqual(later?.start, earlier?.start);
  });

  it('is there again after the server was killed and started anew', async () => {
    await server.crash();
    await start();
    await page.goto(link);
    await candidate.heading(/^You’re all set, Rebecca/).waitFor();
  });

  it('is cancelled, and both calendars are told', async () => {
    await candidate.button('Cancel meeting').click();
    await page
      .getByRole('dialog')
      .getByRole('button', {name: /Cancel/})
      .click();
    await candidate.heading('This interview was cancelled').waitFor();
    const [toCandidate] = await invitationsTo('Rebecca Best', 3);
    const [toRecruiter] = await invitationsTo('Joel Bito', 3);
    assert.deepEqual([toCandidate?.method, toRecruiter?.method], ['CANCEL', 'CANCEL']);
    assert.equal(toCandidate?.status, 'CANCELLED');
  });
});
