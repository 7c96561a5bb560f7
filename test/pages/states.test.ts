/** Every state of a link, said as the elements say it; and every text of others' as text. */
import assert from 'node:assert/strict';
import {after, beforeEach, suite, test} from 'node:test';
import {serveHosted, type Hosted} from '../support/hosted.ts';
import {nastyTexts} from '../support/nasty-texts.ts';
import {fieldsOf, headingOf, linksOf, written, withoutScript} from '../support/page-reader.ts';
import {closeServed} from '../support/server.ts';

after(closeServed);

const start = '2027-02-09T17:00:00Z';
const day = 86_400_000;

let hosted: Hosted;
beforeEach(async () => {
  hosted = await serveHosted('quiet-week');
});

const set = (sql: string, ...values: unknown[]) => hosted.ports.database.query(sql, values);

const book = async () => {
  const fields = fieldsOf(await hosted.page(`?step=details&start=${start}`));
  const {status} = await hosted.submit({...fields, country: 'US', phone: '650 687 3600'});
  assert.equal(status, 303);
};

const ends = [
  {
    name: 'expired',
    end: () => Promise.resolve(hosted.clock.advance(15 * day)),
    status: 410,
    title: 'This link has expired',
    text: 'To find a new time, send Joel Bito a message and ask for a new link.',
    write: 'Send Joel Bito a message',
  },
  {
    name: 'revoked',
    end: () => set('update links set revoked_at = now()'),
    status: 410,
    title: 'This link is no longer valid',
    text: 'Joel Bito has withdrawn it.',
    write: 'Send Joel Bito a message',
  },
  {
    name: 'of a recruiter who is gone',
    end: () =>
      set(
        `update organizations set contact_name = 'Northwind', contact_email = 'jobs@northwind.example'`,
      ).then(() => set('update members set active = false')),
    status: 410,
    title: 'This recruiter is no longer here',
    text: 'Write to Northwind.',
    write: 'Send Northwind a message',
  },
  {
    name: 'of a calendar that cannot be read',
    end: () => set(`update calendar_connections set state = 'disconnected'`),
    status: 503,
    title: 'No times can be shown right now',
    text: 'The calendar is not connected at the moment.',
    write: 'Send Joel Bito a message',
  },
];

suite('a link', () => {
  for (const {name, end, status, title, text, write} of ends) {
    test(`${name} says what happened and what to do`, async () => {
      await end();
      const response = await hosted.open();
      assert.equal(response.status, status);
      const page = await response.text();
      assert.equal(headingOf(page), title);
      assert.ok(written(page).includes(text), written(page));
      const links = linksOf(page);
      const address = [...links.values()].find(href => /^mailto:\w+@northwind\.example$/.test(href));
      assert.ok(address);
      // Who has withdrawn a link wants no more forms from it.
      if (name === 'revoked') return assert.equal(links.get(write), address);
      const sent = await hosted.submit({...fieldsOf(await hosted.page(links.get(write))), text: 'And now?'});
      assert.equal(headingOf(await sent.text()), 'Your message has been sent');
    });

    test(`${name} says so too when it ends while the form is filled in`, async () => {
      const fields = fieldsOf(await hosted.page(`?step=details&start=${start}`));
      await end();
      const response = await hosted.submit({...fields, country: 'US', phone: '650 687 3600'});
      assert.equal(response.status, status);
      assert.equal(headingOf(await response.text()), title);
    });
  }

  for (const [asker, limits] of [
    ['that asks too often', {perAddress: 1000, perLink: 1}],
    ['asked for too often from one address', {perAddress: 1, perLink: 1000}],
  ] as const) {
    test(`${asker} is told to wait, on a page in the reader’s language`, async () => {
      const limited = await serveHosted('quiet-week', {limits});
      await limited.open();
      const response = await limited.open('', {'Accept-Language': 'de'});
      assert.equal(response.status, 429);
      assert.equal(response.headers.get('Retry-After'), '60');
      assert.equal(response.headers.get('Referrer-Policy'), 'same-origin');
      const page = await response.text();
      assert.equal(headingOf(page), 'Einen Moment bitte');
      assert.match(written(page), /Warten Sie kurz/);
      assert.equal(linksOf(page).get('Erneut versuchen'), '?');
    });
  }
});

