import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, suite, test} from 'node:test';
import type {Hono} from 'hono';
import {mailViewer} from '../../server-reference/adapters/mail-viewer.ts';
import {demo, demoFiles, type DemoFile} from '../../server-reference/demo/demo.ts';
import {readBooking} from '../../server-reference/use-cases/read-booking.ts';
import {nastyTexts} from '../support/nasty-texts.ts';
import {monday, openOutsideWorld, type OutsideWorld} from '../support/outside-world.ts';

let world: OutsideWorld;
let app: Hono;

before(async () => {
  world = await openOutsideWorld();
  const file = (name: DemoFile) => readFile(`server-reference/demo/browser/${name}`, 'utf8');
  app = demo(world.ports, {file, faults: world.faults});
});
after(() => world.database.close());

const get = (path: string, init: RequestInit = {}) => app.request(`http://localhost:4321${path}`, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  get(path, {method: 'POST', body: JSON.stringify(body), headers});

suite('the demo', () => {
  test('is not shown under a name that somebody pointed at this machine', async () => {
    const response = await app.request('http://rebind.example.com:4321/');
    assert.equal(response.status, 404);
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      assert.equal((await app.request(`http://${host}:4321/`)).status, 200, host);
    }
  });

  test('mints member tokens for its own pages', async () => {
    const response = await post('/member-token', {member: 'mem_1'});
    assert.equal(response.status, 201);
    const {token} = (await response.json()) as {token: string};
    assert.match(token, /^mem_1\.\d{13}\.[\w-]{43}$/);
  });

  const strangers: Record<string, string>[] = [
    {Origin: 'https://evil.example.com'},
    {Origin: 'null'},
    {'Sec-Fetch-Site': 'cross-site'},
    {'Sec-Fetch-Site': 'same-site'},
  ];
  for (const headers of strangers) {
    test(`mints nothing for another site: ${JSON.stringify(headers)}`, async () => {
      assert.equal((await post('/member-token', {member: 'mem_1'}, headers)).status, 403);
      assert.equal((await post('/video', {failWith: 'temporary'}, headers)).status, 403);
      assert.equal(world.faults.failWith, null);
    });
  }

  test('knows no member that is not there', async () => {
    for (const body of [{member: 'mem_nobody'}, {}, null]) {
      assert.equal((await post('/member-token', body)).status, 404);
    }
  });

  test('switches the video rooms to fail, and back', async () => {
    await post('/video', {failWith: 'not-a-user'});
    assert.equal(world.faults.failWith, 'not-a-user');
    assert.match(await (await get('/')).text(), /<option value="not-a-user" selected/);
    await post('/video', {failWith: null});
    assert.equal(world.faults.failWith, null);
    assert.equal((await post('/video', {failWith: 'gone'})).status, 422);
  });

  test('serves every file that its pages load', async () => {
    for (const name of Object.keys(demoFiles)) {
      const response = await get(`/${name}`);
      assert.equal(response.status, 200);
      for (const [, imported] of (await response.text()).matchAll(/from '\.\/([\w.-]+)'/g)) {
        assert.ok(Object.hasOwn(demoFiles, imported ?? ''), `${name} imports ${imported}`);
      }
    }
  });

  test('has nothing in its pages that its own policy forbids', async () => {
    for (const path of ['/', '/careers', '/mail']) {
      const response = await get(path);
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /script-src 'self'/);
      assert.doesNotMatch(await response.text(), /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
    }
  });
});

suite('the mail viewer', () => {
  const send = async (words: string) => {
    const mail = {
      messageId: `${crypto.randomUUID()}@example.com`,
      to: {name: words, email: 'joel@example.com'},
      fromName: words,
      replyTo: null,
      subject: words,
      text: words,
      html: '<!doctype html><html><head><title>x</title></head><body>hello</body></html>',
      invitation: {method: 'REQUEST', content: `BEGIN:VCALENDAR\r\nX:${words}\r\n`},
    } as const;
    await mailViewer({database: world.database, clock: world.ports.clock, sender: mail.to}).send(mail);
    return mail;
  };
  const newest = async () =>
    /href="(\/demo\/mail\/\d+)"/.exec(await (await get('/mail')).text())?.[1]?.slice(5) ?? '';

  test('lists what was sent, newest first', async () => {
    await send('First news');
    await send('Second news');
    const page = await (await get('/mail')).text();
    assert.ok(page.indexOf('Second news') < page.indexOf('First news'));
  });

  test('shows a mail with its invitation, and gives the very file', async () => {
    const mail = await send('Interview');
    const path = await newest();
    assert.match(await (await get(path)).text(), /BEGIN:VCALENDAR/);
    const file = await get(`${path}/interview.ics`);
    assert.equal(await file.text(), mail.invitation.content);
    assert.equal(file.headers.get('Content-Type'), 'text/calendar; charset=utf-8; method=REQUEST');
  });

  test('lets no script of a mail run, and opens its links beside it', async () => {
    await send('Interview');
    const shown = await get(`${await newest()}/html`);
    const policy = shown.headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /; sandbox allow-popups/);
    assert.doesNotMatch(policy, /script-src|allow-scripts|allow-same-origin/);
    assert.match(await shown.text(), /<base target="_blank">/);
  });

  test('shows nasty texts as text', async () => {
    // What the contract lets through: no half characters and no NUL, which no database keeps.
    for (const nasty of nastyTexts.filter(text => text.isWellFormed() && !text.includes('\0'))) {
      await send(nasty);
      for (const path of ['/mail', await newest()]) {
        assert.doesNotMatch(await (await get(path)).text(), /<script>|<img/);
      }
    }
  });

  test('says when there is no such mail', async () => {
    for (const id of ['999999', 'x', '1e3', '-1', '9'.repeat(40)]) {
      for (const part of ['', '/html', '/interview.ics']) {
        assert.equal((await get(`/mail/${id}${part}`)).status, 404);
      }
    }
  });
});

suite('a demo room', () => {
  const open = async () => {
    const {caller, bookingId} = await world.book();
    await world.settle();
    const {conference} = await readBooking(world.ports, caller, bookingId, {});
    await world.database.script('truncate claims, bookings cascade');
    return conference;
  };

  test('is gone with its booking', async () => {
    const {joinUrl} = await open();
    assert.equal((await get(new URL(joinUrl ?? '').pathname.slice(5))).status, 404);
  });

  test('asks for the code, lets nobody in early, and everybody with the code in time', async () => {
    const {caller, bookingId} = await world.book();
    await world.settle();
    const {conference} = await readBooking(world.ports, caller, bookingId, {});
    const path = new URL(conference.joinUrl ?? '').pathname.slice(5);
    const say = async (query: string) => (await get(path + query)).text();
    assert.match(await say(''), /Access code/);
    assert.match(await say('?code=000000x'), /not the code/);
    const right = `?code=${conference.accessCode?.slice(0, 3)}%20${conference.accessCode?.slice(3)}`;
    assert.match(await say(right), /opens 10 minutes before/);
    world.now = monday - 10 * 60_000;
    assert.match(await say(right), /You are in/);
    assert.doesNotMatch(await say(right), /Rebecca|Joel/);
  });
});
