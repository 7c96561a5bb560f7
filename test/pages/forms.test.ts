/** Forms without scripts: they book through the same use case, lose nothing typed, and are sent from their own page. */
import assert from 'node:assert/strict';
import {after, beforeEach, suite, test} from 'node:test';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import {identifyLink} from '../../server-reference/use-cases/identify.ts';
import {writeCandidateLink} from '../../server-reference/scenarios/candidate-link.ts';
import {forget} from '../support/world.ts';
import {serveHosted, type Hosted} from '../support/hosted.ts';
import {fieldsOf, headingOf, linksOf, startsOf, written} from '../support/page-reader.ts';
import {closeServed} from '../support/server.ts';

after(closeServed);

const start = '2027-02-09T17:00:00Z';
const details = `?step=details&start=${start}`;
const phone = {country: 'US', phone: '650 687 3600'};

let hosted: Hosted;
beforeEach(async () => {
  hosted = await serveHosted('quiet-week');
});

/** Fills in the form that a page holds, and sends it. */
const send = async (page: string, changes: Record<string, string> = {}) =>
  hosted.submit({...fieldsOf(page), ...changes});

const book = async () => send(await hosted.page(details), phone);

const bookings = async () => hosted.ports.database.query('select id from bookings');

/** Somebody else is quicker. */
const takeAway = async (time: string) => {
  const {ports, seeded} = hosted;
  const ground = {database: ports.database, secrets: ports.secrets, now: hosted.clock.now()};
  const member = {organizationId: seeded.organizationId, memberId: seeded.memberIds[0]};
  const caller = await identifyLink(ports, await writeCandidateLink(ground, member));
  const request = {start: time, timeZone: 'UTC', locale: 'en', phone: {country: 'US', text: phone.phone}};
  await bookSlot(ports, caller, request, forget);
};

const shoeSize = {
  id: 'qst_0123456789abcdefghijkl',
  kind: 'text',
  label: 'Shoe size?',
  help: null,
  required: true,
  options: [],
};

const ask = async (...questions: object[]) =>
  hosted.ports.database.query('update organizations set questions = $1::jsonb', [JSON.stringify(questions)]);

