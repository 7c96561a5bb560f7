/** How long, in which zone, by which means. */
import {html, type TemplateResult} from 'lit';
import type {PreferredMeeting} from '../../contract/settings.ts';
import {lengthField, selectField} from './select-field.ts';
import type {SettingsView} from './settings-view.ts';

const lengths = [15, 30, 45, 60];

export function generalTemplate(
  view: SettingsView,
  own: {isCustom: boolean; setCustom: (isCustom: boolean) => void},
): TemplateResult {
  const {draft, messages, edit, faults} = view;
  const {fields, customMinutes} = messages.settings;
  return html`<div class="general">
    ${lengthField({
      id: 'duration',
      label: fields.durationMinutes,
      customLabel: customMinutes,
      custom: messages.custom,
      presets: lengths,
      words: messages.minutes,
      bounds: [5, 480],
      value: draft.durationMinutes,
      isCustom: own.isCustom,
      fault: faults.includes('durationMinutes') ? messages.invite.minutesFault : '',
      change: (durationMinutes, isCustom) => {
        own.setCustom(isCustom);
        edit({durationMinutes});
      },
    })}
    <div class="field" part="field">
      <span class="label" part="field-label">${fields.timeZone}</span>
      <scheduler-time-zone
        .value=${draft.timeZone}
        .label=${fields.timeZone}
        @change=${({currentTarget}: Event & {currentTarget: {value?: string}}) =>
          edit({timeZone: currentTarget.value ?? draft.timeZone})}
      ></scheduler-time-zone>
    </div>
    ${meetingField(view)}
  </div>`;
}

const valueOfMeeting = ({kind, provider}: PreferredMeeting) =>
  kind === 'phone' ? 'phone' : `video ${provider}`;

function meetingField({draft, saved, messages, edit}: SettingsView): TemplateResult {
  const {meeting} = draft;
  const known = saved.providers.map(({id, name}) => ({value: `video ${id}`, words: messages.videoBy(name)}));
  const chosen = valueOfMeeting(meeting);
  const choices = [...known, {value: 'phone', words: messages.phoneCall}];
  if (!choices.some(({value}) => value === chosen)) {
    choices.push({value: chosen, words: messages.settings.notOnOffer(meeting.provider ?? '')});
  }
  return selectField({
    id: 'meeting',
    label: messages.settings.fields.meeting,
    choices,
    chosen,
    choose: value => {
      const video = value.startsWith('video ');
      edit({meeting: video ? {kind: 'video', provider: value.slice(6)} : {kind: 'phone', provider: null}});
    },
  });
}
