/** What the server's key signs and seals. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {webCryptoSecrets} from '../../server-reference/adapters/web-crypto-secrets.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const secrets = webCryptoSecrets(key(1));

test('a signature holds for its text, its purpose and its key alone', async () => {
  const signature = await secrets.sign('link', 'lnk_1.1');
  assert.match(signature, /^[\w-]{43}$/);
  assert.equal(signature, await webCryptoSecrets(key(1)).sign('link', 'lnk_1.1'));
  assert.equal(await secrets.verify('link', 'lnk_1.1', signature), true);
  assert.equal(await secrets.verify('link', 'lnk_1.2', signature), false);
  assert.equal(await secrets.verify('member', 'lnk_1.1', signature), false);
  assert.equal(await webCryptoSecrets(key(2)).verify('link', 'lnk_1.1', signature), false);
});

test('a signature has one spelling', async () => {
  const signature = await secrets.sign('link', 'x');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const spellings = [...alphabet].map(letter => signature.slice(0, -1) + letter);
  const accepted = await Promise.all(spellings.map(spelling => secrets.verify('link', 'x', spelling)));
  assert.equal(accepted.filter(Boolean).length, 1);
});

test('what is no signature at all is refused without an error', async () => {
  for (const text of ['', 'x', '=', 'ü'.repeat(43), 'A'.repeat(43), 'A'.repeat(4000)]) {
    assert.equal(await secrets.verify('link', 'x', text), false);
  }
});

test('what was sealed opens again, and looks different each time', async () => {
  const [one, two] = [await secrets.seal('reply', 'Grüße 🙂'), await secrets.seal('reply', 'Grüße 🙂')];
  assert.notEqual(one, two);
  assert.equal(await secrets.open('reply', one), 'Grüße 🙂');
  assert.equal(await secrets.open('reply', two), 'Grüße 🙂');
});

test('what was sealed opens neither altered, nor for another purpose, nor with another key', async () => {
  const sealed = await secrets.seal('reply', 'text');
  const altered = sealed.slice(0, -3) + (sealed.at(-3) === 'A' ? 'B' : 'A') + sealed.slice(-2);
  await assert.rejects(secrets.open('reply', altered));
  await assert.rejects(secrets.open('reply', ''));
  await assert.rejects(secrets.open('other', sealed));
  await assert.rejects(webCryptoSecrets(key(2)).open('reply', sealed));
});
