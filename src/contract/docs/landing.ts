/** The landing in words. */
import type * as z from 'zod/mini';
import {
  Contact,
  EndedLink,
  Invitee,
  Landing,
  LandingQuery,
  Meeting,
  Organization,
  Question,
  QuestionOption,
  Recruiter,
} from '../landing.ts';
import {exampleBookings} from './bookings.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';
import {exampleSlots} from './slots.ts';

const recruiter = {
  name: values.recruiter,
  title: 'Senior Partner Engineer',
  photoUrl: `${values.server}/v1/images/${ids.photo}`,
  timeZone: values.recruiterZone,
};
const organization = {
  name: 'Northwind',
  industry: 'Logistics',
  size: '501–1,000 employees',
  logoUrl: `${values.server}/v1/images/${ids.logo}`,
  pageUrl: 'https://www.northwind.example/careers',
};
const contact = {name: values.recruiter, email: values.recruiterEmail, takesMessages: true};
const meeting = {kind: 'video', providerName: 'Zoom'} as const;
const invitee = {name: values.candidate, email: values.candidateEmail};
const question: z.input<typeof Question> = {
  id: ids.question,
  kind: 'text',
  label: 'Which languages do you work in?',
  help: null,
  required: false,
  options: [],
};
const option = {value: 'remote', label: 'From home'};
const choice: z.input<typeof Question> = {
  id: ids.choiceQuestion,
  kind: 'choice',
  label: 'Where would you like to work?',
  help: 'You can change your mind later.',
  required: true,
  options: [option, {value: 'office', label: 'In the office'}],
};

export const exampleEndedLink = {
  recruiter,
  organization,
  contact,
  meeting,
  candidate: invitee,
  booking: exampleBookings.ready,
};

export const landingDocs = {
  Recruiter: describe(Recruiter, {
    description: 'The member to be met, as far as candidates may know.',
    fields: {
      name: 'Full name.',
      title: 'What they do, one line. Null: not given.',
      photoUrl: 'Address of a photo; needs no token. Null: none.',
      timeZone: 'The zone the recruiter works in.',
    },
    example: recruiter,
  }),
  Organization: describe(Organization, {
    description: 'The company that hires.',
    fields: {
      name: 'Its name.',
      industry: 'Its industry, for people. Null: not given.',
      size: 'How many work there, as a text for people. Null: not given.',
      logoUrl: 'Address of its logo; needs no token. Null: none.',
      pageUrl: 'Its page for candidates. Null: none.',
    },
    example: organization,
  }),
  Contact: describe(Contact, {
    description:
      'Whom to write to when this page cannot help: the recruiter; the organization’s contact once the recruiter is gone.',
    fields: {
      name: 'Who that is.',
      email: 'Their address. Null: none is known, so only the name is shown.',
      takesMessages:
        'Whether `sendMessage` reaches them with this link now. False: it would be refused, since the recruiter has withdrawn the link and no booking stands, or since nobody is left who could be written to; then only `email` helps.',
    },
    example: contact,
  }),
  Meeting: describe(Meeting, {
    description: 'How the interview is held.',
    fields: {
      kind: '`video`: a room is made. `phone`: the recruiter calls the candidate.',
      providerName: 'Who runs the video room, as people know it. Null for a phone meeting.',
    },
    example: meeting,
  }),
  Question: describe(Question, {
    description: 'A question that the organization asks every candidate.',
    fields: {
      id: 'Its id, prefix `qst_`; the answer names it.',
      kind: 'What is to be filled in. `text`: a line; `long-text`: several; both up to 2000 characters. `choice`: one of the options. `choices`: any number of them. `checkbox`: a box to tick, `label` beside it. `date`: a day of the calendar. A page asks a kind that it does not know as `text`; so a server that adds a kind takes `text` for it too.',
      label: 'The question, for people, one line.',
      help: 'More about it, to be shown below the label. Null: nothing.',
      required: 'Whether booking without an answer is refused; of a checkbox: whether it must be ticked.',
      options: 'What `choice` and `choices` offer, in the order to show. Empty for the other kinds.',
    },
    example: question,
  }),
  QuestionOption: describe(QuestionOption, {
    description: 'An option of a question.',
    fields: {
      value: 'What an answer names it by; stays when the label is reworded. At most 100 characters.',
      label: 'What people read.',
    },
    example: option,
  }),
  Invitee: describe(Invitee, {
    description: 'The person invited, as far as the recruiter said.',
    fields: {
      name: 'Full name. Null: not known, or erased.',
      email: 'Address. Null: not known, or erased; then ask for one.',
    },
    example: invitee,
  }),
  LandingQuery: describe(LandingQuery, {
    description: 'From where the link is looked at.',
    fields: {
      timeZone: 'The viewer’s zone, for `slots` and for the booking’s `local`.',
      days: 'How many days `slots` covers from today on, 1 to 62. Default: 14.',
    },
    example: {timeZone: values.candidateZone, days: 5},
  }),
  Landing: describe(Landing, {
    description: 'All that the first screen of a live link shows, in one reply.',
    fields: {
      linkId: 'Id of the link, prefix `lnk_`. Not a secret; the token is.',
      expiresAt:
        'When the link expires. An expired link no longer books or moves; it still shows, joins, cancels and changes the contact.',
      recruiter: 'Whom the candidate will talk to.',
      organization: 'For whom.',
      contact: 'Whom to write to.',
      durationMinutes: 'Length of the interview in minutes.',
      meeting: 'How it is held.',
      candidate: 'Who was invited, to greet and to fill in the form.',
      presetNotes:
        'Notes the candidate may choose instead of writing one; whole texts, for people. May be empty.',
      questions: 'What the organization asks, in its order. May be empty.',
      booking:
        'The live booking; else the last one when that was cancelled (the link may book again). Null: never booked.',
      slots:
        'First slots, exactly as `getSlots` gives them for today on. Null while a booking is live: ask `getSlots` when it is to be moved.',
    },
    example: {
      linkId: ids.link,
      expiresAt: values.expires,
      recruiter,
      organization,
      contact,
      durationMinutes: 30,
      meeting,
      candidate: invitee,
      presetNotes: ['I am available on short notice.', 'Please call me if the video does not work.'],
      questions: [question, choice],
      booking: null,
      slots: {
        ...exampleSlots,
        firstDate: '2027-02-04',
        days: 5,
        starts: exampleSlots.starts.slice(0, 2),
        workingDates: ['2027-02-04', '2027-02-05', '2027-02-08'],
        offsetChanges: [{at: '2027-02-04T05:00:00Z', offset: '-05:00'}],
        nextAvailable: '2027-02-10T18:30:00Z',
      },
    },
  }),
  EndedLink: describe(EndedLink, {
    description:
      'What stays visible when a link has ended: member `link` of the problems `link-expired`, `link-revoked`, `link-used`, `recruiter-gone`, and of `calendar-disconnected` where a candidate meets it.',
    fields: {
      recruiter: 'Whom the candidate was to talk to.',
      organization: 'For whom.',
      contact: 'Whom to write to now.',
      meeting: 'How it would have been, or is, held.',
      candidate: 'Who was invited.',
      booking:
        'The live booking, which stays valid, or the last cancelled one. It can still be read, cancelled and joined with the same token. Null: never booked.',
    },
    example: exampleEndedLink,
  }),
};
