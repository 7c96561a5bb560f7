/** Messages in words. */
import {Message, MessageRequest, ProposedWindow} from '../messages.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';

const proposed = {start: '2027-02-09T15:00:00Z', end: '2027-02-09T17:00:00Z'};

export const messageDocs = {
  ProposedWindow: describe(ProposedWindow, {
    description: 'A stretch of time in which the candidate could meet.',
    fields: {
      start: 'When it begins, in the future.',
      end: 'When it ends, 15 minutes to 12 hours after `start`.',
    },
    example: proposed,
  }),
  MessageRequest: describe(MessageRequest, {
    description:
      'What a candidate writes. At least one of `text` and `windows` says something; otherwise `errors` says `required` at `/text`.',
    fields: {
      text: 'The message, at most 2000 characters. Absent or blank: none.',
      windows: 'Up to 3 times to meet, the best first. Absent or empty: none are proposed.',
      timeZone: 'The zone the candidate looks at times in; the mail names the windows in it too.',
      locale: 'The language the candidate reads, for whoever answers.',
      email:
        'Where the answer is to go, for this message alone. Absent: to the address that the link or the booking holds, if any.',
      bookingId: 'The booking that it is about. Absent: about none.',
    },
    example: {
      text: 'I teach in the mornings. Would one of these suit you?',
      windows: [proposed],
      timeZone: values.candidateZone,
      locale: 'en-US',
      email: values.candidateEmail,
    },
  }),
  Message: describe(Message, {
    description: 'A message that was taken over.',
    fields: {
      id: 'Its id, prefix `msg_`.',
      sentAt: 'When the server took it over.',
      to: 'Name of the one who gets it: the recruiter, or the organization’s contact once the recruiter is gone.',
    },
    example: {id: ids.message, sentAt: values.now, to: values.recruiter},
  }),
};