suite('the form that books', () => {
  test('holds the address that the link knows, and goes back to the week it came from', async () => {
    const page = await hosted.page(details);
    assert.equal(headingOf(page), 'Confirm details');
    assert.match(
      written(page),
      /Tuesday, February 9, 9:00.*AM Pacific Standard Time \(GMT−8\) · 30 minutes with Joel Bito/,
    );
    assert.equal(fieldsOf(page).email, 'rebecca@example.com');
    const back = linksOf(page).get('Back');
    assert.ok(startsOf(await hosted.page(back)).includes(start));
  });

  test('books, and answers with the bare address of the page, which shows the booking', async () => {
    const response = await book();
    assert.equal(response.status, 303);
    const target = new URL(response.headers.get('Location') ?? '', `${hosted.baseUrl}/m/x`);
    assert.equal(target.href, `${hosted.baseUrl}/m/${hosted.linkToken}`);
    const page = await hosted.page();
    assert.equal(headingOf(page), 'You’re all set, Rebecca!');
    assert.match(written(page), /Tuesday, February 9, 2027 9:00 – 9:30 AM Pacific Standard Time \(GMT−8\)/);
  });

  test('sends note, answers and another address along', async () => {
    await ask(shoeSize);
    const page = await hosted.page(details);
    const name = shoeSize.id;
    await send(page, {...phone, email: 'new@example.com', note: 'own', ownNote: ' Hello ', [name]: '38'});
    const [candidate] = await hosted.ports.database.query<Record<string, unknown>>(
      'select email, note, answers, time_zone, locale from candidates where phone_e164 is not null',
    );
    assert.deepEqual(candidate, {
      email: 'new@example.com',
      note: 'Hello',
      answers: [{question: shoeSize.id, label: 'Shoe size?', text: '38'}],
      time_zone: 'America/Los_Angeles',
      locale: 'en',
    });
  });

  test('asks each kind of question, and keeps what was chosen', async () => {
    const options = ['red', 'blue'].map(value => ({value, label: value.toUpperCase()}));
    const kinds = ['long-text', 'choice', 'choices', 'checkbox', 'date'];
    const asked = kinds.map((kind, index) => ({
      ...shoeSize,
      id: `qst_${index}${'a'.repeat(21)}`,
      kind,
      options,
      help: `Help ${kind}`,
    }));
    await ask(...asked);
    const page = await hosted.page(details);
    for (const kind of kinds) assert.ok(written(page).includes(`Help ${kind}`), kind);
    const [long, choice, choices, checkbox, date] = asked.map(({id}) => id) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const answers = {
      [long]: 'a\nb',
      [choice]: 'blue',
      [choices]: 'red',
      [checkbox]: 'on',
      [date]: '2027-03-01',
    };
    assert.equal((await send(page, {...phone, ...answers})).status, 303);
    const [kept] = await hosted.ports.database.query<{answers: {question: string}[]}>(
      'select answers from candidates where phone_e164 is not null',
    );
    const {label} = shoeSize;
    assert.deepEqual(kept?.answers, [
      {question: long, label, text: 'a\nb'},
      {question: choice, label, options: ['BLUE']},
      {question: choices, label, options: ['RED']},
      {question: checkbox, label, checked: true},
      {question: date, label, date: '2027-03-01'},
    ]);
  });

  test('asks to tick what has to be ticked, and keeps what was ticked elsewhere', async () => {
    const box = {...shoeSize, kind: 'checkbox', label: 'I agree'};
    const other = {...box, id: `qst_${'b'.repeat(22)}`, label: 'News, please', required: false};
    await ask(box, other);
    const response = await send(await hosted.page(details), {...phone, [other.id]: 'on'});
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.equal(linksOf(page).get('I agree Tick this box to continue.'), `#${box.id}`);
    assert.equal(fieldsOf(page)[other.id], 'on');
    assert.equal(fieldsOf(page)[box.id], undefined);
  });

  test('sent twice is one booking, with the same answer', async () => {
    const page = await hosted.page(details);
    const [first, second] = await Promise.all([send(page, phone), send(page, phone)]);
    const third = await send(page, phone);
    assert.deepEqual([first?.status, second?.status, third.status], [303, 303, 303]);
    assert.equal((await bookings()).length, 1);
  });

  test('sent again with other words, after the way back, leads to the booking there is', async () => {
    const page = await hosted.page(details);
    await send(page, phone);
    assert.equal((await send(page, {...phone, phone: '650 687 3601'})).status, 303);
    assert.equal((await bookings()).length, 1);
  });

  test('sends the preset note that was chosen, also when the list was changed meanwhile', async () => {
    const offer = (...notes: string[]) =>
      hosted.ports.database.query('update organizations set preset_notes = $1::jsonb', [
        JSON.stringify(notes),
      ]);
    await offer('Call me first.', 'I am free at once.');
    const page = await hosted.page(details);
    const radios = [...page.matchAll(/<input[^>]*name="note"[^>]*>/g)].map(([tag]) => tag);
    const [, note = ''] = /value="([^"]*)"/.exec(radios[1] ?? '') ?? [];
    await offer('I am away until May.', 'I need a visa.');
    assert.equal((await send(page, {...phone, note})).status, 303);
    const [kept] = await hosted.ports.database.query('select note from candidates where note is not null');
    assert.deepEqual(kept, {note: 'I am free at once.'});
  });

  test('takes as many lines as the browser lets in, which counts a line end once', async () => {
    const lines = Array.from({length: 1000}, () => 'a');
    const response = await send(await hosted.page(details), {
      ...phone,
      note: 'own',
      ownNote: lines.join('\r\n'),
    });
    assert.equal(response.status, 303);
    const [kept] = await hosted.ports.database.query('select note from candidates where note is not null');
    assert.deepEqual(kept, {note: lines.join('\n')});
  });

  test('comes back with everything typed and a way to each fault', async () => {
    await ask(shoeSize);
    const typed = {country: 'DE', phone: '', email: 'nobody', note: 'own', ownNote: '\n</textarea><b>"&'};
    const response = await send(await hosted.page(details), typed);
    assert.equal(response.status, 422);
    const page = await response.text();
    const {country, phone: number, email, note, ownNote} = fieldsOf(page);
    assert.deepEqual({country, phone: number, email, note, ownNote}, typed);
    assert.equal(linksOf(page).get('Enter a phone number.'), '#phone');
    assert.equal(linksOf(page).get('Shoe size? Answer this question.'), `#${shoeSize.id}`);
    assert.match(page, /id="phone"[^>]*aria-invalid="true"/);
    assert.equal((await bookings()).length, 0);
  });

  test('names what only the server can judge', async () => {
    const response = await send(await hosted.page(details), {country: 'US', phone: '12', email: 'nobody@'});
    assert.equal(response.status, 422);
    assert.match(await response.text(), /href="#email"/);
  });

  test('says that the time was lost, offers the nearest, and books one of them with all that was typed', async () => {
    const page = await hosted.page(details);
    await takeAway(start);
    const typed = {...phone, note: 'own', ownNote: 'See you'};
    const refused = await send(page, typed);
    assert.equal(refused.status, 409);
    const again = await refused.text();
    assert.match(written(again), /Tue, Feb 9, 9:00.AM was just taken\./);
    assert.match(
      written(again),
      /The nearest free times: All times are in Pacific Standard Time \(GMT−8\)\./,
    );
    const [nearest = ''] = startsOf(again);
    assert.equal(nearest, '2027-02-09T17:30:00Z');
    assert.equal(fieldsOf(again).ownNote, 'See you');
    assert.equal(fieldsOf(again).start, nearest);
    assert.equal((await send(again)).status, 303);
    assert.match(written(await hosted.page()), /9:30 – 10:00 AM/);
  });

  test('stays filled in when the server is in trouble, and may be sent again', async () => {
    const page = await hosted.page(details);
    const {database} = hosted.ports;
    const {transaction} = database;
    const trouble = {transaction: () => Promise.reject(new Error('out of disk'))};
    Object.assign(database, trouble);
    const refused = await send(page, phone);
    Object.assign(database, {transaction});
    assert.equal(refused.status, 500);
    assert.match(hosted.log.at(-1)?.error ?? '', /out of disk/);
    const again = await refused.text();
    assert.match(written(again), /Something went wrong on our side\./);
    assert.equal(fieldsOf(again).phone, phone.phone);
    assert.equal(fieldsOf(again).key, fieldsOf(page).key);
    assert.equal((await send(again)).status, 303);
  });
});

