import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Interview, Room} from '../../server-reference/mails/interview.ts';
import {mailToCandidate} from '../../server-reference/mails/to-candidate.ts';
import {mailToRecruiter} from '../../server-reference/mails/to-recruiter.ts';
import type {Mail} from '../../server-reference/ports/mailer.ts';
import {nastyTexts} from '../support/nasty-texts.ts';
import {candidateNews, interview, room, sending} from './interview.ts';
import {assertSays} from './says.ts';

const toCandidate = (told: Interview = interview, news = {}): Mail => {
  const mail = mailToCandidate(told, {...candidateNews, ...news}, sending);
  assert.ok(mail);
  return mail;
};
const toRecruiter = (told: Interview = interview) => mailToRecruiter(told, 'booked', sending);

const withRoom = (given: Room | null): Interview => ({...interview, room: given});
const failed = (cause: Extract<Room, {state: 'failed'}>['cause']) =>
  withRoom({state: 'failed', providerName: 'Zoom', cause});

suite('the recruiter’s mail', () => {
  test('says when, on both walls', () => {
    assertSays(
      toRecruiter(),
      'Tuesday, February 9, 2027, 9:30 – 10:00 AM, Pacific Standard Time (GMT−8)',
      'For Rebecca Silva',
      'Tuesday, February 9, 2027, 11:15 – 11:45 PM, Nepal Time (GMT+5:45)',
    );
  });

  test('says who, and what they wrote', () => {
    assertSays(
      toRecruiter(),
      '+1 650 687 3600',
      'rebecca@example.com',
      'Looking forward',
      'Notice period?',
      'One month',
    );
    assert.equal(
      toRecruiter().subject,
      'Rebecca Silva booked an interview: Tuesday, February 9, 2027, 9:30 AM',
    );
  });

  test('is answered to the candidate, or to nobody', () => {
    assert.deepEqual(toRecruiter().replyTo, {name: 'Rebecca Silva', email: 'rebecca@example.com'});
    const unknown = {...interview, candidate: {...interview.candidate, email: null}};
    assert.equal(toRecruiter(unknown).replyTo, null);
  });

  test('holds the way into the room, never the candidate’s page', () => {
    assertSays(toRecruiter(), '482193', 'The room opens at 9:20 AM.');
    assert.match(toRecruiter().html, /href="https:\/\/meet\.example\.com\/a\?b=1&amp;c=2"/);
    assert.doesNotMatch(JSON.stringify(toRecruiter()), /\/m\/lnk_/);
  });

  test('says whom to call when they talk by phone', () => {
    assertSays(toRecruiter(withRoom(null)), 'You call Rebecca Silva at +1 650 687 3600.');
  });

  const problems = [
    [
      'not-eligible',
      'Something went wrong with generating the video conference for Rebecca Silva’s meeting.',
    ],
    ['not-a-user', 'because you are not an authorized user on your organization’s Zoom account.'],
    ['temporary', 'for Rebecca Silva’s meeting because of temporary issues.'],
  ] as const;
  for (const [cause, sentence] of problems) {
    test(`tells why there is no room: ${cause}`, () => assertSays(toRecruiter(failed(cause)), sentence));
  }

  test('says why the candidate cancelled, and nothing of a room', () => {
    const cancelled = {
      ...interview,
      cancelled: true,
      candidate: {...interview.candidate, reason: 'Found another job'},
    };
    const mail = mailToRecruiter(cancelled, 'cancelled', sending);
    assertSays(mail, 'Your interview with Rebecca Silva has been cancelled', 'Found another job');
    assert.doesNotMatch(mail.text, /meet\.example|482193|Accept or decline/);
  });
});

