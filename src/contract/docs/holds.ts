/** Holds in words. */
import {Hold, HoldRequest} from '../holds.ts';
import {describe} from './describe.ts';
import {ids, values} from './examples.ts';

/** One hold through its life. */
export const exampleHolds = {
  taken: {
    id: ids.hold,
    start: values.start,
    now: values.now,
    expiresAt: '2027-02-05T02:15:00Z',
    renewalsLeft: 10,
  },
  renewed: {
    id: ids.hold,
    start: values.start,
    now: '2027-02-05T02:14:00Z',
    expiresAt: '2027-02-05T02:19:00Z',
    renewalsLeft: 9,
  },
};

export const holdDocs = {
  HoldRequest: describe(HoldRequest, {
    description: 'The slot to keep.',
    fields: {
      start: 'Start of the slot: one of `starts`, to the second.',
      excludeBooking:
        'The live booking of this link that is to be moved to the slot; its own time does not stand in the way. Absent: the slot is for a new booking. Unknown here: `not-found`.',
    },
    example: {start: values.start},
  }),
  Hold: describe(Hold, {
    description:
      'A slot that is kept for one link: a lease of 5 minutes that is renewed while the candidate fills in the form, at most 10 times. Meanwhile it counts as booked for everybody else, with buffers and caps; for its own link the slot is offered as before. When it has expired it blocks nobody. Nothing depends on a hold: without one, the booking decides who gets the slot.',
    fields: {
      id: 'Its id, prefix `hld_`. Name it in the booking or the move.',
      start: 'Start of the slot that is kept.',
      now: 'The server’s clock when it answered. What is left is `expiresAt` less `now`, whatever the device’s clock says.',
      expiresAt: 'Until when it is kept; at and after this instant it no longer is.',
      renewalsLeft: 'How often it may still be renewed.',
    },
    example: exampleHolds.taken,
  }),
};
