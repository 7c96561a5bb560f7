/** The booking: when it is, how to join, reschedule, cancel, contact. */
import {html} from 'hono/html';
import type {Booking} from '../../src/contract/bookings.ts';
import type {ProblemCode} from '../../src/contract/problem.ts';
import {endedNoticeWords} from '../../src/locales/ended-words.ts';
import {firstName} from '../../src/locales/first-name.ts';
import {offsetMinutes} from '../../src/time/offset-rules.ts';
import {aside} from './booked-aside.ts';
import {calendarsSection, joinSection} from './booked-join.ts';
import {type BookedView, bookedView, isAhead} from './booked-view.ts';
import {timeSection} from './booked-when.ts';
import type {Page} from './document.ts';
import {type Html, nothing} from './html.ts';
import {cross, tick} from './icons.ts';
import {sheets} from './styles/sheets.ts';
import type {Visit} from './visit.ts';

const headingOf = (view: BookedView): string => {
  const {booking, link, messages} = view;
  const {booked} = messages;
  if (booking.state === 'cancelled') return booked.cancelledHeading;
  return isAhead(view) ? booked.heading(firstName(link.candidate.name ?? '')) : booked.pastHeading;
};

const subheadingOf = (view: BookedView): string => {
  const {booking, link, messages, recruiter} = view;
  const {booked, flow} = messages;
  const names = [link.recruiter.name, link.organization.name] as const;
  if (booking.state === 'cancelled') return booked.cancelledText(recruiter);
  if (!isAhead(view)) return flow.titleAt(...names);
  return `${booked.talking(...names)} ${booking.email ? booked.sent(booking.email) : ''}`;
};

const head = (view: BookedView): Html =>
  html`<header class="outcome">
    <div class="sign ${isAhead(view) ? 'success' : ''}">
      ${view.booking.state === 'cancelled' ? cross : tick}
    </div>
    <div>
      <h1 class="heading">${headingOf(view)}</h1>
      <p class="muted">${subheadingOf(view)}</p>
    </div>
  </header>`;

/** A booking stays visible when its link is over; what no longer works is said above it. */
const endedNotice = ({ended, link, booking, reader}: Visit): Html => {
  if (!ended) return nothing;
  const {title, text} = endedNoticeWords(ended, {
    contact: link.contact.name,
    stands: booking?.changeable ?? false,
    messages: reader.messages,
  });
  return html`<section class="notice" aria-label="${title}">
    <p><strong>${title}.</strong> ${text}</p>
  </section>`;
};

/** A change that was refused since the booking is no longer what the page showed. */
const refusalNotice = (refused: ProblemCode | undefined, {messages, contact}: BookedView): Html => {
  if (!refused) return nothing;
  const {booked} = messages;
  const words = refused === 'reschedule-closed' ? booked.cannotMove(contact) : booked.changed;
  return html`<p class="alert" role="alert">${words}</p>`;
};

export const bookedPage = (visit: Visit, booking: Booking, refused?: ProblemCode): Page => {
  const view = bookedView(visit, booking);
  const {local} = booking;
  return {
    title: headingOf(view),
    style: sheets.booked,
    main: html`${endedNotice(visit)}
      <div class="booked">
        ${head(view)} ${refusalNotice(refused, view)}
        <div class="columns">
          <div>
            ${timeSection(view)}
            ${isAhead(view) ? html`${joinSection(view)} ${calendarsSection(view)}` : nothing}
          </div>
          <div>${aside(view)}</div>
        </div>
      </div>`,
    ...(refused
      ? {status: 409}
      : {
          takeover: {
            timeZone: local.timeZone,
            chosen: visit.query.tz !== undefined,
            clocks: [
              {instant: booking.start, ahead: offsetMinutes(local.offset)},
              {instant: booking.end, ahead: offsetMinutes(local.endOffset)},
            ],
          },
        }),
  };
};
