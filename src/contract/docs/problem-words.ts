/** Every code in words: what it means, and what the caller does next. */
import * as z from 'zod/mini';
import {Booking} from '../bookings.ts';
import {EndedLink} from '../landing.ts';
import {Problem, type ProblemCode} from '../problem.ts';
import {Settings} from '../settings.ts';
import {exampleBookings} from './bookings.ts';
import {exampleEndedLink} from './landing.ts';
import {settingsDocs} from './settings.ts';

/** `Problem` with every member that some code carries. */
export const ProblemWithMembers = z.looseObject({
  ...Problem.shape,
  link: z.optional(EndedLink),
  booking: z.optional(Booking),
  settings: z.optional(Settings),
});

interface ProblemWords {
  /** What has happened. */
  readonly meaning: string;
  /** What the caller does next. */
  readonly next: string;
  /** `detail` of the example. */
  readonly detail: string;
  /** Members of its own, in the example. */
  readonly members?: Partial<z.input<typeof ProblemWithMembers>>;
}

const alternatives = ['2027-02-08T17:30:00Z', '2027-02-10T18:30:00Z', '2027-02-11T01:30:00Z'];

export const problemWords: {readonly [Code in ProblemCode]: ProblemWords} = {
  'validation-failed': {
    meaning:
      'The body or the query does not fit the schema, or a value cannot be accepted. `errors` names every field at fault. Nothing was changed.',
    next: 'Show each error at its field and let it be corrected.',
    detail: 'This does not look like a phone number of that country. Check the number and the country.',
    members: {
      errors: [
        {
          pointer: '/phone/text',
          code: 'phone-invalid',
          detail: 'This does not look like a phone number of that country. Check the number and the country.',
        },
      ],
    },
  },
  'idempotency-key-missing': {
    meaning:
      'A POST came without the header `Idempotency-Key`, or with one that is empty, too long or not visible ASCII.',
    next: 'Correct the program: it makes one key for each intent.',
    detail:
      'Send the header Idempotency-Key with a random value, the same one for every retry of this request.',
  },
  'idempotency-key-reused': {
    meaning: 'The same caller has used this key for another request: another address or another body.',
    next: 'Correct the program: a changed intent gets a new key.',
    detail: 'This Idempotency-Key belongs to another request. Send a new key with a changed request.',
  },
  'request-in-progress': {
    meaning: 'A request with this key has begun and not finished.',
    next: 'Send the same request with the same key again after `retryAfter` seconds; its first reply is then given.',
    detail: 'This request is being worked on. Ask again in a second.',
    members: {retryAfter: 1},
  },
  'malformed-request': {
    meaning: 'The body is not JSON, or the address or a header cannot be understood.',
    next: 'Correct the program.',
    detail: 'The body is not valid JSON.',
  },
  'body-too-large': {
    meaning: 'The body is larger than 64 kB.',
    next: 'Send less: links in several requests, for example.',
    detail: 'The body may have at most 65536 bytes.',
  },
  'unsupported-media-type': {
    meaning: 'A body came with a `Content-Type` other than `application/json`, or compressed.',
    next: 'Correct the program.',
    detail: 'Send the body as application/json.',
  },
  'token-invalid': {
    meaning:
      'A member token or API key is missing, malformed, forged or expired, or its member is no longer active.',
    next: 'Get a new member token from the ATS’s back end and try once more; when that fails too, ask the person to sign in again.',
    detail: 'The token is missing, not valid or has expired. Get a new one and try again.',
  },
  forbidden: {
    meaning: 'The caller is known and may not do this.',
    next: 'Do not retry; `detail` says who can.',
    detail: 'This event belongs to an interview. Cancel the interview instead.',
  },
  'origin-not-allowed': {
    meaning: 'The header `Origin` names an origin that is not on the organization’s list.',
    next: 'An administrator adds the origin to the organization’s list.',
    detail:
      'Pages of https://careers.example may not use this link. Ask the organization to allow the origin.',
  },
  'not-found': {
    meaning:
      'Nothing is at this address for this caller. What belongs to somebody else, never existed, or was erased looks the same.',
    next: 'Load the list or the landing again.',
    detail: 'There is no such booking.',
  },
  'method-not-allowed': {
    meaning: 'The address exists, but not with this method. The header `Allow` lists those that do.',
    next: 'Correct the program.',
    detail: 'This address answers GET only.',
  },
  'link-not-found': {
    meaning:
      'The link token is missing, malformed, forged or of a link that never existed. The reply is the same in every case, byte for byte but for `instance`.',
    next: 'Say that the link may not have been copied whole, and to ask the recruiter for a new one. Do not retry.',
    detail: 'This scheduling link is not valid. Check that it was copied whole, or ask for a new one.',
  },
  'link-expired': {
    meaning:
      'The link’s time is over: it no longer books or moves. `link` holds what stays visible; a booking stays valid and can still be read, cancelled and reached.',
    next: 'Show `link.booking`, if any, and to write to `link.contact`.',
    detail: 'This link has expired. Write to Joel Bito to arrange or change a time.',
    members: {link: exampleEndedLink},
  },
  'link-revoked': {
    meaning: 'The recruiter has ended the link. `link` holds what stays visible; a live booking stays.',
    next: 'Show `link.booking`, if any, and to write to `link.contact`.',
    detail: 'Joel Bito has withdrawn this link. Write to Joel Bito to ask for a new one.',
    members: {
      link: {
        ...exampleEndedLink,
        contact: {...exampleEndedLink.contact, takesMessages: false},
        booking: null,
      },
    },
  },
  'link-used': {
    meaning: 'The interview that was booked with the link has taken place. `link` holds what stays visible.',
    next: 'Show `link.booking`, and to write to `link.contact` for another interview.',
    detail:
      'This link was for an interview that has taken place. Write to Joel Bito if you need another one.',
    members: {link: exampleEndedLink},
  },
  'recruiter-gone': {
    meaning:
      'The recruiter is no longer active. Bookings are not handed over. `link.contact` is now the organization’s.',
    next: 'Show to write to `link.contact`.',
    detail:
      'Joel Bito no longer schedules interviews at Northwind. Write to Northwind Talent Team to arrange another time.',
    members: {
      link: {
        ...exampleEndedLink,
        contact: {name: 'Northwind Talent Team', email: 'talent@northwind.example', takesMessages: true},
        booking: null,
      },
    },
  },
  'calendar-disconnected': {
    meaning:
      'The recruiter’s calendar cannot be read at the moment, so nothing is offered and nothing booked: time that is not known is never taken for free. A candidate is given `link`.',
    next: 'Candidates: try again later, or write to `link.contact`. Recruiters: authorize the calendar again.',
    detail: 'Joel Bito’s calendar cannot be read at the moment. Try again later, or write to Joel Bito.',
    members: {retryAfter: 60, link: {...exampleEndedLink, booking: null}},
  },
  'slot-taken': {
    meaning:
      'Another candidate, or an event in the recruiter’s calendar, was quicker. `alternatives` are the nearest free starts, nearest first; the list may be empty. Nothing was booked or moved.',
    next: 'Keep what was typed, offer `alternatives`, and send the choice with a new key.',
    detail: 'Somebody else was quicker: this time is no longer free. Choose another one.',
    members: {alternatives},
  },
  'slot-past': {
    meaning: 'The slot has started, by the server’s clock. `alternatives` as with `slot-taken`.',
    next: 'Load the slots again.',
    detail: 'This time has passed. Choose a later one.',
    members: {alternatives},
  },
  'slot-not-offered': {
    meaning:
      'The start is on no slot: outside working hours, off the grid, or against the policy, which may have changed meanwhile. `alternatives` as with `slot-taken`.',
    next: 'Load the slots again.',
    detail: 'This time is not offered. Choose one of the free times.',
    members: {alternatives},
  },
  'hold-expired': {
    meaning: 'The hold has run out: the slot is no longer kept. Somebody else may have it, or nobody.',
    next: 'Let the candidate go on and book: the booking says whether the slot is still free.',
    detail: 'This time is no longer kept for you. You can still book it if it is free.',
  },
  'booking-exists': {
    meaning: 'The link has a live booking: one link, one booking.',
    next: 'Load the landing again: it holds the booking, which can be moved.',
    detail: 'This link has been used to book already. Load the page again to see the booking.',
  },
  'booking-cancelled': {
    meaning: 'The booking has been cancelled before and cannot be changed. `booking` is as it is now.',
    next: 'Show `booking`. A link that lives may book again.',
    detail: 'This interview has been cancelled already.',
    members: {booking: exampleBookings.cancelled},
  },
  'booking-started': {
    meaning:
      'The booking has started, by the server’s clock, and can no longer be changed. `booking` is as it is now.',
    next: 'Show `booking` and to write to the recruiter.',
    detail: 'The interview has begun and can no longer be changed here.',
    members: {booking: {...exampleBookings.ready, rescheduleUntil: null, changeable: false}},
  },
  'reschedule-closed': {
    meaning:
      'The policy’s cut-off for moving has passed; cancelling may still be possible. `booking` is as it is now.',
    next: 'Show to write to the recruiter.',
    detail: 'It is too late to move this interview here. Write to Joel Bito.',
    members: {booking: {...exampleBookings.ready, rescheduleUntil: null}},
  },
  'revision-outdated': {
    meaning:
      'The change names an older revision than the booking has: somebody else, or another window, changed it. Nothing was overwritten. `booking` is as it is now.',
    next: 'Show `booking` and ask again; then send its revision with a new key.',
    detail: 'The interview has been changed in the meantime. Look at it as it is now, then try again.',
    members: {booking: exampleBookings.moved},
  },
  'settings-outdated': {
    meaning:
      'The save names an older version than the settings have. Nothing was overwritten. `settings` are as they are now.',
    next: 'Show what differs, keep what was typed, and save on the version of `settings`.',
    detail: 'Your settings were saved elsewhere in the meantime. Load them again and repeat your change.',
    members: {settings: settingsDocs.Settings.example},
  },
  'rate-limited': {
    meaning: 'This caller or this address asks too often.',
    next: 'Wait `retryAfter` seconds (also in the header `Retry-After`), then send the same request with the same key.',
    detail: 'Too many requests. Try again in 20 seconds.',
    members: {retryAfter: 20},
  },
  unavailable: {
    meaning: 'The server cannot work just now: its database is away, or it is shutting down.',
    next: 'Wait `retryAfter` seconds (also in the header `Retry-After`), then send the same request with the same key.',
    detail: 'The server cannot be reached at the moment. Nothing was changed. Try again in a few seconds.',
    members: {retryAfter: 5},
  },
  'internal-error': {
    meaning: 'A fault of the server. Whether anything was changed is not known.',
    next: 'Send the same request with the same key again: it takes effect at most once. When it fails again, quote `instance` to the operator.',
    detail:
      'Something went wrong on our side. Try again; if it happens again, tell us the number of this request.',
  },
};
