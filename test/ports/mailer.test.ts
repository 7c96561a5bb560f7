import assert from 'node:assert/strict';
import {after, before, beforeEach, suite, test} from 'node:test';
import {icsText} from '../../src/add-to-calendar/ics.ts';
import {mailViewer} from '../../server-reference/adapters/mail-viewer.ts';
import {smtpMailer, type SmtpMailer} from '../../server-reference/adapters/smtp.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import {MailRefused, type Mail} from '../../server-reference/ports/mailer.ts';
import {freshDatabase} from '../support/fresh-database.ts';
import {headersOf, partsOf} from '../support/mail-parts.ts';
import {nastyTexts} from '../support/nasty-texts.ts';
import {startSmtpSink, type SmtpSink} from '../support/smtp-sink.ts';

const sender = {name: 'Northwind scheduling', email: 'scheduling@example.com'};

const content = icsText({
  method: 'REQUEST',
  uid: 'ses_1@example.com',
  sequence: 0,
  stamp: '2027-01-20T08:00:00Z',
  start: '2027-02-08T17:00:00Z',
  end: '2027-02-08T17:30:00Z',
  cancelled: false,
  title: '面接 · Interview with Rebecca Silva',
  description: 'x'.repeat(200),
  location: '',
  joinUrl: null,
  organizer: sender,
  attendee: {name: 'Joel Bito', email: 'joel@example.com', response: 'pending'},
});

const mail: Mail = {
  messageId: 'bkg_1.member.0@example.com',
  to: {name: 'Joel Bito', email: 'joel@example.com'},
  fromName: 'Northwind',
  replyTo: {name: 'Rebecca Silva', email: 'rebecca@example.com'},
  subject: 'Interview with Rebecca Silva',
  text: 'Monday at nine.\n',
  html: '<p>Monday at nine.</p>',
  invitation: {method: 'REQUEST', content},
};

const headerNames = (raw: string) => headersOf(raw).map(line => line.slice(0, line.indexOf(':')));
const header = (raw: string, name: string) => headersOf(raw).find(line => line.startsWith(`${name}: `)) ?? '';

suite('mail by SMTP', () => {
  let sink: SmtpSink;
  let mailer: SmtpMailer;
  before(async () => {
    sink = await startSmtpSink();
    mailer = smtpMailer({url: sink.url, sender});
  });
  beforeEach(() => {
    sink.mails.length = 0;
    for (const verb of ['MAIL', 'RCPT', 'DATA', 'END'] as const) delete sink.refusals[verb];
  });
  after(async () => {
    mailer.close();
    await sink.close();
  });

  const sent = async (what: Mail) => {
    await mailer.send(what);
    const [received] = sink.mails;
    assert.ok(received);
    return received;
  };

  test('comes from the server, in the name of the organization', async () => {
    const {from, recipients, raw} = await sent(mail);
    assert.equal(from, sender.email);
    assert.deepEqual(recipients, ['joel@example.com']);
    assert.equal(header(raw, 'From'), 'From: Northwind <scheduling@example.com>');
    assert.equal(header(raw, 'Reply-To'), 'Reply-To: Rebecca Silva <rebecca@example.com>');
    assert.equal(header(raw, 'Message-ID'), 'Message-ID: <bkg_1.member.0@example.com>');
  });

  test('carries the invitation twice, in the form that Outlook and Gmail answer', async () => {
    const [, , inline, attached] = partsOf((await sent(mail)).raw);
    assert.equal(inline?.type, 'text/calendar; charset=utf-8; method=REQUEST');
    assert.equal(attached?.type, 'application/ics; name=interview.ics');
    assert.equal(inline?.body, content);
    assert.equal(attached?.body, content);
  });

  test('goes without an invitation when there is none', async () => {
    const {raw} = await sent({...mail, invitation: null, replyTo: null});
    assert.doesNotMatch(raw, /text\/calendar|Reply-To/);
  });

  const refusals = [
    ['the recipient', {RCPT: '550 5.1.1 No such user'}],
    ['the mail', {END: '554 5.7.1 Not wanted'}],
  ] as const;
  for (const [what, refusal] of refusals) {
    test(`is given up when the server refuses ${what} for good`, async () => {
      Object.assign(sink.refusals, refusal);
      await assert.rejects(mailer.send(mail), MailRefused);
    });
  }

  for (const refusal of [{RCPT: '451 4.7.1 Try later'}, {END: '452 4.3.1 Full'}, {MAIL: '421 Busy'}]) {
    test(`is to be tried again after ${JSON.stringify(refusal)}`, async () => {
      Object.assign(sink.refusals, refusal);
      await assert.rejects(mailer.send(mail), (error: unknown) => !(error instanceof MailRefused));
    });
  }

  test('is to be tried again when nobody answers', async () => {
    const away = await startSmtpSink();
    await away.close();
    const alone = smtpMailer({url: away.url, sender});
    await assert.rejects(alone.send(mail), (error: unknown) => !(error instanceof MailRefused));
    alone.close();
  });

  for (const email of [
    'a@example.com\r\nBcc: evil@example.com',
    'a@example.com,evil@example.com',
    'A <a@example.com>',
    'a@example.com>',
    '',
  ]) {
    test(`never leaves for ${JSON.stringify(email)}`, async () => {
      await assert.rejects(mailer.send({...mail, to: {name: 'A', email}}), MailRefused);
      await assert.rejects(mailer.send({...mail, replyTo: {name: 'A', email}}), MailRefused);
      assert.deepEqual(sink.mails, []);
    });
  }

  test('gains no header and no recipient from nasty names and subjects', async () => {
    const expected = headerNames((await sent(mail)).raw);
    for (const nasty of nastyTexts) {
      sink.mails.length = 0;
      const {raw, recipients} = await sent({
        ...mail,
        to: {name: nasty, email: 'joel@example.com'},
        replyTo: {name: nasty, email: 'rebecca@example.com'},
        fromName: nasty,
        subject: `Interview with ${nasty}`,
      });
      assert.deepEqual(headerNames(raw), expected, JSON.stringify(nasty).slice(0, 60));
      assert.deepEqual(recipients, ['joel@example.com']);
    }
  });
});

suite('the mail viewer', () => {
  let database: Database;
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.close());

  test('keeps a mail once, however often it is sent', async () => {
    const viewer = mailViewer({database, sender, clock: {now: () => Date.UTC(2027, 0, 20)}});
    await viewer.send(mail);
    await viewer.send(mail);
    const kept = await database.query<{recipient: string; mail: Mail}>(
      'select recipient, mail from viewed_mails',
    );
    assert.deepEqual(kept, [{recipient: 'joel@example.com', mail}]);
  });
});