suite('the candidate’s mail', () => {
  test('says when, on the candidate’s wall first', () => {
    const mail = toCandidate();
    assertSays(mail, 'Tuesday, February 9, 2027, 11:15 – 11:45 PM, Nepal Time (GMT+5:45)', 'For Joel');
    assert.equal(mail.subject, 'Interview with Joel Bito, Northwind: Tuesday, February 9, 2027, 11:15 PM');
  });

  test('is not written without an address', () => {
    const unknown = {...interview, candidate: {...interview.candidate, email: null}};
    assert.equal(mailToCandidate(unknown, candidateNews, sending), null);
  });

  test('leads into the room and to the page where it is moved or cancelled', () => {
    const mail = toCandidate();
    assertSays(
      mail,
      '482193',
      'Reschedule or cancel',
      'If there is a problem, Joel will call you at +1 650 687 3600.',
    );
    for (const url of ['https://meet.example.com/a?b=1&c=2', candidateNews.pageUrl])
      assert.ok(mail.text.includes(url));
  });

  test('says who calls when they talk by phone', () => {
    assertSays(toCandidate(withRoom(null)), 'Joel will call you at +1 650 687 3600.');
  });

  for (const cause of ['not-eligible', 'not-a-user', 'temporary'] as const) {
    test(`never tells why there is no room: ${cause}`, () => {
      const mail = toCandidate(failed(cause));
      assertSays(
        mail,
        'Something went wrong with the video conference. You can contact the recruiter for support.',
      );
      assert.doesNotMatch(mail.text, /authorized|administrator|temporary issues/);
    });
  }

  test('tells that the link follows while the room is being made', () => {
    assertSays(
      toCandidate(withRoom({state: 'pending', providerName: 'Zoom'})),
      'follows as soon as it is there',
    );
  });

  test('offers another time after cancelling, while the link lives', () => {
    const cancelled = {...interview, cancelled: true};
    assertSays(toCandidate(cancelled, {change: 'cancelled'}), 'Choose another time');
    const ended = toCandidate(cancelled, {change: 'cancelled', linkLives: false});
    assert.doesNotMatch(ended.text, /another time|\/m\//);
  });

  test('prints the hours of the reader’s region', () => {
    const german = {...interview, candidate: {...interview.candidate, locale: 'de-DE'}};
    assertSays(toCandidate(german), '23:15–23:45');
  });

  test('keeps to English where the locale is no locale', () => {
    const odd = {...interview, candidate: {...interview.candidate, locale: '???'}};
    assertSays(toCandidate(odd), '11:15 – 11:45 PM');
  });
});

suite('any mail', () => {
  const rooms: (Room | null)[] = [
    null,
    room,
    {
      state: 'ready',
      providerName: 'Jitsi',
      joinUrl: 'https://meet.example.com/b',
      accessCode: null,
      opensAt: null,
    },
    {state: 'pending', providerName: 'Zoom'},
    {state: 'failed', providerName: 'Zoom', cause: 'temporary'},
  ];
  const bare = {...interview.candidate, phone: null, note: null, answers: [], reason: null};
  const all = rooms.flatMap(given =>
    [interview.candidate, bare].flatMap(candidate =>
      [false, true].flatMap(cancelled =>
        (['booked', 'rescheduled', 'updated', 'cancelled'] as const).flatMap(change => {
          const told = {...interview, room: given, candidate, cancelled};
          return [mailToRecruiter(told, change, sending), toCandidate(told, {change})];
        }),
      ),
    ),
  );

  test('is complete: nothing undefined, no null, no broken date', () => {
    for (const mail of all)
      assert.doesNotMatch(JSON.stringify(mail), /undefined|NaN|Invalid|\[object|: null\b/);
  });

  test('has the same name when it is written again, another one for other news', () => {
    const later = {...sending, now: sending.now + 60_000};
    assert.equal(mailToRecruiter(interview, 'booked', later).messageId, toRecruiter().messageId);
    assert.notEqual(toRecruiter({...interview, calendarSequence: 1}).messageId, toRecruiter().messageId);
    assert.notEqual(toCandidate().messageId, toRecruiter().messageId);
  });

  test('shows nasty texts as text', () => {
    for (const nasty of nastyTexts) {
      const told: Interview = {
        ...interview,
        organizationName: nasty,
        recruiter: {...interview.recruiter, name: nasty},
        candidate: {...interview.candidate, name: nasty, note: nasty, answers: [{label: nasty, text: nasty}]},
        room: {state: 'ready', providerName: nasty, joinUrl: nasty, accessCode: nasty, opensAt: null},
      };
      for (const {html} of [toRecruiter(told), toCandidate(told)]) {
        assert.doesNotMatch(html, /<script|<img|javascript:[^<]*"/i);
        assert.deepEqual(
          [...new Set(html.match(/<\/?([a-z1-6!]+)/gi))].filter(
            tag => !/^<\/?(!doctype|html|head|meta|title|style|body|main|h1|p|dl|dt|dd|a|br)$/i.test(tag),
          ),
          [],
        );
      }
    }
  });
});
