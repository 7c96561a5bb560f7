/** Refusals in words. */
import type * as z from 'zod/mini';
import {FieldError, type ProblemCode, problemStatus} from '../problem.ts';
import {describe} from './describe.ts';
import {problemWords, ProblemWithMembers} from './problem-words.ts';

/** A few words for people, made from the code. */
const titleOf = (code: ProblemCode) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The body that a code travels with. */
export const exampleProblem = (code: ProblemCode): z.input<typeof ProblemWithMembers> => ({
  type: `/docs#problem-${code}`,
  title: titleOf(code),
  status: problemStatus[code],
  code,
  detail: problemWords[code].detail,
  instance: '0e6c2b7a-51c3-4a6c-8d0f-6f2a6e4f9b1d',
  ...problemWords[code].members,
});

export const problemDocs = {
  FieldError: describe(FieldError, {
    description: 'What is wrong with one field of a request.',
    fields: {
      pointer:
        'Where: a JSON pointer (RFC 6901) into the body, such as `/phone/text` or `/answers/0/question`; for a query, the name of the parameter.',
      code: 'Why, for programs. Among others `required`, `unknown-field`, `type`, `format`, `not-one-of`, `too-short`, `too-long`, `out-of-range`, `interval-reversed`, `window-reversed`, `override-repeated`, `provider-unknown`, `time-zone-unknown`, `phone-invalid`, `unknown-question`, `wrong-kind`, `too-many`, `repeated`, `own-time`. The list may grow: treat an unknown word as “not right”.',
      detail: 'Why and what to do, in a sentence for people, in English.',
    },
    example: {
      pointer: '/phone/text',
      code: 'phone-invalid',
      detail: 'This does not look like a phone number of that country. Check the number and the country.',
    },
  }),
  Problem: describe(ProblemWithMembers, {
    description:
      'The body of every refusal: a problem document (RFC 9457), `application/problem+json`. Decide by `code`, never by the English text. A code you do not know means what its status means. Members you do not know are to be ignored.',
    fields: {
      type: 'A URI reference for the kind of problem; it leads to the documentation. Same information as `code`.',
      title: 'The kind of problem in a few words, for people.',
      status: 'The HTTP status again.',
      code: 'The kind of problem, for programs: one of the table above. No code is ever renamed or given another meaning.',
      detail: 'One sentence for people, in English: the cause and the next step.',
      instance: 'Names this very request in the server’s log; quote it to support. Absent: none.',
      errors: 'With `validation-failed`: every field at fault, at least one.',
      alternatives:
        'With `slot-taken`, `slot-past` and `slot-not-offered`: starts of the nearest free slots, nearest first; may be empty.',
      retryAfter:
        'With `rate-limited`, `unavailable`, `request-in-progress` and `calendar-disconnected`: seconds to wait, as in the header `Retry-After`.',
      link: 'With the codes of ended links and `calendar-disconnected`: what stays visible.',
      booking:
        'With `booking-cancelled`, `booking-started`, `reschedule-closed` and `revision-outdated`: the booking as it is now.',
      settings: 'With `settings-outdated`: the settings as they are now.',
    },
    example: exampleProblem('slot-taken'),
  }),
};
