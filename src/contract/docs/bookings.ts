/** Bookings in words. */
import {
  Answer,
  Booking,
  BookingQuery,
  BookingRequest,
  CancelRequest,
  Conference,
  ContactChange,
  ExtraField,
  RescheduleRequest,
  WallClock,
} from '../bookings.ts';
import {describe} from './describe.ts';
import {ids, tokens, values} from './examples.ts';

const conference = {
  state: 'ready',
  providerName: 'Zoom',
  joinUrl: 'https://meet.northwind.example/j/84512207733',
  accessCode: '482913',
  opensAt: '2027-02-08T16:50:00Z',
} as const;

const local = {
  timeZone: values.candidateZone,
  date: '2027-02-08',
  start: '12:00',
  end: '12:30',
  offset: '-05:00',
  endOffset: '-05:00',
};

/** The interview as it was booked; `exampleBookings` shows what becomes of it. */
const booked = {
  id: ids.booking,
  state: 'booked',
  revision: 1,
  eventSequence: 1,
  start: values.start,
  end: values.end,
  durationMinutes: 30,
  local,
  zoneRelease: values.zoneRelease,
  conference: {...conference, state: 'pending', joinUrl: null, accessCode: null, opensAt: null},
  phone: {e164: '+16506873600', country: 'US', formatted: '+1 650 687 3600'},
  email: values.candidateEmail,
  note: 'I can share my screen to show my portfolio.',
  rescheduleUntil: values.start,
  changeable: true,
  calendarFileUrl: `${values.server}/v1/bookings/${ids.booking}/interview.ics?ticket=${tokens.ticket}`,
} as const;

const moved = {
  ...booked,
  revision: 2,
  eventSequence: 3,
  start: values.movedStart,
  end: values.movedEnd,
  local: {...local, date: '2027-02-10', start: '13:30', end: '14:00'},
  conference: {...conference, opensAt: '2027-02-10T18:20:00Z'},
  rescheduleUntil: values.movedStart,
} as const;

/** One booking through its life. */
export const exampleBookings = {
  /** Just booked: the room is still being made. */
  booked,
  /** Read a moment later: the room is there. */
  ready: {...booked, eventSequence: 2, conference},
  moved,
  reachable: {
    ...moved,
    revision: 3,
    eventSequence: 4,
    phone: {e164: '+16505550142', country: 'US', formatted: '+1 650 555 0142'},
  },
  cancelled: {
    ...moved,
    state: 'cancelled',
    revision: 4,
    eventSequence: 5,
    conference: {...conference, joinUrl: null, accessCode: null, opensAt: null},
    rescheduleUntil: null,
    changeable: false,
  },
} as const;

/** What a careers page may send along. */
export const exampleExtra = {name: 'source', value: 'careers-page'};

