/** Scheduling links in words. */
import {
  Candidate,
  CreatedLinks,
  Link,
  LinkExtension,
  LinksPage,
  LinksQuery,
  LinksRequest,
  Recipient,
} from '../links.ts';
import {describe} from './describe.ts';
import {ids, tokens, values} from './examples.ts';

const candidate = {
  name: values.candidate,
  email: values.candidateEmail,
  externalId: values.candidateId,
};
const url = `${values.server}/m/${tokens.link}`;

export const exampleLink = {
  id: ids.link,
  recipient: candidate,
  state: 'open',
  durationMinutes: 30,
  meeting: {kind: 'video', provider: 'zoom'},
  createdAt: values.sent,
  expiresAt: values.expires,
  url,
  message: `Hi Rebecca,\n\nplease choose a time for our interview that suits you:\n${url}\n\nJoel`,
  bookedStart: null,
} as const;

export const linkDocs = {
  Recipient: describe(Recipient, {
    description: 'One person a link is for. The link is theirs alone: make one for each.',
    fields: {
      name: 'Full name, one line, at most 200 characters; shown to the recruiter and used in mails.',
      email:
        'Where mails to the candidate go. Absent: the candidate is asked when booking, and may leave it out.',
      externalId:
        'The person’s id in the ATS, at most 200 characters; comes back with the link and its bookings. Absent: none.',
    },
    example: candidate,
  }),
  Candidate: describe(Candidate, {
    description: 'The person invited, as the recruiter knows them.',
    fields: {
      name: 'Full name. Empty once erased.',
      email: 'Address for mails; the one given when booking, where one was. Null: none, or erased.',
      externalId: 'The id in the ATS, as it was sent. Null: none.',
    },
    example: candidate,
  }),
  Link: describe(Link, {
    description:
      'A recipient-specific, expiring permission to book one meeting with one recruiter. It holds its token, so show it to its recruiter alone.',
    fields: {
      id: 'Its id, prefix `lnk_`.',
      recipient: 'Who it is for.',
      state:
        '`open`: may book. `booked`: has a live booking. `cancelled`: the booking was cancelled, may book again. `expired`: no longer books or moves. `revoked`: ended by the recruiter. With a live booking it says `booked`, even when expired or revoked.',
      durationMinutes: 'Length of the meeting in minutes.',
      meeting: 'How the meeting is held.',
      createdAt: 'When it was made.',
      expiresAt: 'When it expires, or expired.',
      url: 'Address for the candidate, https; it holds the token. Send it to nobody else, and keep it out of logs.',
      message: 'A text for a message to the candidate, address included, in the recruiter’s language.',
      bookedStart: 'Start of the live booking. Null: there is none.',
    },
    example: exampleLink,
  }),
  LinksRequest: describe(LinksRequest, {
    description: 'Whom to invite, and how these meetings differ from the recruiter’s settings.',
    fields: {
      recipients: '1 to 200 people; one link is made for each, in this order.',
      durationMinutes: 'Length of the meetings in minutes. Default: the recruiter’s settings at this moment.',
      expiresInDays: 'How long the links live, in days of 24 hours, 1 to 90. Default: 7.',
      meeting: 'How the meetings are held. Default: the recruiter’s settings at this moment.',
    },
    example: {recipients: [candidate], durationMinutes: 30, expiresInDays: 7},
  }),
  CreatedLinks: describe(CreatedLinks, {
    description: 'The links that were made.',
    fields: {links: 'One for each recipient, in the order of the request.'},
    example: {links: [exampleLink]},
  }),
  LinksQuery: describe(LinksQuery, {
    description: 'Which page of the list.',
    fields: {
      cursor: '`nextCursor` of the page before, unchanged. Absent: the first page.',
    },
    example: {},
  }),
  LinksPage: describe(LinksPage, {
    description: 'A page of the member’s links, newest first, at most 50.',
    fields: {
      links: 'The links of this page. May be empty.',
      nextCursor: 'Gives the next page. Opaque: do not read or make one. Null: this is the last.',
    },
    example: {links: [{...exampleLink, state: 'booked', bookedStart: values.start}], nextCursor: null},
  }),
  LinkExtension: describe(LinkExtension, {
    description: 'A new end for a link.',
    fields: {expiresAt: 'When it is to expire: later than now, and at most 90 days from now.'},
    example: {expiresAt: '2027-02-25T18:22:41Z'},
  }),
};
