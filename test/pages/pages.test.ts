import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {after, before, suite, test} from 'node:test';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {messagesFor} from '../../src/locales/catalogue.ts';
import {plainMessages} from '../../src/locales/plain.ts';
import {serveHosted, type Hosted} from '../support/hosted.ts';
import {headingOf, linksOf, startsOf, written, withoutScript} from '../support/page-reader.ts';
import {closeServed} from '../support/server.ts';

after(closeServed);

suite('the hosted candidate page', () => {
  let hosted: Hosted;
  before(async () => {
    hosted = await serveHosted('quiet-week');
  });

  test('shows whom to talk to, and the first week’s times in the recruiter’s zone', async () => {
    const page = await hosted.page();
    assert.equal(headingOf(page), 'Choose a time to talk to Joel Bito');
    assert.match(written(page), /Senior Partner Engineer, Northwind 30 minutes Demo room video/);
    assert.match(written(page), /All times are in Pacific Standard Time \(GMT−8\)\./);
    assert.match(written(page), /Monday Feb 8 9:00 – 9:30 AM/);
    assert.equal(startsOf(page)[0], '2027-02-08T17:00:00Z');
  });

  test('shows the times in the zone that was chosen, and keeps it in its links', async () => {
    const page = await hosted.page('?tz=Asia/Tokyo');
    assert.match(written(page), /All times are in Japan Standard Time \(GMT\+9\)\./);
    assert.match(written(page), /Tuesday Feb 9 2:00 – 2:30 AM/);
    assert.match(linksOf(page).get('Next week') ?? '', /tz=Asia%2FTokyo/);
  });

  test('passes over parameters that nobody would send', async () => {
    const plain = await hosted.page();
    for (const query of [
      '?tz=Mars/Base',
      '?tz=%3Cscript%3E',
      '?from=2027-02-30',
      '?step=away',
      '?move=1',
      '?start=now',
    ]) {
      assert.equal(startsOf(await hosted.page(query)).length, startsOf(plain).length, query);
    }
  });

  test('turns weeks by links, but not before the current one', async () => {
    const next = linksOf(await hosted.page('?from=2027-02-08')).get('Next week');
    const later = await hosted.page(next);
    assert.equal(startsOf(later)[0], '2027-02-15T17:00:00Z');
    assert.match(linksOf(later).get('Previous week') ?? '', /from=2027-02-07/);
    assert.equal(linksOf(await hosted.page('?from=2020-01-01')).get('Previous week'), '');
  });

  test('lists all zones by region, the current one chosen', async () => {
    const page = await hosted.page('?step=zone');
    assert.match(page, /<optgroup label="Americas">/);
    assert.match(page, /<option value="America\/Los_Angeles" selected>/);
    assert.match(written(page), /Los Angeles, Pacific Time \(GMT−8\)/);
  });

  test('is the same for every token that is none, and tells of none', async () => {
    const {baseUrl, linkToken} = hosted;
    const flipped = linkToken.slice(0, -1) + (linkToken.endsWith('A') ? 'B' : 'A');
    const bad = await Promise.all(
      [flipped, 'lnk_0', '%3Cscript%3E', '%E7%8E%8B', `lnk_0123456789abcdefghijkl.${'s'.repeat(43)}`].map(
        token => hosted.send(new Request(`${baseUrl}/m/${token}`)),
      ),
    );
    assert.deepEqual([...new Set(bad.map(({status}) => status))], [404]);
    const bodies = new Set(await Promise.all(bad.map(response => response.text())));
    assert.equal(bodies.size, 1);
    assert.match([...bodies][0] ?? '', /This link doesn’t work/);
  });

  test('holds the token nowhere', async () => {
    const response = await hosted.open();
    assert.ok(!(await response.text()).includes(hosted.linkToken));
    assert.ok(![...response.headers.values()].some(value => value.includes(hosted.linkToken)));
    assert.ok(!JSON.stringify(hosted.log).includes(hosted.linkToken));
  });

  test('is kept by nobody and tells nobody else its address', async () => {
    const {headers} = await hosted.open();
    assert.equal(headers.get('Referrer-Policy'), 'same-origin');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.match(headers.get('X-Robots-Tag') ?? '', /noindex/);
  });

  for (const query of ['', '?step=zone', '?step=details&start=2027-02-08T17:00:00Z']) {
    test(`lists the very style it holds, and runs no script but this server’s (${query})`, async () => {
      const response = await hosted.open(query);
      const text = await response.text();
      const policy = new Map(
        (response.headers.get('Content-Security-Policy') ?? '').split('; ').map(rule => {
          const [name = '', ...sources] = rule.split(' ');
          return [name, sources.join(' ')];
        }),
      );
      const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
      assert.equal(policy.get('style-src'), `'self' 'sha256-${hash('sha256', style, 'base64')}'`);
      assert.equal(policy.get('default-src'), "'none'");
      const inline = /<script>([^]*?)<\/script>/.exec(text)?.[1];
      const listed = inline === undefined ? '' : ` 'sha256-${hash('sha256', inline, 'base64')}'`;
      assert.equal(policy.get('script-src'), `'self'${listed}`);
      assert.equal(policy.get('connect-src'), "'self'");
      assert.equal(policy.get('form-action'), "'self'");
      assert.equal(policy.get('frame-ancestors'), "'none'");
      assert.equal(policy.get('require-trusted-types-for'), "'script'");
      assert.equal(policy.get('trusted-types'), 'lit-html');
      assert.doesNotMatch(withoutScript(text), /<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/i);
    });
  }

  test('loads the elements on the first page alone: whoever goes on without them is not interrupted', async () => {
    assert.match(await hosted.page(), /<script>[^<]*\.\.\/cdn\/scheduler\.js/);
    assert.match(await hosted.page('?tz=UTC'), /time-zone="UTC"/);
    for (const query of ['?from=2027-02-15', '?step=zone', '?step=details&start=2027-02-08T17:00:00Z']) {
      assert.doesNotMatch(await hosted.page(query), /<script/, query);
    }
  });

  test('comes without what the asking page has, where a script of that page asks', async () => {
    const {headers} = await hosted.open('?tz=Asia/Tokyo');
    assert.match(headers.get('Vary') ?? '', /Sec-Fetch-Dest/);
    const page = await hosted.page('?tz=Asia/Tokyo', {'Sec-Fetch-Dest': 'empty'});
    assert.doesNotMatch(page, /<script|<style|<scheduler-flow/);
    assert.match(page, /data-zone="Asia\/Tokyo"/);
    assert.deepEqual(startsOf(page), startsOf(await hosted.page('?tz=Asia/Tokyo')));
  });

  const languages = [
    ['de-CH,de;q=0.9,en;q=0.8', 'de-CH'],
    ['tlh,en-GB;q=0.8', 'en-GB'],
    ['ar-EG,en;q=0.8', 'ar-EG', 'rtl'],
    ['en-1,en_US,*;q=0.5,de;q=0.3', 'de'],
    ['"><script>', 'en'],
    ['', 'en'],
  ] as const;
  for (const [accepted, language, direction = 'ltr'] of languages) {
    test(`speaks ${language} to a reader of ${JSON.stringify(accepted)}`, async () => {
      const text = await hosted.page('', {'Accept-Language': accepted});
      assert.ok(text.includes(`<html lang="${language}" dir="${direction}" `));
    });
  }

  test('speaks every language of the elements, and says of its own no less in any', async () => {
    const spoken = ['en', ...Object.keys(candidateMessages.others)];
    assert.deepEqual(Object.keys(plainMessages).toSorted(), spoken.toSorted());
    for (const language of spoken) {
      const messages = await messagesFor(candidateMessages, language);
      const text = await hosted.page('', {'Accept-Language': language});
      assert.equal(headingOf(text), messages.picker.heading('Joel Bito'), language);
      assert.ok(written(text).includes(messages.picker.continue), language);
      const words = plainMessages[language];
      assert.ok(words?.timesIn('⟨zone⟩').includes('⟨zone⟩'), language);
    }
  });

  test('writes hours as the language’s region does', async () => {
    const german = await hosted.page('', {'Accept-Language': 'de-DE'});
    assert.match(written(german), /9:00–9:30 Uhr|09:00–09:30 Uhr/);
    assert.match(written(await hosted.page('', {'Accept-Language': 'en-GB'})), /09:00–09:30/);
  });
});

suite('a week without times', () => {
  test('says so, and where there is nothing at all', async () => {
    const hosted = await serveHosted('nothing-left');
    assert.match(written(await hosted.page()), /No times are free at the moment\./);
  });

  test('leads to the next free day', async () => {
    const hosted = await serveHosted('quiet-week');
    const page = await hosted.page('?from=2027-02-05&tz=America/Los_Angeles');
    const [[words, href] = []] = [...linksOf(page)].filter(([name]) => name.startsWith('Go to'));
    assert.equal(words, 'Go to Monday, February 8');
    assert.equal(startsOf(await hosted.page(href))[0], '2027-02-08T17:00:00Z');
  });
});
