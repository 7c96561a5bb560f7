/** Ways to take the interview into one's own calendar. */
import {html, type TemplateResult} from 'lit';
import {bookingEntry} from '../../add-to-calendar/booking-entry.ts';
import {calendarList} from '../add-to-calendar/calendar-list.ts';
import {type BookedView, titleTemplate, webAddress} from './booked-view.ts';

export function calendarsTemplate(view: BookedView): TemplateResult {
  const {calendars, calendarNames} = view.messages.booked;
  const file = webAddress(view.booking.calendarFileUrl) ?? '';
  return html`<section>
    ${titleTemplate(view, calendars)} ${calendarList(bookingEntry(view), file, calendarNames)}
  </section>`;
}
