import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import ICAL from 'ical.js';
import type {Interview} from '../../server-reference/mails/interview.ts';
import {calendarEntry, calendarFile, invitation, type Side} from '../../server-reference/mails/invitation.ts';
import {candidateNews, interview, sending} from './interview.ts';

const recipients = {
  recruiter: {address: {name: 'Joel Bito', email: 'joel@example.com'}, pageUrl: null},
  candidate: {address: {name: 'Rebecca Silva', email: 'rebecca@example.com'}, pageUrl: candidateNews.pageUrl},
};

const read = (content: string) => {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {method: calendar.getFirstPropertyValue('method'), event, value};
};

const invited = (side: Side, told: Interview = interview) => {
  const {method, content} = invitation(told, {side, ...recipients[side]}, sending);
  const calendar = read(content);
  assert.equal(calendar.method, method, 'the method of the mail is that of the file');
  return calendar;
};

suite('an invitation', () => {
  test('asks each side for an answer to the server', () => {
    for (const side of ['recruiter', 'candidate'] as const) {
      const {method, event, value} = invited(side);
      assert.equal(method, 'REQUEST');
      assert.equal(value('attendee'), `mailto:${recipients[side].address.email}`);
      assert.equal(event?.getAllProperties('attendee').length, 1);
      assert.equal(value('organizer'), 'mailto:scheduling@example.com');
    }
  });

  test('names the interview by who is met', () => {
    assert.equal(invited('recruiter').value('summary'), 'Interview with Rebecca Silva');
    assert.equal(invited('candidate').value('summary'), 'Interview with Joel Bito, Northwind');
  });

  test('is the same event on both sides and after each change, only newer', () => {
    const moved = {...interview, calendarSequence: 1, start: interview.start + 3_600_000};
    assert.equal(invited('recruiter').value('uid'), invited('candidate', moved).value('uid'));
    assert.equal(invited('recruiter').value('sequence'), '0');
    assert.equal(invited('recruiter', moved).value('sequence'), '1');
  });

  test('is taken back when the interview is cancelled', () => {
    const {method, value} = invited('candidate', {...interview, cancelled: true, calendarSequence: 2});
    assert.equal(method, 'CANCEL');
    assert.equal(value('status'), 'CANCELLED');
    assert.equal(value('sequence'), '2');
  });

  test('leads into the room from wherever a calendar shows it', () => {
    const {value} = invited('candidate');
    for (const name of ['location', 'url', 'conference'])
      assert.equal(value(name), 'https://meet.example.com/a?b=1&c=2');
    assert.match(value('description'), /Access code: 482193/);
  });

  test('has the phone number where there is no room', () => {
    const {value, event} = invited('recruiter', {...interview, room: null});
    assert.match(value('description'), /Phone: \+1 650 687 3600/);
    assert.equal(value('location'), 'Phone call');
    assert.equal(event?.getFirstProperty('url'), null);
  });

  test('holds the candidate’s page for the candidate alone', () => {
    assert.match(invited('candidate').value('description'), /Reschedule or cancel: https:\/\/jobs/);
    assert.doesNotMatch(invited('recruiter').value('description'), /\/m\//);
    assert.doesNotMatch(calendarEntry(interview, 'recruiter').description, /\/m\//);
  });
});

suite('the .ics file', () => {
  test('is the event of the invitation, for everybody who holds the file', () => {
    const {method, event, value} = read(calendarFile(interview, sending));
    assert.equal(method, 'PUBLISH');
    assert.equal(value('uid'), invited('candidate').value('uid'));
    assert.equal(event?.getFirstProperty('attendee'), null);
    assert.doesNotMatch(value('description'), /\/m\//);
  });
});
