/** An interview that tests tell in mails. */
import type {Interview, Room} from '../../server-reference/mails/interview.ts';
import type {Sending} from '../../server-reference/mails/invitation.ts';

export const room: Room = {
  state: 'ready',
  providerName: 'Zoom',
  joinUrl: 'https://meet.example.com/a?b=1&c=2',
  accessCode: '482193',
  opensAt: Date.UTC(2027, 1, 9, 17, 20),
};

export const interview: Interview = {
  bookingId: 'bkg_0123456789abcdefghijkl',
  calendarUid: 'ses_1@example.com',
  calendarSequence: 0,
  cancelled: false,
  start: Date.UTC(2027, 1, 9, 17, 30),
  end: Date.UTC(2027, 1, 9, 18, 0),
  organizationName: 'Northwind',
  recruiter: {name: 'Joel Bito', email: 'joel@example.com', timeZone: 'America/Los_Angeles', locale: 'en-US'},
  candidate: {
    name: 'Rebecca Silva',
    email: 'rebecca@example.com',
    timeZone: 'Asia/Kathmandu',
    locale: 'en',
    phone: '+1 650 687 3600',
    note: 'Looking forward\nto it',
    answers: [{label: 'Notice period?', text: 'One month'}],
    reason: null,
  },
  room,
};

export const sending: Sending = {
  sender: {name: 'Northwind scheduling', email: 'scheduling@example.com'},
  now: Date.UTC(2027, 0, 20, 8),
};

export const candidateNews = {
  change: 'booked',
  pageUrl: 'https://jobs.example.com/m/lnk_1.signature',
  linkLives: true,
} as const;
