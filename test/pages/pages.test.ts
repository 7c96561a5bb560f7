import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {pages} from '../../server-reference/pages/pages.ts';

const token = `lnk_0123456789abcdefghijkl.${'s'.repeat(43)}`;
const app = pages({publicUrl: 'https://interviews.example.com'});
const open = (path: string, headers: Record<string, string> = {}) =>
  app.request(`https://interviews.example.com${path}`, {headers});

suite('the hosted candidate page', () => {
  test('is the same for every token, so that none can be told from another', async () => {
    const good = await open(`/m/${token}`);
    const bad = await open('/m/%3Cscript%3E');
    assert.deepEqual([good.status, bad.status], [200, 200]);
    assert.equal(await good.text(), await bad.text());
  });

  test('holds the token nowhere', async () => {
    const response = await open(`/m/${token}`);
    assert.ok(!(await response.text()).includes(token));
    assert.ok(![...response.headers.values()].some(value => value.includes(token)));
  });

  test('is kept by nobody and tells nobody its address', async () => {
    const {headers} = await open(`/m/${token}`);
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.match(headers.get('X-Robots-Tag') ?? '', /noindex/);
  });

  test('runs no script and takes no style but this server’s, and is framed by nobody', async () => {
    const {headers} = await open(`/m/${token}`);
    const policy = new Map(
      (headers.get('Content-Security-Policy') ?? '').split('; ').map(rule => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    assert.equal(policy.get('default-src'), "'none'");
    assert.equal(policy.get('script-src'), "'self'");
    assert.equal(policy.get('style-src'), "'self'");
    assert.equal(policy.get('connect-src'), "'self'");
    assert.equal(policy.get('frame-ancestors'), "'none'");
    assert.equal(policy.get('form-action'), "'none'");
    assert.equal(policy.get('require-trusted-types-for'), "'script'");
    assert.equal(policy.get('trusted-types'), 'lit-html');
  });

  test('has nothing in it that this policy forbids', async () => {
    const text = await (await open(`/m/${token}`)).text();
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
    for (const [, address] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      assert.match(address ?? '', /^(\.\.\/|data:,$)/);
    }
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
      const text = await (await open(`/m/${token}`, {'Accept-Language': accepted})).text();
      assert.ok(text.includes(`<html lang="${language}" dir="${direction}">`));
    });
  }

  test('says what to do without JavaScript', async () => {
    assert.match(await (await open('/m/x')).text(), /<noscript><p>This page needs JavaScript/);
  });

  test('hands the token to the element, whatever path stands before', async () => {
    const script = await (await open('/pages/hosted.js')).text();
    const run = (pathname: string) => {
      const flow = {token: '', server: ''};
      // The very file that the page loads, with stand-ins for the two things it looks at.
      runInNewContext(script, {
        document: {querySelector: () => flow},
        location: {origin: 'https://jobs.example.com', pathname},
      });
      return flow;
    };
    assert.deepEqual(run(`/m/${token}`), {token, server: 'https://jobs.example.com'});
    assert.deepEqual(run(`/interviews/m/${token}`), {token, server: 'https://jobs.example.com/interviews'});
  });
});
