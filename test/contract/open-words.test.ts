/** Words of open lists: a page of today meets the words of a later server. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Booking, Conference} from '../../src/contract/bookings.ts';
import {Health} from '../../src/contract/health.ts';
import {Meeting, Question} from '../../src/contract/landing.ts';
import {Link} from '../../src/contract/links.ts';
import {ConferenceProblem} from '../../src/contract/member-bookings.ts';
import {Member, PreferredMeeting, PreferredMeetingInput} from '../../src/contract/settings.ts';
import {recorded} from './recorded.ts';

const later = 'a-word-of-a-later-version';

/** Where the word stands, and what it means to those who do not know it. */
const words = [
  ['state of a booking', Booking.shape.state, 'booked'],
  ['state of a conference', Conference.shape.state, 'pending'],
  ['status of the server', Health.shape.status, 'degraded'],
  ['kind of a meeting', Meeting.shape.kind, 'video'],
  ['kind of a question', Question.shape.kind, 'text'],
  ['state of a link', Link.shape.state, 'open'],
  ['cause of a failed conference', ConferenceProblem.shape.cause, 'temporary'],
  ['role of a member', Member.shape.role, 'recruiter'],
  ['kind of a preferred meeting', PreferredMeeting.shape.kind, 'video'],
] as const;

for (const [where, schema, meaning] of words) {
  test(`an unknown ${where} means ${meaning}`, () => {
    assert.equal(schema.parse(later), meaning);
  });
}

test('a whole reply with an unknown word is still read', () => {
  const [booking] = recorded('getBooking').replies;
  const newer = {...Booking.parse(booking), state: later};
  assert.equal(Booking.parse(newer).state, 'booked');
});

test('a request with an unknown word is refused: the server could not do what it asks', () => {
  assert.equal(PreferredMeetingInput.safeParse({kind: later, provider: null}).success, false);
});
