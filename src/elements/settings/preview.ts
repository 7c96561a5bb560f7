/** What candidates are offered next week. */
import {html, type TemplateResult} from 'lit';
import type {Slots} from '../../contract/slots.ts';
import {memberCause} from '../../state/member-cause.ts';
import type {SettingsState} from '../../state/member-settings.ts';
import {epochMs} from '../../time/calendar.ts';
import {localDate, rulesFrom, wallMs} from '../../time/offset-rules.ts';
import {dayWords, timeWords} from '../../time/wording.ts';
import {type SettingsView, titleTemplate} from './settings-view.ts';

/** Times named a day; the rest is counted. */
const mostTimes = 3;

export function previewTemplate(
  view: SettingsView,
  {preview, previewFailure}: SettingsState,
  dirty: boolean,
): TemplateResult {
  const {messages} = view;
  const {settings} = messages;
  const missing = previewFailure ? `${settings.previewUnknown} ${memberCause(previewFailure, messages)}` : '';
  return html`<aside aria-labelledby="preview" part="preview">
    ${titleTemplate(view, 'preview', settings.preview)}
    ${
      preview
        ? html`<p class="muted">
              ${dirty ? settings.previewStale : settings.previewTimes(preview.starts.length)}
            </p>
            <ul class="rows">
              ${daysOf(preview).map(([date, times]) => dayTemplate(view, date, times))}
            </ul>`
        : html`<p class="muted">${missing}</p>`
    }
  </aside>`;
}

/** Wall times of the free starts by date; days of work without any stay. */
function daysOf(slots: Slots): [date: string, times: number[]][] {
  const rules = rulesFrom(slots.offsetChanges);
  const days = new Map<string, number[]>(slots.workingDates.map(date => [date, []]));
  for (const start of slots.starts) {
    const date = localDate(rules, start);
    days.set(date, [...(days.get(date) ?? []), wallMs(rules, epochMs(start))]);
  }
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function dayTemplate(
  {language, messages}: SettingsView,
  date: string,
  times: readonly number[],
): TemplateResult {
  const {settings} = messages;
  const shown = times.slice(0, mostTimes).map(wall => html`<bdi>${timeWords(language, wall)}</bdi>`);
  const rest = times.length - shown.length;
  return html`<li>
    <p>
      <strong>${dayWords(language, date, 'weekday')}</strong>
      <bdi>${dayWords(language, date, 'shortDay')}</bdi>
    </p>
    <p class="muted times">
      ${times.length === 0 ? settings.previewNone : shown} ${rest > 0 ? settings.more(rest) : ''}
    </p>
  </li>`;
}
