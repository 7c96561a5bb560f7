/** What a candidate's page calls, in words. */
import {cancelBooking, changeContact, createBooking, getBooking, rescheduleBooking} from '../bookings.ts';
import {getCalendarFile, getImage} from '../calendar-files.ts';
import {createHold, releaseHold, renewHold} from '../holds.ts';
import {getLanding} from '../landing.ts';
import {sendMessage} from '../messages.ts';
import {getSlots} from '../slots.ts';
import {bookingDocs, exampleBookings} from './bookings.ts';
import {accessAndOperationDocs} from './access-and-operation.ts';
import {explain} from './describe.ts';
import {ids} from './examples.ts';
import {exampleHolds, holdDocs} from './holds.ts';
import {landingDocs} from './landing.ts';
import {messageDocs} from './messages.ts';
import {exampleSlots, slotDocs} from './slots.ts';

const bookingId = 'Id of a booking of this link, prefix `bkg_`. Any other id is `not-found`.';
const holdId = 'Id of a hold of this link, prefix `hld_`. Any other id is `not-found`.';
const gone =
  'The hold was released, replaced by another one or used by a booking, has been over for a while, or never was of this link.';
const change = 'The booking as it is now.';

export const candidateEndpointDocs = [
  explain(getLanding, {
    tag: 'Links',
    summary: 'Open a scheduling link',
    description:
      'Everything the first screen needs: who invites, for how long, what may be written, the booking if there is one, and else the first free slots. Changes nothing and does not use the link up, however often mail scanners and phones ask.\n\nWith a link that has ended the answer is 410 with a code that says why and, in `link`, what stays visible. When the recruiter’s calendar cannot be read it is 503 `calendar-disconnected`, also with `link`; a live booking is still answered with 200, since no slots are needed.',
    query: landingDocs.LandingQuery.example,
    success: 'The link lives.',
    reply: landingDocs.Landing.example,
  }),
  explain(getSlots, {
    tag: 'Slots',
    summary: 'Find free slots',
    description:
      'Free slots of the link’s recruiter in a range of up to 62 days on the viewer’s wall. Whatever the viewer’s zone, the slots are the same instants.\n\nThe reply carries an `ETag`. It stands for the slots and not for `now`: send it back in `If-None-Match`, and 304 without a body says that the offer has not changed.',
    query: slotDocs.SlotsQuery.example,
    success: 'The offer. It may be empty; then look at `nextAvailable`.',
    reply: exampleSlots,
    problems: {'not-found': '`excludeBooking` is no booking of this link.'},
  }),
  explain(createHold, {
    tag: 'Holds',
    summary: 'Keep a slot while the form is filled in',
    description:
      'Keeps a slot for the link for 5 minutes, as a booking would: others are no longer offered it, and get `slot-taken` when they try. Of several links that ask at the same moment one gets it. A link holds one slot; the one it held before is given back in the same moment. Nobody keeps one slot for ever: taken anew within an hour after it ended, it goes on with the renewals that were left, and the taking counts as one of them.\n\nA page need not wait for the answer, nor hold anything at all: a booking without a hold is as good when the slot is still free. When the slot is to replace a booking, name that in `excludeBooking`.',
    body: holdDocs.HoldRequest.example,
    success: 'The slot is kept.',
    reply: exampleHolds.taken,
    problems: {
      'booking-exists': 'The link has a live booking, and `excludeBooking` does not name it.',
      'not-found': '`excludeBooking` is no booking of this link.',
      'hold-expired': 'The link has kept this slot as long as it may. It can still be booked if it is free.',
      'validation-failed':
        'Among others `own-time` at `/start`: the booking that is to be moved has this time already.',
    },
  }),
  explain(renewHold, {
    tag: 'Holds',
    summary: 'Keep a held slot for longer',
    description:
      'Keeps the slot for another 5 minutes from now, at most 10 times. When no renewals are left it changes nothing and shows the hold as it is. Ask while the candidate is at work, not on a timer alone: what nobody uses is to be free again.',
    path: {holdId},
    success: 'The hold as it is now.',
    reply: exampleHolds.renewed,
    problems: {'not-found': gone},
  }),
  explain(releaseHold, {
    tag: 'Holds',
    summary: 'Give a held slot back',
    description:
      'Gives the slot back at once, also with a link that has ended. A page that is closing may send it with `keepalive`; when it does not arrive, the hold expires by itself.',
    path: {holdId},
    success: 'The slot is free again.',
    problems: {'not-found': gone},
  }),
  explain(createBooking, {
    tag: 'Bookings',
    summary: 'Book a slot',
    description:
      'Takes a slot for the candidate of the link. When this answers 201 the candidate is booked, whatever calendars, rooms and mails do later: those follow by themselves. No two bookings of one recruiter ever overlap, however many candidates ask at the same moment; the others get 409 `slot-taken` with the nearest alternatives.\n\nAny start that an offer contains is accepted, and none that it would not contain.',
    body: bookingDocs.BookingRequest.example,
    success: 'The candidate is booked. The video room, if any, is usually still `pending`.',
    reply: exampleBookings.booked,
  }),
  explain(getBooking, {
    tag: 'Bookings',
    summary: 'Read a booking',
    description:
      'The booking as it is now, also when the link has expired, was revoked or used, or the recruiter has left, and also when it is cancelled. Read it again to see the room arrive.',
    path: {bookingId},
    query: {timeZone: 'America/New_York'},
    success: change,
    reply: exampleBookings.ready,
  }),
  explain(rescheduleBooking, {
    tag: 'Bookings',
    summary: 'Move a booking to another slot',
    description:
      'The old time is free again exactly when the new one is taken; when the new one cannot be had, the old one stays. Any number of times, while the link lives and until the policy’s cut-off (`rescheduleUntil`). Id and address for joining stay; calendars, room and mails follow by themselves.\n\nFor slots to choose from ask `getSlots` with `excludeBooking`.',
    path: {bookingId},
    body: bookingDocs.RescheduleRequest.example,
    success: change,
    reply: exampleBookings.moved,
    problems: {'link-expired': 'The booking stays; it can be cancelled, not moved.'},
  }),
  explain(cancelBooking, {
    tag: 'Bookings',
    summary: 'Cancel a booking',
    description:
      'Gives the slot back and tells the recruiter. Until the interview starts, also with a link that has expired. While the link lives it may book again.',
    path: {bookingId},
    body: bookingDocs.CancelRequest.example,
    success: change,
    reply: exampleBookings.cancelled,
  }),
  explain(changeContact, {
    tag: 'Bookings',
    summary: 'Change phone number or e-mail',
    description:
      'Changes how the candidate is reached; the time stays. Until the interview starts, also with a link that has expired. Neither field given is refused with `validation-failed`. No `Idempotency-Key` is needed: a repeated request meets `revision-outdated`, with the booking as it is.',
    path: {bookingId},
    body: bookingDocs.ContactChange.example,
    success: change,
    reply: exampleBookings.reachable,
  }),
  explain(sendMessage, {
    tag: 'Messages',
    summary: 'Write to the recruiter, or propose times',
    description:
      'Sends the recruiter a mail with what the candidate wrote and with the times at which they could meet; the answer goes to the candidate’s address by mail. Nothing is booked or held. Works with a link that has expired or was used too, and reaches the organization’s contact once the recruiter has left: `takesMessages` of the landing says whether it works now.\n\nFew messages are taken of one link: the reference server takes 5 an hour and 20 a day, then it answers 429 `rate-limited` with the seconds to wait. `errors` of `validation-failed` name a proposed time that has passed (`past`) or is shorter than 15 minutes or longer than 12 hours (`length`).',
    body: messageDocs.MessageRequest.example,
    success: 'It is taken over and will be sent, again and again for a day should the mail server be away.',
    reply: messageDocs.Message.example,
    problems: {
      'link-revoked': 'The recruiter has withdrawn the link, and no booking of it stands.',
      'recruiter-gone': 'The recruiter has left, and the organization has named nobody to write to.',
      'not-found': '`bookingId` is no booking of this link.',
    },
  }),
  explain(getCalendarFile, {
    tag: 'Files',
    summary: 'Fetch the interview as .ics',
    description:
      'One VEVENT (RFC 5545, METHOD PUBLISH) with times in UTC, the join address and the same UID as in the mails, to be added to any calendar. A phone’s calendar fetches by address alone, so the address carries a short-lived ticket for this file and nothing else. Take the address from `calendarFileUrl`; do not build it. A ticket that is forged or over is `not-found`.',
    path: {bookingId: 'Id of the booking, as in `calendarFileUrl`.'},
    query: accessAndOperationDocs.TicketQuery.example,
    success: 'The file: `text/calendar; charset=utf-8; method=PUBLISH`, as an attachment `interview.ics`.',
  }),
  explain(getImage, {
    tag: 'Files',
    summary: 'Fetch a photo or logo',
    description:
      'A member’s photo or an organization’s logo. The address is random, so it needs no token; it may be cached for long, as another picture gets another address.',
    path: {imageId: `Id of the image, prefix \`img_\`, such as \`${ids.photo}\`.`},
    success: 'The picture: PNG, JPEG, WebP, AVIF or GIF.',
  }),
];
