/** When the interview is, by the server's wall clock, and the ways to another time. */
import {html} from 'hono/html';
import {bookedWall} from '../../src/time/booked-wall.ts';
import {epochMs} from '../../src/time/calendar.ts';
import {offsetMinutes} from '../../src/time/offset-rules.ts';
import {dayWords, rangeWords} from '../../src/time/wording.ts';
import {zoneWords} from '../../src/time/zone-words.ts';
import {browserSpaces} from './browser-spaces.ts';
import {type BookedView, canMove} from './booked-view.ts';
import {type Html, nothing} from './html.ts';
import {address} from './page-query.ts';

export const bookedWhen = ({booking, language}: BookedView): Html => {
  const {local} = booking;
  const {start, end} = bookedWall(booking);
  const offset = offsetMinutes(local.offset);
  const zone = zoneWords(language, {timeZone: local.timeZone, ms: epochMs(booking.start), offset});
  return html`<div class="when">
    <p class="subheading timed"><bdi>${dayWords(language, local.date, 'fullDay')}</bdi></p>
    <p class="timed">
      <bdi>${browserSpaces(rangeWords(language, start, end))}</bdi>
      <span class="muted"><bdi>${zone}</bdi></span>
    </p>
  </div>`;
};

const again = ({messages, tz}: BookedView): Html =>
  html`<a class="button primary" href="${address({tz, step: 'pick'})}">${messages.booked.bookAgain}</a>`;

export const timeSection = (view: BookedView): Html => {
  const {booking, messages, contact, isOpen, tz} = view;
  const {booked} = messages;
  if (booking.state === 'cancelled') {
    return html`<section class="gone">${bookedWhen(view)} ${isOpen ? again(view) : nothing}</section>`;
  }
  const move = html`<a class="button" href="${address({tz, step: 'pick', move: '1'})}"
    >${booked.reschedule}</a
  >`;
  const cancel = html`<a class="button quiet danger" href="${address({tz, step: 'cancel'})}"
    >${booked.cancel}</a
  >`;
  const stays = booking.changeable && !canMove(view);
  return html`<section>
    ${bookedWhen(view)}
    <div class="buttons">${canMove(view) ? move : nothing} ${booking.changeable ? cancel : nothing}</div>
    ${stays ? html`<p class="muted">${booked.cannotMove(contact)}</p>` : nothing}
  </section>`;
};
