/** When the interview is, by the server's wall clock. */
import {html, type TemplateResult} from 'lit';
import {bookedWall} from '../../time/booked-wall.ts';
import {epochMs} from '../../time/calendar.ts';
import {withHours} from '../../time/hours.ts';
import {offsetMinutes} from '../../time/offset-rules.ts';
import {dayWords, rangeWords} from '../../time/wording.ts';
import {zoneWords} from '../../time/zone-words.ts';
import type {BookedView} from './booked-view.ts';

export function whenTemplate({booking, state, ...view}: BookedView): TemplateResult {
  const language = withHours(view.language, state.hourCycle);
  const {local} = booking;
  const {start, end} = bookedWall(booking);
  const zone = zoneWords(language, {
    timeZone: local.timeZone,
    ms: epochMs(booking.start),
    offset: offsetMinutes(local.offset),
  });
  return html`<div class="when" part="booked-time">
    <p class="subheading"><bdi>${dayWords(language, local.date, 'fullDay')}</bdi></p>
    <p>
      <bdi>${rangeWords(language, start, end)}</bdi> <span class="muted"><bdi>${zone}</bdi></span>
    </p>
  </div>`;
}
