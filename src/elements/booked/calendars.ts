/** Ways to take the interview into one's own calendar. */
import {html, type TemplateResult} from 'lit';
import type {CalendarLinkEntry} from '../../add-to-calendar/links.ts';
import {calendarList} from '../add-to-calendar/calendar-list.ts';
import {type BookedView, titleTemplate, webAddress} from './booked-view.ts';

/** The interview as web calendars are told it; the most important line first. */
function entryOf({booking, link, messages, recruiter}: BookedView): CalendarLinkEntry {
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

export function calendarsTemplate(view: BookedView): TemplateResult {
  const {calendars, calendarNames} = view.messages.booked;
  const file = webAddress(view.booking.calendarFileUrl) ?? '';
  return html`<section>
    ${titleTemplate(view, calendars)} ${calendarList(entryOf(view), file, calendarNames)}
  </section>`;
}
