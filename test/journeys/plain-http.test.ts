/** Over plain http, from a name of the house: browsers say less of forms there, and scripts can do less. */
import {after, before, describe, it} from 'node:test';
import {chromium as playwright, type Browser} from 'playwright-core';
import {candidateJourney} from '../support/candidate-journey.ts';
import {chromium} from '../support/chromium.ts';
import {startPreparedServer, type PreparedServer} from '../support/prepared-server.ts';

const house = 'interviews.example';

describe('a candidate books over plain http', () => {
  let server: PreparedServer;
  let browser: Browser;

  before(async () => {
    const {args, ...chromiumAlone} = await chromium();
    server = await startPreparedServer({links: 2});
    browser = await playwright.launch({
      ...chromiumAlone,
      args: [...args, `--host-resolver-rules=MAP ${house} 127.0.0.1`],
    });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  const open = async (javaScriptEnabled: boolean) => {
    const page = await browser.newPage({locale: 'en-US', javaScriptEnabled});
    await page.goto(`http://${house}:${new URL(server.url).port}/m/${server.freshToken()}`);
    return page;
  };

  it('with the elements', async () => {
    const page = await open(true);
    const candidate = candidateJourney(page);
    await candidate.seeTimes();
    await candidate.pick(0);
    await candidate.continue();
    await candidate.fillIn({phone: '(650) 687-3600'});
    await candidate.confirm();
    await candidate.heading('You’re all set, Rebecca!').waitFor();
  });

  it('without scripts', async () => {
    const page = await open(false);
    await page.getByRole('radio').first().check({force: true});
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByLabel('Phone number').fill('(650) 687-3600');
    await page.getByRole('button', {name: 'Confirm'}).click();
    await page.getByRole('heading', {name: 'You’re all set, Rebecca!'}).waitFor();
  });
});
