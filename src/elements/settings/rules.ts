/** Rules that few need to change: notice, free time around, same day, a cap. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Policy} from '../../contract/settings.ts';
import {lengthWords} from '../../time/length-words.ts';
import {numberField, selectField} from './select-field.ts';
import type {SettingsView} from './settings-view.ts';

const notices = [0, 60, 120, 240, 720, 1440, 2880, 10_080];
const buffers = [0, 5, 10, 15, 30, 45, 60];

export function rulesTemplate(view: SettingsView): TemplateResult {
  const {draft, saved, messages, edit} = view;
  const {settings} = messages;
  const {policy} = draft;
  const set = (change: Partial<Policy>) => edit({policy: {...policy, ...change}});
  return html`<details part="rules">
    <summary>${settings.fields.policy}</summary>
    <div class="rules">
      ${minutesField(view, {field: 'minimumNoticeMinutes', label: settings.notice, none: settings.noNotice, lengths: notices})}
      ${minutesField(view, {field: 'bufferBeforeMinutes', label: settings.bufferBefore, none: settings.none, lengths: buffers})}
      ${minutesField(view, {field: 'bufferAfterMinutes', label: settings.bufferAfter, none: settings.none, lengths: buffers})}
      ${numberField({
        id: 'daily-cap',
        label: settings.dailyCap,
        value: policy.dailyCap,
        bounds: [1, 100],
        empty: settings.noLimit,
        change: cap => set({dailyCap: Number.isNaN(cap) ? null : cap}),
      })}
      <div class="wide">
        <label class="switch"
          ><input
            type="checkbox"
            role="switch"
            ?disabled=${!saved.bounds.sameDay}
            .checked=${policy.sameDay}
            @change=${() => set({sameDay: !policy.sameDay})}
          /><span>${settings.sameDay}</span></label
        >
        ${saved.bounds.sameDay ? nothing : html`<p class="muted">${settings.sameDayBound}</p>`}
      </div>
    </div>
  </details>`;
}

interface MinutesDrawn {
  readonly field: 'minimumNoticeMinutes' | 'bufferBeforeMinutes' | 'bufferAfterMinutes';
  readonly label: string;
  readonly none: string;
  readonly lengths: readonly number[];
}

function minutesField(
  {draft: {policy}, language, edit}: SettingsView,
  {field, label, none, lengths}: MinutesDrawn,
): TemplateResult {
  const minutes = policy[field];
  const all = lengths.includes(minutes)
    ? lengths
    : [...lengths, minutes].toSorted((one, other) => one - other);
  return selectField({
    id: field,
    label,
    choices: all.map(length => ({
      value: String(length),
      words: length === 0 ? none : lengthWords(language, length),
    })),
    chosen: String(minutes),
    choose: value => edit({policy: {...policy, [field]: Number(value)}}),
  });
}
