/** What is about to be booked or moved: when, how long, with whom, how. */
import {html} from 'hono/html';
import {firstName} from '../../src/locales/first-name.ts';
import {bookedWall} from '../../src/time/booked-wall.ts';
import {epochMs, msPerDay, msPerMinute} from '../../src/time/calendar.ts';
import {offsetAt, wallMs} from '../../src/time/offset-rules.ts';
import {pageRules} from '../../src/time/page-rules.ts';
import {startWords, whenWords} from '../../src/time/wording.ts';
import {zoneWords} from '../../src/time/zone-words.ts';
import {type Html, nothing} from './html.ts';
import {clock, phone, video} from './icons.ts';
import type {OpenVisit} from './visit.ts';

/** This engine's rules are the server's. */
const rulesAround = (timeZone: string, ms: number) => pageRules(timeZone, ms - msPerDay, ms + 2 * msPerDay);

/** `Tue, Feb 9, 9:30 AM` */
export const startShown = ({timeZone, reader}: OpenVisit, start: string): string => {
  const ms = epochMs(start);
  return startWords(reader.language, wallMs(rulesAround(timeZone, ms), ms), 'shortWhen');
};

/** `Pacific Standard Time (GMT−8)` */
export const zoneShown = ({timeZone, reader}: OpenVisit, start: string): string => {
  const ms = epochMs(start);
  return zoneWords(reader.language, {timeZone, ms, offset: offsetAt(rulesAround(timeZone, ms), ms)});
};

const meetingWords = ({landing: {meeting, recruiter}, reader}: OpenVisit) => {
  const {confirm} = reader.messages;
  return meeting.kind === 'phone'
    ? confirm.phoneCall(firstName(recruiter.name))
    : confirm.video(meeting.providerName);
};

const oldTime = ({booking, query, reader}: OpenVisit): Html => {
  if (!query.move || !booking) return nothing;
  const {start, end} = bookedWall(booking);
  return html`<p class="muted">
    ${reader.messages.confirm.now} <s><bdi>${whenWords(reader.language, start, end)}</bdi></s>
  </p>`;
};

export const summary = (visit: OpenVisit, start: string): Html => {
  const {landing, reader, timeZone, query} = visit;
  const {language, messages} = reader;
  const {confirm, shared} = messages;
  const ms = epochMs(start);
  const rules = rulesAround(timeZone, ms);
  const when = whenWords(
    language,
    wallMs(rules, ms),
    wallMs(rules, ms + landing.durationMinutes * msPerMinute),
  );
  const length = confirm.lengthWith(shared.minutes(landing.durationMinutes), landing.recruiter.name);
  return html`<div class="told">
    ${clock}
    <div>
      ${oldTime(visit)}
      <p>
        ${query.move ? html`<span class="muted">${confirm.new}</span>` : nothing}
        <strong><bdi>${when}</bdi></strong>
      </p>
      <p class="muted"><bdi>${zoneShown(visit, start)}</bdi> · <bdi>${length}</bdi></p>
    </div>
    ${landing.meeting.kind === 'phone' ? phone : video}
    <p>${meetingWords(visit)}</p>
  </div>`;
};
