/** Slots in words. */
import {OffsetChange, Slots, SlotsQuery} from '../slots.ts';
import {describe} from './describe.ts';
import {values} from './examples.ts';

/** Five days as Rebecca sees them. Joel's Tuesday is full; on Wednesday he works late. */
export const exampleSlots = {
  now: values.now,
  timeZone: values.candidateZone,
  hostTimeZone: values.recruiterZone,
  firstDate: '2027-02-08',
  days: 5,
  durationMinutes: 30,
  starts: [
    '2027-02-08T17:00:00Z',
    '2027-02-08T17:30:00Z',
    '2027-02-10T18:30:00Z',
    '2027-02-11T01:30:00Z',
    '2027-02-12T17:00:00Z',
  ],
  workingDates: ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'],
  offsetChanges: [{at: '2027-02-08T05:00:00Z', offset: '-05:00'}],
  nextAvailable: '2027-02-15T17:00:00Z',
};

export const slotDocs = {
  SlotsQuery: describe(SlotsQuery, {
    description: 'Which days to look at, and from where.',
    fields: {
      timeZone: 'The viewer’s zone. The days of the range are days on this zone’s wall.',
      firstDate:
        'First day of the range, in `timeZone`. Default: today there. May lie in the past; the past offers nothing.',
      days: 'How many days the range has, 1 to 62. Default: 14.',
      excludeBooking:
        'A live booking of this link that is about to be moved: its own time does not stand in the way, so it may be offered again in part. Unknown here: `not-found`.',
    },
    example: {timeZone: values.candidateZone, firstDate: '2027-02-08', days: 5},
  }),
  OffsetChange: describe(OffsetChange, {
    description: 'The viewer’s clocks from some instant on.',
    fields: {
      at: 'From this instant on, until the next change.',
      offset: 'What the zone’s clocks show ahead of UTC.',
    },
    example: {at: '2027-03-14T07:00:00Z', offset: '-04:00'},
  }),
  Slots: describe(Slots, {
    description:
      'Free slots of one recruiter. Each is `durationMinutes` long and true when `now` was: working hours, minus blocked times, minus what the calendar says is busy, minus live bookings and what is held for other links, within the policy. An offer is not a promise: another candidate may be quicker, and booking then answers `slot-taken`; a hold keeps a slot while the form is filled in. Slots may overlap each other when the policy’s slot interval is shorter than the duration.',
    fields: {
      now: 'The server’s clock when it answered. Decide by it what is past, not by the device’s clock.',
      timeZone: 'The viewer’s zone, as asked for.',
      hostTimeZone: 'The recruiter’s zone, for “their time”.',
      firstDate: 'First day of the range, in `timeZone`.',
      days: 'How many days the range has.',
      durationMinutes: 'Length of each slot in minutes.',
      starts:
        'Starts of the slots, ascending, each once: those that lie in the range, from the start of `firstDate` until before the start of the day after the last, on the wall of `timeZone`.',
      workingDates:
        'Dates of the range, in `timeZone`, on which some of the recruiter’s working time falls, ascending. Show a column for each, empty or not; every start falls on one of them.',
      offsetChanges:
        'What the clocks of `timeZone` show, by the server’s zone rules: first the offset at the start of the range, then every change within it and up to `nextAvailable`. Where the viewer’s own device disagrees, these win.',
      nextAvailable:
        'The first free start after the range, for “next available”. Null: none within a year of it.',
    },
    example: exampleSlots,
  }),
};
