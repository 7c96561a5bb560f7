import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {mailOfMessage, type ToldMessage} from '../../server-reference/mails/message.ts';
import type {Mail} from '../../server-reference/ports/mailer.ts';
import {nastyTexts} from '../support/nasty-texts.ts';
import {interview, sending} from './interview.ts';
import {assertSays, shown} from './says.ts';

const {recruiter, candidate} = interview;
const proposal: ToldMessage = {
  messageId: 'msg_0123456789abcdefghijkl',
  reader: recruiter,
  gone: null,
  candidate: {...candidate, phone: null},
  text: 'I teach in the mornings.\nWould one of these suit you?',
  windows: [
    {start: Date.UTC(2027, 1, 9, 17), end: Date.UTC(2027, 1, 9, 19)},
    {start: Date.UTC(2027, 1, 10, 23, 30), end: Date.UTC(2027, 1, 11, 1)},
  ],
  interview: null,
};

const mailOf = (told: Partial<ToldMessage> = {}): Mail => {
  const mail = mailOfMessage({...proposal, ...told}, sending);
  assert.ok(mail);
  return mail;
};

suite('the mail with what a candidate wrote', () => {
  test('names each proposed time on the recruiter’s wall and on the candidate’s, the best first', () => {
    const mail = mailOf();
    assertSays(
      mail,
      'Tuesday, February 9, 2027, 9:00 – 11:00 AM, Pacific Standard Time (GMT−8)',
      'Tuesday, February 9, 2027, 10:45 PM – 12:45 AM, Nepal Time (GMT+5:45)',
      'Wednesday, February 10, 2027, 3:30 – 5:00 PM, Pacific Standard Time (GMT−8)',
      'For Rebecca Silva',
    );
    assert.ok(mail.text.indexOf('Choice 1') < mail.text.indexOf('Choice 2'));
    assert.equal(mail.subject, 'Rebecca Silva proposes other times');
  });

  test('names a time once where both walls show the same', () => {
    const mail = mailOf({candidate: {...proposal.candidate, timeZone: recruiter.timeZone}});
    assert.doesNotMatch(mail.text, /For Rebecca/);
  });

  test('says what to do next', () => {
    assertSays(mailOf(), 'To meet at such a time, free it in your calendar and send a new link.');
    assertSays(mailOf(), 'Reply to this mail to write back to Rebecca.');
    assert.doesNotMatch(mailOf({windows: []}).text, /send a new link/);
  });

  test('is answered to the candidate; where no address is known, it says so', () => {
    assert.deepEqual(mailOf().replyTo, {name: 'Rebecca Silva', email: 'rebecca@example.com'});
    const unknown = mailOf({candidate: {...proposal.candidate, email: null}});
    assert.equal(unknown.replyTo, null);
    assertSays(unknown, 'No address of Rebecca is known here: write back where you sent the link.');
  });

  test('quotes the text, line by line', () => {
    assert.match(mailOf().text, /^> I teach in the mornings\.\n> Would one of these suit you\?$/m);
    assert.match(mailOf().html, /<blockquote dir="auto">I teach in the mornings\.<br>Would/);
  });

  test('says which interview a question is about', () => {
    const {start, end} = interview;
    const mail = mailOf({windows: [], interview: {start, end}, candidate});
    assert.equal(mail.subject, 'Rebecca Silva has a question about your interview');
    assertSays(
      mail,
      'Tuesday, February 9, 2027, 9:30 – 10:00 AM, Pacific Standard Time (GMT−8)',
      '+1 650 687 3600',
    );
  });

  test('has a subject of its own when it is about no interview', () => {
    assert.equal(mailOf({windows: []}).subject, 'Rebecca Silva has written to you');
  });

  test('tells which language the candidate reads, where it is another', () => {
    assertSays(mailOf({candidate: {...proposal.candidate, locale: 'pt-BR'}}), 'Portuguese');
    assert.doesNotMatch(mailOf({candidate: {...proposal.candidate, locale: 'en-GB'}}).text, /Reads/);
    assert.doesNotMatch(mailOf({candidate: {...proposal.candidate, locale: 'ab-c'}}).text, /Reads/);
  });

  test('says for whom it was meant when the recruiter is gone', () => {
    const office = {...recruiter, name: 'Northwind Talent Team', email: 'talent@northwind.example'};
    const mail = mailOf({reader: office, gone: 'Joel Bito'});
    assert.deepEqual(mail.to, {name: office.name, email: office.email});
    assertSays(mail, 'This was written to Joel Bito, who no longer schedules interviews here.');
  });

  test('is not written when nobody is left to read it', () => {
    assert.equal(mailOfMessage({...proposal, reader: {...recruiter, email: null}}, sending), null);
  });

  test('has the same name however often it is made, and asks for no place in a calendar', () => {
    assert.equal(mailOf().messageId, 'msg_0123456789abcdefghijkl@example.com');
    assert.equal(mailOf().invitation, null);
  });

  for (const text of nastyTexts) {
    test(`shows what was written as what it is: ${JSON.stringify(text).slice(0, 40)}`, () => {
      const mail = mailOf({text, candidate: {...proposal.candidate, name: text}});
      assert.ok(shown(mail.html).includes(text.toWellFormed().split(/\r\n?|\n/)[0] ?? ''));
      assert.doesNotMatch(mail.html.replace(/<style>[^]*<\/style>/, ''), /<(script|img|svg|iframe)/i);
    });
  }
});
