/** Replies for the candidate's elements, checked against the contract. */
import {Booking} from '../../src/contract/bookings.ts';
import {EndedLink, Landing} from '../../src/contract/landing.ts';
import {Slots} from '../../src/contract/slots.ts';

/** Monday, 8 February 2027, 9:00 in Los Angeles. */
export const start = '2027-02-08T17:00:00Z';
/** Wednesday, 10 February 2027, 10:30 in Los Angeles. */
export const otherStart = '2027-02-10T18:30:00Z';

export const timeZone = 'America/Los_Angeles';

export const slots = Slots.parse({
  now: '2027-02-05T02:10:00Z',
  timeZone,
  hostTimeZone: timeZone,
  firstDate: '2027-02-04',
  days: 14,
  durationMinutes: 30,
  starts: [start, '2027-02-08T17:30:00Z', otherStart],
  workingDates: ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'],
  offsetChanges: [{at: '2027-02-04T08:00:00Z', offset: '-08:00'}],
  nextAvailable: null,
});

export const landing = (changes: Partial<Landing> = {}): Landing =>
  Landing.parse({
    linkId: 'lnk_7Hd2KpWs9RtY4mXcQ1bNzV',
    expiresAt: '2027-02-11T18:22:41Z',
    recruiter: {
      name: 'Joel Bito',
      title: 'Senior Partner Engineer',
      photoUrl: null,
      timeZone,
    },
    organization: {
      name: 'Northwind',
      industry: 'Chemicals',
      size: '201–500 employees',
      logoUrl: null,
      pageUrl: 'https://www.northwind.example/careers',
    },
    contact: {name: 'Joel Bito', email: 'joel.bito@northwind.example', takesMessages: true},
    durationMinutes: 30,
    meeting: {kind: 'video', providerName: 'Zoom'},
    candidate: {name: 'Rebecca Best', email: 'rebecca@example.com'},
    presetNotes: ['Excited about the opportunity!', 'Thanks, looking forward to talking with you.'],
    questions: [],
    booking: null,
    slots,
    ...changes,
  });

export const booking = (changes: Partial<Booking> = {}): Booking =>
  Booking.parse({
    id: 'bkg_4QzX8mVb2Lr7TnKc5WdYhE',
    state: 'booked',
    revision: 1,
    eventSequence: 3,
    start,
    end: '2027-02-08T17:30:00Z',
    durationMinutes: 30,
    local: {
      timeZone,
      date: '2027-02-08',
      start: '09:00',
      end: '09:30',
      offset: '-08:00',
      endOffset: '-08:00',
    },
    zoneRelease: '2026c',
    conference: {
      state: 'ready',
      providerName: 'Zoom',
      joinUrl: 'https://zoom.example/j/482193',
      accessCode: '482 193',
      opensAt: null,
    },
    phone: {e164: '+16506873600', country: 'US', formatted: '+1 650 687 3600'},
    email: 'rebecca@example.com',
    note: null,
    rescheduleUntil: '2027-02-08T15:00:00Z',
    changeable: true,
    calendarFileUrl:
      'https://scheduling.northwind.example/v1/bookings/bkg_4QzX8mVb2Lr7TnKc5WdYhE/interview.ics?ticket=t',
    ...changes,
  });

export const endedLink = (changes: Partial<EndedLink> = {}): EndedLink =>
  EndedLink.parse({...landing(), booking: booking({rescheduleUntil: null}), ...changes});

const longName = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';

/** A landing whose every name is longer than any column. */
export const longLanding = (): Landing =>
  landing({
    recruiter: {name: `Maximiliana ${longName}`, title: null, photoUrl: null, timeZone},
    organization: {
      name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz & Partners International',
      industry: 'Professional training, coaching and organizational development',
      size: '10,001+ employees',
      logoUrl: null,
      pageUrl: 'https://www.northwind.example/careers',
    },
    contact: {
      name: `Maximiliana ${longName}`,
      email: 'maximiliana@northwind.example',
      takesMessages: true,
    },
    meeting: {kind: 'video', providerName: 'HackerRank CodePair for Universities and Schools'},
    candidate: {name: longName, email: `${longName.toLowerCase()}@example.com`},
  });
