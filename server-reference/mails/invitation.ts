/** The interview in the calendars of those who take part: invitations by mail, the .ics file, the recruiter's own event. */
import {icsText} from '../../src/add-to-calendar/ics.ts';
import type {Address} from '../ports/mailer.ts';
import type {Interview} from './interview.ts';
import {languageFor} from './language.ts';
import {firstName} from '../../src/locales/first-name.ts';
import {instantOf} from './wording.ts';

export type Side = 'recruiter' | 'candidate';

export interface Entry {
  readonly title: string;
  readonly description: string;
  /** The join link, or that they talk by phone. */
  readonly location: string;
  readonly joinUrl: string | null;
}

const lines = (...parts: (string | null)[]) => parts.filter(part => part !== null).join('\n');

const roomLines = ({room}: Interview, texts: ReturnType<typeof languageFor>['texts']): string[] => {
  if (room?.state !== 'ready') return room ? [texts.video(room.providerName)] : [];
  const code = room.accessCode === null ? [] : [`${texts.accessCode}: ${room.accessCode}`];
  return [`${texts.joinAt}: ${room.joinUrl}`, ...code];
};

const recruiterEntry = (interview: Interview): Omit<Entry, 'location' | 'joinUrl'> => {
  const {candidate, recruiter} = interview;
  const {texts} = languageFor(recruiter);
  return {
    title: texts.titleForRecruiter(candidate.name),
    description: lines(
      ...roomLines(interview, texts),
      candidate.phone === null ? null : `${texts.phone}: ${candidate.phone}`,
      candidate.email === null ? null : `${texts.email}: ${candidate.email}`,
      candidate.note === null ? null : `${texts.note}: ${candidate.note}`,
      ...candidate.answers.map(({label, text}) => `${label}: ${text}`),
    ),
  };
};

const candidateEntry = (
  interview: Interview,
  pageUrl: string | null,
): Omit<Entry, 'location' | 'joinUrl'> => {
  const {candidate, recruiter, room} = interview;
  const {texts} = languageFor(candidate);
  const call = room ? texts.problemCall : texts.recruiterCalls;
  return {
    title: texts.titleForCandidate(recruiter.name, interview.organizationName),
    description: lines(
      ...roomLines(interview, texts),
      candidate.phone === null ? null : call(firstName(recruiter.name), candidate.phone),
      pageUrl === null ? null : `${texts.manage}: ${pageUrl}`,
    ),
  };
};

/** What one side's calendar shows. The candidate's page goes into what is sent to the candidate alone. */
export const calendarEntry = (interview: Interview, side: Side, pageUrl: string | null = null): Entry => {
  const {room} = interview;
  const {texts} = languageFor(interview[side]);
  const joinUrl = room?.state === 'ready' ? room.joinUrl : null;
  const own = side === 'recruiter' ? recruiterEntry(interview) : candidateEntry(interview, pageUrl);
  const place = room ? texts.video(room.providerName) : texts.phoneCall;
  return {...own, location: joinUrl ?? place, joinUrl};
};

export interface Sending {
  /** ORGANIZER: who sends and is told the answers. */
  readonly sender: Address;
  /** Now, milliseconds since 1970. */
  readonly now: number;
}

const icsBase = (interview: Interview, {sender, now}: Sending) => ({
  uid: interview.calendarUid,
  sequence: interview.calendarSequence,
  stamp: instantOf(now),
  start: instantOf(interview.start),
  end: instantOf(interview.end),
  cancelled: interview.cancelled,
  organizer: {name: interview.organizationName, email: sender.email},
});

/** For a mail: asks the recipient to take it into the calendar, or out of it. */
export const invitation = (
  interview: Interview,
  recipient: {readonly side: Side; readonly address: Address; readonly pageUrl: string | null},
  sending: Sending,
): {method: 'REQUEST' | 'CANCEL'; content: string} => {
  const method = interview.cancelled ? 'CANCEL' : 'REQUEST';
  const content = icsText({
    ...icsBase(interview, sending),
    ...calendarEntry(interview, recipient.side, recipient.pageUrl),
    method,
    attendee: {...recipient.address, response: 'pending'},
  });
  return {method, content};
};

/** For the candidate's download. Without the page's address: who holds the file shall not hold the link. */
export const calendarFile = (interview: Interview, sending: Sending): string =>
  icsText({
    ...icsBase(interview, sending),
    ...calendarEntry(interview, 'candidate'),
    method: 'PUBLISH',
    attendee: null,
  });
