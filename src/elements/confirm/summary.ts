/** What is about to be booked: when, how long, with whom, how. */
import {html, type TemplateResult} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {Instant} from '../../contract/primitives.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import {firstName} from '../../locales/first-name.ts';
import type {Messages} from '../../locales/en.ts';
import {clock, phone, video} from '../../styles/booking-icons.ts';
import {bookedWall} from '../../time/booked-wall.ts';
import {epochMs, msPerDay, msPerMinute} from '../../time/calendar.ts';
import {withHours} from '../../time/hours.ts';
import {offsetAt, type OffsetRules, wallMs} from '../../time/offset-rules.ts';
import {pageRules} from '../../time/page-rules.ts';
import {whenWords} from '../../time/wording.ts';
import {zoneWords} from '../../time/zone-words.ts';
import {viewerRules} from '../../time/slot-week.ts';

export interface SummaryDrawn {
  readonly state: CandidateState;
  readonly landing: Landing;
  readonly selected: Instant;
  readonly language: string;
  readonly messages: Messages;
}

/** The server's rules of the viewer's zone where they are here, else the page's. */
function rulesOf({slots, timeZone}: CandidateState, ms: number): OffsetRules {
  return slots ? viewerRules(slots, timeZone) : pageRules(timeZone, ms - msPerDay, ms + 2 * msPerDay);
}

export function summaryTemplate(drawn: SummaryDrawn): TemplateResult {
  const {state, landing, selected, messages} = drawn;
  const language = withHours(drawn.language, state.hourCycle);
  const {confirm, shared} = messages;
  const ms = epochMs(selected);
  const rules = rulesOf(state, ms);
  const end = ms + landing.durationMinutes * msPerMinute;
  const when = whenWords(language, wallMs(rules, ms), wallMs(rules, end));
  const zone = zoneWords(language, {timeZone: state.timeZone, ms, offset: offsetAt(rules, ms)});
  const length = confirm.lengthWith(shared.minutes(landing.durationMinutes), landing.recruiter.name);
  return html`<div class="summary" part="summary">
    ${clock}
    <div>
      ${oldTime({...drawn, language})}
      <p>
        ${state.moving ? html`<span class="muted">${confirm.new}</span>` : ''}
        <strong><bdi>${when}</bdi></strong>
      </p>
      <p class="muted"><bdi>${zone}</bdi> · <bdi>${length}</bdi></p>
    </div>
    ${landing.meeting.kind === 'phone' ? phone : video}
    <slot name="provider"><p>${meetingWords(landing, messages)}</p></slot>
  </div>`;
}

/** When moving: the time that is given up. */
function oldTime({state: {moving, booking}, language, messages}: SummaryDrawn): TemplateResult | string {
  if (!moving || !booking) return '';
  const {start, end} = bookedWall(booking);
  return html`<p class="muted">
    ${messages.confirm.now} <s><bdi>${whenWords(language, start, end)}</bdi></s>
  </p>`;
}

const meetingWords = ({meeting, recruiter}: Landing, {confirm}: Messages) =>
  meeting.kind === 'phone'
    ? confirm.phoneCall(firstName(recruiter.name))
    : confirm.video(meeting.providerName);