suite('a booked link', () => {
  beforeEach(book);

  test('tells when, how, and whom to write to', async () => {
    const page = await hosted.page();
    const text = written(page);
    assert.match(
      text,
      /You’re talking with Joel Bito of Northwind\. We sent the details to rebecca@example\.com\./,
    );
    assert.match(text, /Joel will call you at \+1 650 687 3600/);
    const links = linksOf(page);
    assert.equal(links.get('Write to Joel'), '?step=write');
    assert.match(links.get('joel@northwind.example') ?? '', /^mailto:joel@/);
    assert.match(links.get('Google') ?? '', /^https:\/\/calendar\.google\.com\//);
    assert.equal(links.get('Apple'), links.get('.ics file'));
    assert.match(links.get('.ics file') ?? '', /interview\.ics\?ticket=/);
  });

  test('waits for its room, then shows it with its code and when it opens', async () => {
    assert.match(
      written(await hosted.page()),
      /The video room is being prepared\. Look again in a moment\. Look again/,
    );
    await set(
      `update sessions set conference_state = 'ready', join_url = 'https://rooms.example/1', access_code = '4711',
         opens_at = starts_at - interval '10 minutes'`,
    );
    const page = await hosted.page();
    assert.match(written(page), /The room opens 10 minutes before the start\. Access code 4711/);
    assert.equal(linksOf(page).get('Go to interview'), 'https://rooms.example/1');
  });

  test('tells that the room failed, and links to no address that is none of the web’s', async () => {
    await set(`update sessions set conference_state = 'failed', conference_cause = 'temporary'`);
    assert.match(written(await hosted.page()), /Something went wrong with the video conference\./);
    await set(`update sessions set conference_state = 'ready', join_url = 'javascript:alert(1)'`);
    assert.doesNotMatch(await hosted.page(), /javascript:/);
  });

  test('stays when it expires, and can still be cancelled, but not moved', async () => {
    await set(`update links set expires_at = created_at + interval '1 minute'`);
    hosted.clock.advance(day);
    const page = await hosted.page();
    assert.match(written(page), /This link has expired\. Your interview stands\./);
    const links = linksOf(page);
    assert.equal(links.has('Reschedule'), false);
    assert.equal(headingOf(await hosted.page('?step=pick&move=1')), 'You’re all set, Rebecca!');
    const cancel = fieldsOf(await hosted.page(links.get('Cancel meeting')));
    assert.equal((await hosted.submit(cancel)).status, 303);
    assert.equal(headingOf(await hosted.page()), 'This interview was cancelled');
  });

  test('shows its times in the zone it was booked in', async () => {
    await set(`update candidates set time_zone = 'Asia/Tokyo'`);
    assert.match(
      written(await hosted.page()),
      /Wednesday, February 10, 2027 2:00 – 2:30 AM Japan Standard Time/,
    );
  });
});

suite('texts of others', () => {
  const harmful = /<(?:script|img src=x|b>)|"\s*onerror=/;

  for (const text of nastyTexts.filter(
    nasty => nasty.trim() !== '' && !/[\0\uD800-\uDFFF]/.test(nasty.normalize()),
  )) {
    test(`are shown as they are: ${JSON.stringify(text.slice(0, 40))}`, async () => {
      await set(
        'update organizations set name = $1, industry = $1, preset_notes = $2::jsonb',
        text,
        JSON.stringify([text]),
      );
      await set('update members set title = $1', text);
      for (const query of ['', `?step=details&start=${start}`]) {
        const page = await hosted.page(query);
        assert.ok(!harmful.test(withoutScript(page).slice(page.indexOf('<body>'))), query);
        assert.ok(written(page).includes(text.replaceAll(/\s+/g, ' ').trim()), query);
      }
    });
  }
});
