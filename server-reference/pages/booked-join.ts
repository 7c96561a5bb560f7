/** How to get into the interview, the room or the telephone, and into one's own calendar. */
import {html} from 'hono/html';
import {bookingEntry} from '../../src/add-to-calendar/booking-entry.ts';
import {calendarLinks} from '../../src/add-to-calendar/links.ts';
import {epochMs, msPerMinute} from '../../src/time/calendar.ts';
import {lengthWords} from '../../src/time/length-words.ts';
import {call} from './booked-aside.ts';
import type {BookedView} from './booked-view.ts';
import {type Html, nothing, webAddress} from './html.ts';
import {phone, video} from './icons.ts';
import {address} from './page-query.ts';

export const joinSection = (view: BookedView): Html => {
  const {booking, messages} = view;
  const {booked} = messages;
  const byPhone = booking.conference.state === 'none';
  return html`<section>
    <h2 class="subheading">${byPhone ? phone : video} ${byPhone ? booked.call : booked.join}</h2>
    ${byPhone ? call(view) : room(view)}
  </section>`;
};

const room = (view: BookedView): Html => {
  const {booking, messages} = view;
  const {conference} = booking;
  if (conference.state === 'failed') return html`<p>${messages.booked.failed}</p>`;
  const url = webAddress(conference.joinUrl);
  if (conference.state !== 'ready' || !url) return pending(view);
  return html`${opening(view)} ${code(view)} ${go(view, url)}`;
};

const pending = ({plain, tz}: BookedView): Html =>
  html`<p class="muted">${plain.pending}</p>
    <a class="button" href="${address({tz})}">${plain.lookAgain}</a>`;

/** Milliseconds since 1970 at which the room opens; undefined once it has. */
const opensLater = ({booking, now}: BookedView): number | undefined => {
  const {opensAt} = booking.conference;
  const opens = opensAt ? epochMs(opensAt) : 0;
  return opens > now ? opens : undefined;
};

const opening = (view: BookedView): Html => {
  const opens = opensLater(view);
  if (opens === undefined) return nothing;
  const minutes = Math.round((epochMs(view.booking.start) - opens) / msPerMinute);
  return html`<p class="muted">${view.messages.booked.opens(lengthWords(view.language, minutes))}</p>`;
};

const code = ({booking, messages}: BookedView): Html => {
  const {accessCode} = booking.conference;
  if (!accessCode) return nothing;
  return html`<p class="code">
    ${messages.booked.accessCode} <code><bdi>${accessCode}</bdi></code>
  </p>`;
};

const go = (view: BookedView, url: string): Html => {
  const {booked} = view.messages;
  const provider = view.booking.conference.providerName;
  const kind = opensLater(view) === undefined ? 'button primary' : 'button';
  return html`<p class="go">
    <a class="${kind}" href="${url}" target="_blank" rel="noopener noreferrer">${booked.go}</a>
    ${provider ? html`<span class="muted">${booked.poweredBy(provider)}</span>` : nothing}
  </p>`;
};

/** Apple's calendar has no address to open: the file opens it. */
export const calendarsSection = (view: BookedView): Html => {
  const {calendars, calendarNames} = view.messages.booked;
  const file = webAddress(view.booking.calendarFileUrl) ?? '';
  const {google, office365, outlook, yahoo} = calendarLinks(bookingEntry(view));
  const links = {google, office365, outlook, yahoo, apple: file, file};
  const names = Object.keys(links) as (keyof typeof links)[];
  return html`<section>
    <h2 class="subheading">${calendars}</h2>
    <ul class="calendars">
      ${names.map(
        name =>
          html`<li>
            <a class="button" href="${links[name]}" rel="noopener noreferrer">${calendarNames[name]}</a>
          </li>`,
      )}
    </ul>
  </section>`;
};
