/** The form that writes to the recruiter, without scripts: sent by the contract's own route, lost for nothing that was typed. */
import assert from 'node:assert/strict';
import {after, beforeEach, suite, test} from 'node:test';
import {serveHosted, type Hosted} from '../support/hosted.ts';
import {fieldsOf, headingOf, linksOf, startsOf, written} from '../support/page-reader.ts';
import {closeServed} from '../support/server.ts';

after(closeServed);

let hosted: Hosted;
beforeEach(async () => {
  hosted = await serveHosted('quiet-week');
});

const set = (sql: string, ...values: unknown[]) => hosted.ports.database.query(sql, values);

const book = async () => {
  const fields = fieldsOf(await hosted.page('?step=details&start=2027-02-09T17:00:00Z'));
  const {status} = await hosted.submit({...fields, country: 'US', phone: '650 687 3600'});
  assert.equal(status, 303);
};

/** Fills in the form that a page holds, and sends it. */
const send = async (page: string, changes: Record<string, string> = {}) => {
  const response = await hosted.submit({...fieldsOf(page), ...changes});
  return {status: response.status, page: await response.text()};
};

const messages = () =>
  hosted.ports.database.query<
    Record<string, unknown>
  >(`select text, windows, time_zone as "timeZone", locale, reply_email as "email", booking_id as "booking"
    from messages order by created_at`);

const row = (number: number, date: string, from: string, to: string) => ({
  [`date-${number}`]: date,
  [`from-${number}`]: from,
  [`to-${number}`]: to,
});

suite('whom no time suits', () => {
  const form = async (query = '') =>
    hosted.page(linksOf(await hosted.page(query)).get('None of these times work?'));

  test('proposes times of the own zone, and is told where the answer goes', async () => {
    const page = await form();
    assert.equal(headingOf(page), 'Propose times to Joel');
    assert.equal(fieldsOf(page).tz, 'America/Los_Angeles');
    const sent = await send(page, {
      tz: 'Asia/Kathmandu',
      ...row(0, '2027-02-15', '09:00', '11:30'),
      ...row(2, '2027-02-16', '20:00', '21:00'),
      text: ' After work.\r\nBest ',
    });
    assert.equal(sent.status, 200);
    assert.equal(headingOf(sent.page), 'Your message has been sent');
    assert.match(written(sent.page), /Joel will answer to rebecca@example\.com\./);
    assert.deepEqual(await messages(), [
      {
        text: 'After work.\nBest',
        windows: [
          {start: '2027-02-15T03:15:00Z', end: '2027-02-15T05:45:00Z'},
          {start: '2027-02-16T14:15:00Z', end: '2027-02-16T15:15:00Z'},
        ],
        timeZone: 'Asia/Kathmandu',
        locale: 'en',
        email: null,
        booking: null,
      },
    ]);
    assert.deepEqual(
      hosted.jobs.map(({kind}) => kind),
      ['deliver-message'],
    );
  });

  test('comes back to the week that the form was opened from', async () => {
    const page = await form('?from=2027-02-15&tz=UTC');
    const back = linksOf(page).get('Back') ?? '';
    assert.equal(startsOf(await hosted.page(back))[0], '2027-02-15T17:00:00Z');
    const sent = await send(page, {text: 'Evenings only'});
    assert.equal(linksOf(sent.page).get('Back'), back);
  });

  test('gets everything back with a way to each fault, and the rows that hold something open', async () => {
    const typed = {
      tz: 'America/New_York',
      ...row(0, '2027-03-14', '02:15', '04:00'),
      ...row(1, '', '', ''),
      ...row(2, '2027-02-15', '09:00', '09:05'),
      text: '</textarea><b>"&',
    };
    const {status, page} = await send(await form(), typed);
    assert.equal(status, 422);
    const kept = fieldsOf(page);
    assert.deepEqual(Object.fromEntries(Object.keys(typed).map(name => [name, kept[name]])), typed);
    const links = linksOf(page);
    assert.equal(links.get('Clocks are put forward on that day and skip this time.'), '#from-0');
    assert.equal(links.get('Let it end at least 15 minutes after it starts.'), '#to-2');
    assert.match(page, /id="to-2"[^>]*aria-invalid="true"/);
    const folded = await form();
    assert.doesNotMatch(folded, /<details\s*open/);
    assert.deepEqual(
      [...page.matchAll(/<details\s*(open)?/g)].map(([, open]) => open),
      ['open', 'open'],
    );
    assert.deepEqual(await messages(), []);
    assert.equal((await send(page, row(0, '2027-03-14', '03:15', '04:00'))).status, 422);
    const mended = {...row(0, '', '', ''), ...row(2, '2027-02-15', '09:00', '10:00')};
    assert.equal((await send(page, mended)).status, 200);
  });

  test('is asked for a date and times that can be met', async () => {
    const rows = [
      [row(0, '', '09:00', '10:00'), 'Enter a date.', '#date-0'],
      [row(0, '2027-02-15', '09:00', ''), 'Enter both times.', '#to-0'],
      [row(1, '2027-02-05', '08:00', '10:00'), 'This time has passed.', '#date-1'],
      [row(1, '2027-02-15', '08:00', '20:01'), 'Make it 12 hours at most.', '#to-1'],
      [{text: ' \r\n '}, 'Write something, or propose a time.', '#text'],
    ] as const;
    const page = await form();
    for (const [typed, words, target] of rows) {
      const refused = await send(page, typed);
      assert.equal(refused.status, 422, words);
      assert.equal(linksOf(refused.page).get(words), target);
    }
  });

  test('may leave an address for the answer where none is known', async () => {
    await set('update candidates set email = null');
    const page = await form();
    const refused = await send(page, {text: 'Evenings?', email: 'nobody'});
    assert.equal(refused.status, 422);
    assert.match(refused.page, /href="#email"/);
    const sent = await send(refused.page, {email: 'new@example.com'});
    assert.match(written(sent.page), /Joel will answer to new@example\.com\./);
    const silent = await send(await form(), {text: 'Evenings?'});
    assert.match(written(silent.page), /Joel will answer the way your invitation came\./);
  });

  test('reads it in another language', async () => {
    const page = await hosted.page('?step=propose', {'Accept-Language': 'de'});
    assert.equal(headingOf(page), 'Zeiten vorschlagen: Joel');
    assert.match(written(page), /Weitere Zeit hinzufügen/);
  });
});

