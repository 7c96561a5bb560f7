/**
 * One interview as iCalendar text (RFC 5545) for a download (METHOD PUBLISH) or for a mail (REQUEST, CANCEL; RFC 5546).
 * All times are UTC, so no VTIMEZONE is needed and every client shows its owner's local time.
 */
import type {Instant} from '../contract/primitives.ts';
import {calendarAddress, contentLine, parameter, textValue, uriValue} from './ics-text.ts';

export interface Party {
  readonly name: string;
  readonly email: string;
}

export type Response = 'pending' | 'accepted' | 'declined' | 'tentative';

export interface IcsInterview {
  /** Null: a file that asks nobody for anything, which needs no organizer either. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | null;
  /** The same for the life of the session. */
  readonly uid: string;
  /** Rises with each change that a calendar has to take over; from 0. */
  readonly sequence: number;
  /** When this text was made. */
  readonly stamp: Instant;
  readonly start: Instant;
  readonly end: Instant;
  readonly cancelled: boolean;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  /** Address of the video room. */
  readonly joinUrl: string | null;
  /** Who sends it: the server, which is told the answers. */
  readonly organizer: Party | null;
  /** Who is invited; nobody in a download. */
  readonly attendee: (Party & {readonly response: Response}) | null;
}

const compact = (instant: Instant) => instant.replaceAll(/[-:]/g, '');

const partStat: Record<Response, string> = {
  pending: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

const organizerLine = ({name, email}: Party) =>
  `ORGANIZER;${parameter('CN', name)}:${calendarAddress(email)}`;

const attendeeLine = ({name, email, response}: Party & {response: Response}) =>
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partStat[response]};RSVP=TRUE;` +
  `${parameter('CN', name)}:${calendarAddress(email)}`;

/** The link thrice: few clients know CONFERENCE (RFC 7986), some show URL, all show the location. */
const roomLines = (joinUrl: string) => [
  `URL:${uriValue(joinUrl)}`,
  `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;${parameter('LABEL', 'Join')}:${uriValue(joinUrl)}`,
];

const eventLines = (interview: IcsInterview): string[] => [
  'BEGIN:VEVENT',
  `UID:${textValue(interview.uid)}`,
  `SEQUENCE:${interview.sequence}`,
  `DTSTAMP:${compact(interview.stamp)}`,
  `DTSTART:${compact(interview.start)}`,
  `DTEND:${compact(interview.end)}`,
  `STATUS:${interview.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `SUMMARY:${textValue(interview.title)}`,
  `DESCRIPTION:${textValue(interview.description)}`,
  `LOCATION:${textValue(interview.location)}`,
  ...(interview.joinUrl === null ? [] : roomLines(interview.joinUrl)),
  ...(interview.organizer === null ? [] : [organizerLine(interview.organizer)]),
  ...(interview.attendee === null ? [] : [attendeeLine(interview.attendee)]),
  'END:VEVENT',
];

/** The text of the .ics file: CRLF, lines of at most 75 octets, UTF-8. */
export const icsText = (interview: IcsInterview): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Scheduler Elements//Interviews//EN',
    'CALSCALE:GREGORIAN',
    ...(interview.method === null ? [] : [`METHOD:${interview.method}`]),
    ...eventLines(interview),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