export const bookingDocs = {
  Conference: describe(Conference, {
    description:
      'The video room of an interview. It is made after the booking, so a fresh booking says `pending`; the booking stands whatever happens to the room. `pending` and `failed` may still become `ready`: read the booking again after a while (the reference client asks every 5 seconds at first, then less often). Why a room failed is told to the recruiter alone; a candidate reads that something went wrong with the video conference and that the recruiter can be asked.',
    fields: {
      state:
        '`none`: no room, a phone meeting. `pending`: being made. `ready`: `joinUrl` is set. `failed`: given up for now.',
      providerName:
        'Who runs the room, as people know it, for “powered by”. Null for a phone meeting, or when the provider is no longer connected.',
      joinUrl: 'Address at which to join, https. Null unless `ready`, and null once cancelled.',
      accessCode: 'Code that the room asks for, to be shown as it is. Null: it asks for none.',
      opensAt: 'From when the room lets people in. Null: whenever they come, or no room yet.',
    },
    example: conference,
  }),
  WallClock: describe(WallClock, {
    description:
      'What the clocks in `timeZone` show during the meeting, by the server’s zone rules. Print this and do not compute it again: the zone rules of a browser or phone may be years older.',
    fields: {
      timeZone: 'The zone of the other fields, in the spelling asked for.',
      date: 'The day on which it starts, in `timeZone`.',
      start: 'When it starts on that day.',
      end: 'When it ends. On the day after `date` when the meeting runs past midnight, so it may be smaller than `start`.',
      offset: 'Distance from UTC at the start.',
      endOffset:
        'Distance from UTC at the end; differs from `offset` when the clocks change during the meeting.',
    },
    example: local,
  }),
  Booking: describe(Booking, {
    description:
      'An interview that a candidate booked through a link. A link has at most one live booking; rescheduling keeps the id, cancelling ends the booking and the same link may book again while it lives.',
    fields: {
      id: 'Its id, prefix `bkg_`. Stays the same through every change.',
      state: '`booked`: it takes place. `cancelled`: it does not; its time is free again.',
      revision:
        'Rises by one with each change the candidate makes. Send it back as `revision` when rescheduling, cancelling or changing the contact.',
      eventSequence:
        'Number of the newest event of this booking, also of events that are nobody’s change, such as the room becoming ready. Of two replies the one with the higher number is newer; never let a lower one replace it.',
      start: 'When it starts.',
      end: 'When it ends; `start` plus `durationMinutes`.',
      durationMinutes: 'Its length in minutes.',
      local:
        'The same times on the wall of the zone asked for (`timeZone` of the query); without one, of the zone the candidate named when booking or moving it.',
      zoneRelease: 'Release of the IANA zone rules that the server used, for support: `2026c`.',
      conference: 'The video room.',
      phone:
        'Where the candidate can be called. Null: the number has been erased, as an organization’s retention rule does some time after the interview.',
      email:
        'Where the candidate gets mail. Null: none is known, so the candidate gets none; the recruiter still does.',
      note: 'What the candidate wrote to the recruiter. Null: nothing, or erased.',
      rescheduleUntil:
        'Until when it may be moved; at and after this instant it no longer can be. Null: it cannot be moved now, since it is cancelled, the policy’s cut-off has passed or the link has ended.',
      changeable:
        'Whether it may still be cancelled and its contact changed: until it starts, also when the link has expired.',
      calendarFileUrl:
        'Address of the interview as an .ics file. It works without a token, for at least an hour (12 hours on the reference server); read the booking again for a fresh one. Treat it as a secret of the candidate.',
    },
    example: exampleBookings.ready,
  }),
  Answer: describe(Answer, {
    description:
      'An answer to one of the organization’s questions. It has exactly one member beside `question`: the one that fits the question’s kind. Anything else is refused with `validation-failed`, whose pointers name the answer: `unknown-question` (not asked, or answered twice), `wrong-kind` (another member than the kind’s), `not-one-of` (an option that is not offered, or named twice), `too-many` (several options of a `choice`), `required`.',
    fields: {
      question: 'Id of a question of the landing; each at most once.',
      text: 'Of `text` and `long-text`: what the candidate wrote, at most 2000 characters. Not blank where the question is required. Absent for other kinds.',
      options:
        'Of `choice`: the `value` of the option chosen, alone. Of `choices`: the values of all options chosen. Not empty where the question is required. Absent for other kinds.',
      checked:
        'Of `checkbox`: whether it is ticked. True where the question is required. Absent for other kinds.',
      date: 'Of `date`: the date. Absent for other kinds.',
    },
    example: {question: ids.question, text: 'Three years of TypeScript, two of Go.'},
  }),
  ExtraField: describe(ExtraField, {
    description:
      'Something that the page around the form knows and the recruiter’s side wants to have with the booking, such as where the candidate came from. Kept with the candidate’s data, erased with it, shown to members alone.',
    fields: {
      name: 'What it is, one line, at most 40 characters; each name at most once.',
      value: 'At most 500 characters.',
    },
    example: exampleExtra,
  }),
  BookingRequest: describe(BookingRequest, {
    description:
      'A slot and how the candidate can be reached. Name and meeting are the link’s and are not sent.',
    fields: {
      start: 'Start of the slot: one of `starts`, to the second.',
      timeZone: 'The zone the candidate looks at times in; mails to the candidate and `local` use it.',
      locale: 'The language the candidate reads; mails to the candidate are written in it.',
      phone:
        'Where the candidate can be called. Asked for with video too: it is what helps when the video fails.',
      email:
        'Where the candidate wants mail. Replaces the address that the link holds; absent: the link’s address stays, if it has one.',
      note: 'A note to the recruiter, at most 2000 characters. Absent or blank: none.',
      answers:
        'Answers to the questions of the landing, at most 20. Absent: none. A required question without an answer is refused.',
      extra: 'What the page around the form sends along, at most 20 pairs. Absent: nothing.',
      hold: 'The hold that was taken on this slot. While it lives, the slot is judged as it was when the hold was taken: notice that has run short meanwhile, or a day that has begun, is no hindrance. Absent, expired or unknown: as without a hold, and the slot may still be free.',
    },
    example: {
      start: values.start,
      timeZone: values.candidateZone,
      locale: 'en-US',
      phone: {country: 'US', text: '+1 650 687 3600'},
      email: values.candidateEmail,
      note: 'I can share my screen to show my portfolio.',
      answers: [
        {question: ids.question, text: 'Three years of TypeScript, two of Go.'},
        {question: ids.choiceQuestion, options: ['remote']},
      ],
      extra: [exampleExtra],
    },
  }),
  RescheduleRequest: describe(RescheduleRequest, {
    description: 'Another slot for a booking.',
    fields: {
      revision: 'The revision of the booking the candidate saw.',
      start:
        'Start of the new slot: one of the `starts` given for `excludeBooking` with this booking. The length stays.',
      timeZone: 'The zone the candidate now looks at times in; takes the place of the one before.',
      reason: 'Why, for the recruiter, at most 500 characters. Absent or blank: none given.',
      hold: 'The hold that was taken on the new slot, as when booking. Absent, expired or unknown: as without a hold.',
    },
    example: {
      revision: 1,
      start: values.movedStart,
      timeZone: values.candidateZone,
      reason: 'My flight was moved to Monday.',
    },
  }),
  CancelRequest: describe(CancelRequest, {
    description: 'The end of a booking.',
    fields: {
      revision: 'The revision of the booking the candidate saw.',
      reason: 'Why, for the recruiter, at most 500 characters. Absent or blank: none given.',
    },
    example: {revision: 3, reason: 'I have accepted another offer. Thank you for your time.'},
  }),
  ContactChange: describe(ContactChange, {
    description: 'A new way to reach the candidate. At least one of `phone` and `email` is given.',
    fields: {
      revision: 'The revision of the booking the candidate saw.',
      phone: 'The new number. Absent: the old one stays.',
      email: 'The new address. Absent: the old one stays.',
    },
    example: {revision: 2, phone: {country: 'US', text: '(650) 555-0142'}},
  }),
  BookingQuery: describe(BookingQuery, {
    description: 'How a booking is to be shown.',
    fields: {
      timeZone:
        'The zone that `local` is in. Default: the zone the candidate named when booking or moving it.',
    },
    example: {timeZone: values.candidateZone},
  }),
};
