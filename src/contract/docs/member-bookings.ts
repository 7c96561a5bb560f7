/** Bookings in words, as the recruiter sees them. */
import {
  ConferenceProblem,
  GivenAnswer,
  GivenExtra,
  MemberBooking,
  MemberBookingsPage,
  MemberBookingsQuery,
} from '../member-bookings.ts';
import {bookingDocs, exampleBookings, exampleExtra} from './bookings.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';

const answer = {
  question: ids.question,
  label: 'Which languages do you work in?',
  text: 'Three years of TypeScript, two of Go.',
};

const memberBooking = {
  ...exampleBookings.ready,
  local: {
    ...exampleBookings.ready.local,
    timeZone: values.recruiterZone,
    start: '09:00',
    end: '09:30',
    offset: '-08:00',
    endOffset: '-08:00',
  },
  linkId: ids.link,
  candidate: {name: values.candidate, email: values.candidateEmail, externalId: values.candidateId},
  answers: [answer],
  extra: [exampleExtra],
  conferenceProblem: null,
  cancelledAt: null,
  cancelReason: null,
};

export const memberBookingDocs = {
  GivenAnswer: describe(GivenAnswer, {
    description: 'An answer of the candidate, with the question as it was asked.',
    fields: {
      question: 'Id of the question.',
      label: 'The question, in the words of when it was answered.',
      text: 'The answer in words: what was written, the labels of the options chosen, a date, or yes or no.',
    },
    example: answer,
  }),
  GivenExtra: describe(GivenExtra, {
    description: 'Something that the page around the form sent along with a booking.',
    fields: {name: 'What it is.', value: 'Its value.'},
    example: exampleExtra,
  }),
  ConferenceProblem: describe(ConferenceProblem, {
    description: 'Why there is no room, for the recruiter.',
    fields: {
      cause:
        '`not-eligible`: the provider does not let this account hold such a meeting. `not-a-user`: the recruiter has no account at the provider. `temporary`: the provider could not be reached or failed; it is tried again.',
      detail: 'Cause and next step in a sentence, for people.',
    },
    example: {
      cause: 'not-a-user',
      detail:
        'You have no account at Zoom. Ask your administrator to add you, then send the candidate a room of your own.',
    },
  }),
  MemberBooking: describe(MemberBooking, {
    description:
      'A booking with what only its recruiter may know. All fields of `Booking` mean the same here, except that `local` is in the recruiter’s zone.',
    fields: {
      ...bookingDocs.Booking.fields,
      local: 'The same times on the wall of the recruiter’s zone.',
      linkId: 'The link it was booked through.',
      candidate: 'Who booked.',
      answers:
        'Answers to the organization’s questions, in the order they were sent in. Unanswered ones are left out.',
      extra:
        'What the page around the form sent along with the booking, in its order. May be empty. The candidate never gets to see it.',
      conferenceProblem: 'Why there is no room. Null unless `conference.state` is `failed`.',
      cancelledAt: 'When it was cancelled. Null: it was not.',
      cancelReason: 'Why, as the candidate wrote. Null: not cancelled, or no reason given.',
    },
    example: memberBooking,
  }),
  MemberBookingsQuery: describe(MemberBookingsQuery, {
    description: 'Which bookings, and which page of them.',
    fields: {
      when: '`upcoming`: those that have not ended, soonest first. `past`: those that have, latest first. Cancelled ones are among both, by the time they were booked for.',
      cursor: '`nextCursor` of the page before, unchanged. Absent: the first page.',
    },
    example: {when: 'upcoming'},
  }),
  MemberBookingsPage: describe(MemberBookingsPage, {
    description: 'A page of the member’s bookings, at most 50.',
    fields: {
      bookings: 'The bookings of this page. May be empty.',
      nextCursor: 'Gives the next page. Opaque: do not read or make one. Null: this is the last.',
    },
    example: {bookings: [memberBooking], nextCursor: null},
  }),
};
