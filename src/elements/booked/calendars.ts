/** Ways to take the interview into one's own calendar. */
import {html, type TemplateResult} from 'lit';
import {calendarList} from '../add-to-calendar/calendar-list.ts';
import type * as bookedActs from './acts.ts';
import {type BookedView, titleTemplate, webAddress} from './booked-view.ts';

/** The row is there from the start; its addresses come with `acts`. */
export function calendarsTemplate(view: BookedView, acts: typeof bookedActs | undefined): TemplateResult {
  const {calendars, calendarNames} = view.messages.booked;
  const file = webAddress(view.booking.calendarFileUrl) ?? '';
  const web = acts?.calendarLinks(acts.bookingEntry(view));
  return html`<section>${titleTemplate(view, calendars)} ${calendarList(web, file, calendarNames)}</section>`;
}