suite('a message', () => {
  const text = 'Which building is it?';

  test('sent twice is one; after the way back, with other words, it is another', async () => {
    const page = await hosted.page('?step=write');
    assert.equal(headingOf(page), 'Write to Joel');
    for (const words of [text, text, 'And which floor?'])
      assert.equal((await send(page, {text: words})).status, 200);
    assert.deepEqual(
      (await messages()).map(message => message.text),
      [text, 'And which floor?'],
    );
  });

  test('as long as may be arrives whole, though browsers send line ends twice as long', async () => {
    const lines = `${'a\r\n'.repeat(999)}aa`;
    assert.equal((await send(await hosted.page('?step=write'), {text: lines})).status, 200);
    const {status, page} = await send(await hosted.page('?step=write'), {text: 'a'.repeat(2001)});
    assert.equal(status, 422);
    assert.equal(linksOf(page).get('This is too long. Shorten it.'), '#text');
  });

  test('after several others is kept in the form, which says so', async () => {
    const page = await hosted.page('?step=write');
    for (let sent = 0; sent < 5; sent += 1) await send(page, {text: `${text} ${sent}`});
    const refused = await send(page, {text});
    assert.equal(refused.status, 429);
    assert.match(written(refused.page), /You have sent several messages already\./);
    assert.equal(fieldsOf(refused.page).text, text);
  });

  test('stays in the form when the link is withdrawn meanwhile, or the server is in trouble', async () => {
    const page = await hosted.page('?step=write');
    const {database} = hosted.ports;
    const {transaction} = database;
    Object.assign(database, {transaction: () => Promise.reject(new Error('out of disk'))});
    const failed = await send(page, {text});
    Object.assign(database, {transaction});
    assert.equal(failed.status, 500);
    assert.match(hosted.log.at(-1)?.error ?? '', /out of disk/);
    assert.match(written(failed.page), /Something went wrong on our side\./);
    await set('update links set revoked_at = now()');
    const withdrawn = await send(failed.page);
    assert.equal(withdrawn.status, 410);
    assert.match(written(withdrawn.page), /This link is no longer valid/);
    assert.equal(fieldsOf(withdrawn.page).text, text);
  });

  test('is not taken from another page', async () => {
    const fields = {...fieldsOf(await hosted.page('?step=write')), text};
    assert.equal((await hosted.submit(fields, {'Sec-Fetch-Site': 'cross-site'})).status, 403);
    assert.deepEqual(await messages(), []);
  });

  test('cannot be written where nobody takes one', async () => {
    await set('update links set revoked_at = now()');
    assert.equal(headingOf(await hosted.page('?step=write')), 'This link is no longer valid');
  });
});

suite('about a booking', () => {
  beforeEach(book);

  test('a question is asked, which names it', async () => {
    const page = await hosted.page(linksOf(await hosted.page()).get('Write to Joel'));
    assert.equal('date-0' in fieldsOf(page), false);
    assert.equal((await send(page, {text: 'Which floor?'})).status, 200);
    const [message] = await messages();
    assert.ok(message?.booking);
    assert.equal(headingOf(await hosted.page(linksOf(page).get('Back'))), 'You’re all set, Rebecca!');
  });

  test('other times are proposed where it can no longer be moved', async () => {
    await set(`update links set expires_at = created_at + interval '1 minute'`);
    hosted.clock.advance(86_400_000);
    const page = await hosted.page(linksOf(await hosted.page()).get('Write to Joel'));
    assert.equal(headingOf(page), 'Write to Joel');
    assert.equal((await send(page, row(0, '2027-02-15', '09:00', '10:00'))).status, 200);
    assert.ok((await messages())[0]?.booking);
  });

  test('other times are proposed while it is moved', async () => {
    const pick = linksOf(await hosted.page()).get('Reschedule');
    const page = await hosted.page(linksOf(await hosted.page(pick)).get('None of these times work?'));
    const back = await hosted.page(linksOf(page).get('Back'));
    assert.equal(headingOf(back), 'Choose a new time to talk to Joel Bito');
    assert.equal((await send(page, row(0, '2027-02-15', '09:00', '10:00'))).status, 200);
    assert.ok((await messages())[0]?.booking);
  });
});
