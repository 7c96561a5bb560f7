/** A booking as its candidate's web calendar is told it. */
import type {Booking} from '../contract/bookings.ts';
import type {EndedLink} from '../contract/landing.ts';
import type {Messages} from '../locales/en.ts';
import type {CalendarLinkEntry} from './links.ts';

export interface BookingTold {
  readonly booking: Booking;
  readonly link: EndedLink;
  readonly messages: Messages;
  /** First name of the recruiter. */
  readonly recruiter: string;
}

/** The most important line first. */
export function bookingEntry({booking, link, messages, recruiter}: BookingTold): CalendarLinkEntry {
  const {booked} = messages;
  const {conference, phone, local} = booking;
  const byPhone = conference.state === 'none';
  const call = `${booked.callsAt(recruiter)} ${phone?.formatted}`;
  const lines = [
    conference.joinUrl && `${booked.join}: ${conference.joinUrl}`,
    conference.accessCode && `${booked.accessCode}: ${conference.accessCode}`,
    phone && (byPhone ? call : `${booked.problem}: ${call}`),
  ];
  const place = byPhone ? booked.call : messages.shared.videoBy(conference.providerName);
  return {
    title: booked.entryTitle(link.recruiter.name, link.organization.name),
    description: lines.filter(Boolean).join('\n'),
    location: conference.joinUrl ?? place,
    start: booking.start,
    end: booking.end,
    offset: local.offset,
    endOffset: local.endOffset,
  };
}
