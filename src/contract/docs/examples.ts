/** The people and ids of all examples: Joel Bito of Northwind interviews Rebecca Best in February 2027. */

export const ids = {
  hold: 'hld_1Wb6YtQk9GxM3sVnC7rPzD',
  booking: 'bkg_4QzX8mVb2Lr7TnKc5WdYhE',
  message: 'msg_1Xb5RqZn8VtK3wGcL7pJyD',
  link: 'lnk_7Hd2KpWs9RtY4mXcQ1bNzV',
  otherLink: 'lnk_0Bv6NqJt3ZxC8wLfR5gMyS',
  member: 'mem_2Fg8TjRk5VnB1xZqP7sLwD',
  event: 'evt_9Yw3MzDh6GkX2pVrT4cQnJ',
  interview: 'evt_5Ct1RbLx8WqS7nHvK3dFzM',
  question: 'qst_6Lk4XvPd1NsG9tBwJ8hRcY',
  choiceQuestion: 'qst_8Mn5YwQe2PtH1vCxK9jSdZ',
  photo: 'img_3Jr5WnQc7TbM2kZdV9xHfP',
  logo: 'img_8Sp6BdTz4KxR1vNwG5mLqC',
};

/** Values that several resources show. */
export const values = {
  recruiter: 'Joel Bito',
  recruiterEmail: 'joel.bito@northwind.example',
  recruiterZone: 'America/Los_Angeles',
  candidate: 'Rebecca Best',
  candidateEmail: 'rebecca.best@example.com',
  candidateZone: 'America/New_York',
  candidateId: 'cand-20931',
  zoneRelease: '2026c',
  server: 'https://scheduling.northwind.example',
  /** Now: Thursday, 4 February 2027, in the evening in Los Angeles. */
  now: '2027-02-05T02:10:00Z',
  sent: '2027-02-04T18:22:41Z',
  expires: '2027-02-11T18:22:41Z',
  /** Monday, 8 February, 9:00 in Los Angeles and 12:00 in New York. */
  start: '2027-02-08T17:00:00Z',
  end: '2027-02-08T17:30:00Z',
  /** Wednesday, 10 February, 10:30 in Los Angeles and 13:30 in New York. */
  movedStart: '2027-02-10T18:30:00Z',
  movedEnd: '2027-02-10T19:00:00Z',
};

/** The part of a token after its point, as long as a real one and plainly not one. */
const signature = 'EXAMPLE0signature0of0forty0three0letters000';

export const tokens = {
  link: `${ids.link}.${signature}`,
  ticket: `1801836600000.${signature}`,
  member: `${ids.member}.1801795200000.${signature}`,
};
