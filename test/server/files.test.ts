/** Files the server keeps and serves: the key, the built files, and what the log says of errors. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {builtFiles} from '../../server-reference/adapters/built-files.ts';
import {secretKeyFrom} from '../../server-reference/adapters/secret-key-file.ts';
import {describeError} from '../../server-reference/describe-error.ts';
import {DatabaseUnavailable} from '../../server-reference/ports/database.ts';

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
});
after(() => rm(root, {recursive: true}));

describe('the secret key', () => {
  test('is made once, for its user alone, and stays', async () => {
    const folder = join(root, 'new', 'data');
    const made = await secretKeyFrom(folder);
    assert.equal(made.length, 32);
    assert.equal((await stat(join(folder, 'secret.key'))).mode & 0o777, 0o600);
    assert.deepEqual(await secretKeyFrom(folder), made);
    assert.notDeepEqual(await secretKeyFrom(join(root, 'another')), made);
  });

  test('is never made anew over a file that is damaged', async () => {
    for (const [index, damaged] of ['', '00ff', 'not hex at all'].entries()) {
      const folder = join(root, `damaged-${index}`);
      await mkdir(folder);
      await writeFile(join(folder, 'secret.key'), damaged);
      await assert.rejects(secretKeyFrom(folder), /does not hold a key\. Restore it from a backup/);
    }
  });
});

describe('built files', () => {
  const script = 'console.log("scheduler");'.repeat(50);
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

  before(async () => {
    const folder = join(root, 'cdn');
    await mkdir(join(folder, 'chunks'), {recursive: true});
    await writeFile(join(folder, 'scheduler.js'), script);
    await writeFile(join(folder, 'chunks', 'de-abc123.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'no');
    await writeFile(join(root, 'outside.js'), 'no');
    const app = builtFiles(folder);
    get = async (path, headers = {}) => app.fetch(new Request(`http://x.example/${path}`, {headers}));
  });

  test('come as scripts that any page may load', async () => {
    const reply = await get('scheduler.js');
    assert.equal(await reply.text(), script);
    assert.equal(reply.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(reply.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(reply.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  });

  test('come small where the browser can read that', async () => {
    const reply = await get('scheduler.js', {'Accept-Encoding': 'gzip, deflate, br'});
    assert.equal(reply.headers.get('Content-Encoding'), 'br');
    assert.match(reply.headers.get('Vary') ?? '', /Accept-Encoding/);
    assert.equal(brotliDecompressSync(await reply.bytes()).toString(), script);
  });

  test('are not sent again to whoever has them', async () => {
    const etag = (await get('scheduler.js')).headers.get('ETag') ?? '';
    const again = await get('scheduler.js', {'If-None-Match': etag});
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal((await get('scheduler.js', {'If-None-Match': 'W/"another"'})).status, 200);
  });

  test('are kept for ever when their name says what is in them, and asked for again when not', async () => {
    assert.match((await get('chunks/de-abc123.js')).headers.get('Cache-Control') ?? '', /immutable/);
    assert.match((await get('scheduler.js')).headers.get('Cache-Control') ?? '', /must-revalidate|no-cache/);
  });

  test('are all that is served', async () => {
    const elsewhere = [
      'nothing.js',
      'secret.txt',
      '..%2foutside.js',
      '%2e%2e/outside.js',
      'chunks/..%2f..%2foutside.js',
    ];
    for (const path of [...elsewhere, '%00.js', 'chunks', 'chunks/', '.js']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });
});

describe('an error in the log', () => {
  test('names what happened and where', () => {
    const text = describeError(new TypeError('x is not a function'));
    assert.match(text, /^TypeError: x is not a function\n\s+at /);
  });

  test('names its causes and their codes', () => {
    const cause = Object.assign(new Error('terminating connection'), {code: '57P01'});
    const text = describeError(new DatabaseUnavailable('The database does not answer.', {cause}));
    assert.match(text, /^DatabaseUnavailable: The database does not answer\./);
    assert.match(text, /^because of Error 57P01: terminating connection$/m);
  });

  test('names no person and opens no door', () => {
    const token = `lnk_${'a'.repeat(22)}.${'B'.repeat(43)}`;
    const error = new Error(
      `550 5.1.1 <rebecca.best@example.com>: no mailbox; phone +1 (650) 687-3600; link https://x.example/m/${token}`,
    );
    const text = describeError(error);
    for (const secret of ['rebecca', '687', token, 'BBBB']) assert.ok(!text.includes(secret), secret);
    assert.match(text, /550 5\.1\.1 <\(address\)>/);
  });

  test('may be anything that was thrown', () => {
    assert.equal(describeError('rebecca@example.com went wrong'), '(address) went wrong');
    assert.equal(describeError(undefined), 'undefined');
  });
});