suite('a form that cannot be taken at the moment', () => {
  for (const [asker, limits] of [
    ['of a link', {perAddress: 1000, perLink: 2}],
    ['of an address', {perAddress: 1, perLink: 1000}],
  ] as const) {
    test(`comes back whole when the limit ${asker} is reached, and may be sent again`, async () => {
      const limited = await serveHosted('quiet-week', {limits});
      const fields = {...fieldsOf(await limited.page(details)), ...phone, note: 'own', ownNote: 'a\n"b"'};
      const length = String(new URLSearchParams(fields).toString().length);
      await limited.open();
      const refused = await limited.submit(fields, {'Content-Length': length});
      assert.equal(refused.status, 429);
      const again = await refused.text();
      assert.equal(headingOf(again), 'One moment, please');
      limited.clock.advance(60_000);
      assert.deepEqual(fieldsOf(again), fields);
      assert.equal((await limited.submit(fieldsOf(again))).status, 303);
    });

    test(`is repeated to nobody else when the limit ${asker} is reached`, async () => {
      const limited = await serveHosted('quiet-week', {limits});
      await limited.open();
      await limited.open();
      const foreign = {Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site', 'Content-Length': '9'};
      const refused = await limited.submit({text: 'evil'}, foreign);
      assert.doesNotMatch(await refused.text(), /evil|<form/);
    });
  }
});

suite('a form', () => {
  const foreign = [
    {Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site'},
    {Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin'},
    {Origin: 'null', 'Sec-Fetch-Site': 'cross-site'},
    {Origin: 'null', 'Sec-Fetch-Site': 'none'},
    {Origin: 'http://interviews.example', 'Sec-Fetch-Site': 'same-site'},
  ];
  for (const headers of foreign) {
    test(`from elsewhere is refused: ${JSON.stringify(headers)}`, async () => {
      const fields = {...fieldsOf(await hosted.page(details)), ...phone};
      assert.equal((await hosted.submit(fields, headers)).status, 403);
      assert.equal((await bookings()).length, 0);
    });
  }

  test('without a word of where it comes from is refused', async () => {
    const body = new URLSearchParams({...fieldsOf(await hosted.page(details)), ...phone});
    const address = `${hosted.baseUrl}/m/${hosted.linkToken}`;
    const response = await hosted.send(new Request(address, {method: 'POST', body}));
    assert.equal(response.status, 403);
  });

  test('from an old browser, which names the page’s origin alone, is taken', async () => {
    const body = new URLSearchParams({...fieldsOf(await hosted.page(details)), ...phone});
    const address = `${hosted.baseUrl}/m/${hosted.linkToken}`;
    const headers = {Origin: new URL(hosted.baseUrl).origin};
    assert.equal((await hosted.send(new Request(address, {method: 'POST', body, headers}))).status, 303);
  });

  test('larger than 64 kB is refused on a page', async () => {
    const fields = {...fieldsOf(await hosted.page(details)), ...phone, ownNote: 'a'.repeat(66_000)};
    const refused = await hosted.submit(fields);
    assert.equal(refused.status, 413);
    assert.equal(headingOf(await refused.text()), 'We couldn’t open your invitation');
  });

  test('of another media type is refused', async () => {
    const headers = {'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain'};
    const address = `${hosted.baseUrl}/m/${hosted.linkToken}`;
    const response = await hosted.send(new Request(address, {method: 'POST', body: 'act=book', headers}));
    assert.equal(response.status, 415);
  });

  for (const changes of [
    {act: 'erase'},
    {key: ''},
    {start: 'soon'},
    {act: 'move'},
    {act: 'cancel'},
    {act: 'phone'},
    {act: 'cancel', booking: '../x', revision: '1'},
    {act: 'cancel', booking: shoeSize.id, revision: '1.5'},
  ]) {
    test(`that this page has not made is refused: ${JSON.stringify(changes)}`, async () => {
      const fields = {...fieldsOf(await hosted.page(details)), ...phone, ...changes} as Record<
        string,
        string
      >;
      const {status} = await hosted.submit(fields);
      assert.ok(status >= 400 && status < 500, String(status));
      assert.equal((await bookings()).length, 0);
    });
  }

  test('for a token that is none is refused like its page', async () => {
    const fields = {...fieldsOf(await hosted.page(details)), ...phone};
    const request = new Request(`${hosted.baseUrl}/m/lnk_0`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {'Sec-Fetch-Site': 'same-origin'},
    });
    const [refused, page] = [
      await hosted.send(request),
      await hosted.send(new Request(`${hosted.baseUrl}/m/lnk_0`)),
    ];
    assert.equal(refused.status, 404);
    assert.equal(await refused.text(), await page.text());
  });
});

suite('a booking', () => {
  beforeEach(async () => {
    assert.equal((await book()).status, 303);
  });

  test('is moved from a picker that offers its own time too', async () => {
    const pick = await hosted.page(linksOf(await hosted.page()).get('Reschedule'));
    assert.equal(headingOf(pick), 'Choose a new time to talk to Joel Bito');
    assert.ok(startsOf(pick).includes(start));
    const confirm = await hosted.page(`?step=details&move=1&start=2027-02-09T19:00:00Z`);
    assert.equal(headingOf(confirm), 'Confirm the new time');
    assert.equal((await send(confirm, {reason: 'A train'})).status, 303);
    assert.match(written(await hosted.page()), /11:00 – 11:30 AM/);
  });

  test('is cancelled by a form that asks first', async () => {
    const page = await hosted.page(linksOf(await hosted.page()).get('Cancel meeting'));
    assert.equal(headingOf(page), 'Cancel this meeting?');
    assert.equal((await send(page, {reason: 'Ill'})).status, 303);
    const cancelled = await hosted.page();
    assert.equal(headingOf(cancelled), 'This interview was cancelled');
    const again = await hosted.page(linksOf(cancelled).get('Choose another time'));
    assert.ok(startsOf(again).includes(start));
  });

  test('gets another phone number, or says what is wrong with it', async () => {
    const page = await hosted.page('?step=phone');
    const refused = await send(page, {phone: '1'});
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /href="#phone"/);
    assert.equal((await send(page, {country: 'DE', phone: '030 901820'})).status, 303);
    assert.match(written(await hosted.page()), /\+49 30 901820/);
    const twice = await send(page, {country: 'DE', phone: '030/901820'});
    assert.equal(twice.status, 303, 'the same form, sent by a double click, is no conflict');
    const late = await send(page, {country: 'DE', phone: '030 901821'});
    assert.equal(late.status, 409);
  });

  test('that was changed meanwhile is shown as it is now, instead of being changed', async () => {
    const page = await hosted.page('?step=cancel');
    await send(await hosted.page('?step=phone'), {phone: '650 687 3601'});
    const refused = await send(page);
    assert.equal(refused.status, 409);
    const text = written(await refused.text());
    assert.match(text, /This interview was changed meanwhile\. Here is how it stands now\./);
    assert.match(text, /\+1 650 687 3601/);
  });

  const tooLong = {reason: 'a'.repeat(501)};
  for (const [act, query, wrong, right] of [
    ['phone', '?step=phone', {phone: '12'}, {phone: '650 687 3602'}],
    ['cancel', '?step=cancel', tooLong, {reason: 'Ill'}],
    ['move', '?step=details&move=1&start=2027-02-09T19:00:00Z', tooLong, {reason: 'A train'}],
  ] as const) {
    test(`that was changed meanwhile is not changed by a form that comes back first: ${act}`, async () => {
      const page = await hosted.page(query);
      await send(await hosted.page('?step=phone'), {phone: '650 687 3601'});
      const faulty = await send(page, wrong);
      assert.equal(faulty.status, 422);
      const refused = await send(await faulty.text(), right);
      assert.equal(refused.status, 409);
      const text = written(await refused.text());
      assert.match(text, /This interview was changed meanwhile\. Here is how it stands now\./);
      assert.match(text, /9:00 – 9:30 AM.*\+1 650 687 3601/);
    });
  }

  test('that took the place of another is not changed by that one’s form, also when it comes back first', async () => {
    const page = await hosted.page('?step=phone');
    await send(await hosted.page('?step=cancel'));
    await book();
    const again = await (await send(page, {phone: '12'})).text();
    assert.equal((await send(again, {phone: '650 687 3602'})).status, 409);
    assert.match(written(await hosted.page()), /\+1 650 687 3600/);
  });

  test('that was moved is shown when the same form is sent for another time', async () => {
    const page = await hosted.page('?step=details&move=1&start=2027-02-09T19:00:00Z');
    await send(page);
    const refused = await send(page, {start: '2027-02-10T19:00:00Z'});
    assert.equal(refused.status, 409);
    assert.match(written(await refused.text()), /changed meanwhile.* 11:00 – 11:30 AM/);
  });

  test('stands when the form is sent again from a page left open', async () => {
    const fields = {
      ...fieldsOf(await hosted.page('?step=cancel')),
      act: 'book',
      key: 'another',
      ...phone,
      start,
    };
    assert.equal((await hosted.submit(fields)).status, 303);
    assert.equal((await bookings()).length, 1);
  });
});
