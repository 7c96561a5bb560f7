/** Ways to take the interview into one's own calendar. */
import {html, type TemplateResult} from 'lit';
import {type CalendarLinkEntry, calendarLinks} from '../../add-to-calendar/links.ts';
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
  const {google, office365, outlook, yahoo} = calendarLinks(entryOf(view));
  const file = webAddress(view.booking.calendarFileUrl) ?? '';
  // Apple's calendar has no address to open: the file opens it.
  const links = {google, office365, outlook, yahoo, apple: file, file};
  const names = Object.keys(links) as (keyof typeof links)[];
  return html`<section>
    ${titleTemplate(view, calendars)}
    <ul class="calendars" part="calendar-links">
      ${names.map(
        name =>
          html`<li>
            <a
              class="button"
              part="button"
              href=${links[name]}
              target=${links[name] === file ? '_self' : '_blank'}
              rel="noopener noreferrer"
              >${calendarNames[name]}</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
