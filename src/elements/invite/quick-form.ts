/** The form in the dialog: who gets a link, and its quick settings. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.ts';
import type {MemberMessages} from '../../locales/member.ts';
import {cross} from '../../styles/booking-icons.ts';
import {plus} from '../../styles/recruiter-icons.ts';
import {lengthField, selectField, valueOf} from '../settings/select-field.ts';
import {emptyRow, parseRecipients, type Recipient, type RecipientRow} from './recipients.ts';
import type {InviteFaults, QuickSettings} from './request.ts';

export interface QuickFormDrawn {
  readonly messages: MemberMessages;
  readonly settings: Settings;
  readonly quick: QuickSettings;
  readonly custom: {readonly duration: boolean; readonly expiration: boolean};
  readonly rows: readonly RecipientRow[];
  /** Handed over by the host; then no rows are asked for. */
  readonly recipients: readonly Recipient[] | undefined;
  readonly faults: InviteFaults;
  readonly set: (change: {
    quick?: Partial<QuickSettings>;
    custom?: {duration?: boolean; expiration?: boolean};
    rows?: readonly RecipientRow[];
  }) => void;
}

export const quickForm = (drawn: QuickFormDrawn): TemplateResult =>
  html`${recipientsTemplate(drawn)}
    <div class="quick">${lengthTemplates(drawn)}${videoTemplate(drawn)}</div>`;

function recipientsTemplate(drawn: QuickFormDrawn): TemplateResult {
  const {messages, recipients, rows, faults, set} = drawn;
  const {invite} = messages;
  const error = faults.has('recipients') ? html`<p class="error">${invite.tooMany}</p>` : nothing;
  if (recipients) {
    return html`<div class="field">
      <span class="label">${invite.recipients}</span>
      <ul class="chips">
        ${recipients.map(({name}) => html`<li class="chip"><bdi>${name}</bdi></li>`)}
      </ul>
      ${error}
    </div>`;
  }
  return html`<fieldset class="people" @paste=${(event: ClipboardEvent) => paste(event, drawn)}>
    <legend class="label">${invite.recipients}</legend>
    ${rows.map((row, index) => rowTemplate(drawn, row, index))}
    <button type="button" class="quiet add" part="button" @click=${() => set({rows: [...rows, emptyRow]})}>
      ${plus}${invite.add}
    </button>
    <p class="muted hint">${invite.pasteHint}</p>
    ${error}
  </fieldset>`;
}

function rowTemplate({messages, rows, faults, set}: QuickFormDrawn, row: RecipientRow, index: number) {
  const {invite} = messages;
  const change = (changed: Partial<RecipientRow>) =>
    set({rows: rows.map((other, at) => (at === index ? {...other, ...changed} : other))});
  const field = (name: 'name' | 'email', label: unknown, fault: string) =>
    html`<label class="field" part="field"
      ><span class=${index === 0 ? 'label' : 'visually-hidden'}>${label}</span
      ><input
        type=${name === 'email' ? 'email' : 'text'}
        maxlength=${name === 'email' ? 254 : 200}
        autocomplete="off"
        data-index=${index}
        part="field-input"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${name}-${index}-error` : nothing}
        .value=${row[name]}
        @input=${(event: Event) => change({[name]: valueOf(event)})}
      />${fault && html`<span class="error" id="${name}-${index}-error" part="field-error">${fault}</span>`}</label
    >`;
  const optional = html`${invite.email} <span class="muted light">${invite.optional}</span>`;
  return html`<div class="person">
    ${field('name', invite.name, faults.has(`name-${index}`) ? invite.nameMissing : '')}
    ${field('email', optional, faults.has(`email-${index}`) ? invite.emailFault : '')}
    <button
      type="button"
      class="quiet icon-only"
      part="button"
      aria-label=${invite.remove(row.name)}
      ?hidden=${rows.length === 1}
      @click=${() => set({rows: rows.filter((_, at) => at !== index)})}
    >
      ${cross}
    </button>
  </div>`;
}

/** Several lines, or a name with its address, become rows; a single word stays where it is pasted. */
function paste(event: ClipboardEvent, {rows, set}: QuickFormDrawn): void {
  const pasted = parseRecipients(event.clipboardData?.getData('text') ?? '');
  const whole = pasted.length > 1 || pasted.some(({name, email}) => name !== '' && email !== '');
  if (!whole) return;
  event.preventDefault();
  set({rows: [...rows.filter(({name, email}) => name !== '' || email !== ''), ...pasted]});
}

function lengthTemplates({messages, quick, custom, faults, set}: QuickFormDrawn): TemplateResult {
  const {invite, settings} = messages;
  return html`${lengthField({
    id: 'duration',
    label: invite.duration,
    customLabel: settings.customMinutes,
    custom: messages.custom,
    presets: [15, 30, 45, 60],
    words: messages.minutes,
    bounds: [5, 480],
    value: quick.durationMinutes,
    isCustom: custom.duration,
    fault: faults.has('duration') ? invite.minutesFault : '',
    change: (durationMinutes, duration) => set({quick: {durationMinutes}, custom: {duration}}),
  })}
  ${lengthField({
    id: 'expiration',
    label: invite.expiration,
    customLabel: invite.days,
    custom: messages.custom,
    presets: [7, 14, 21],
    words: days => invite.weeks(days / 7),
    bounds: [1, 90],
    value: quick.expiresInDays,
    isCustom: custom.expiration,
    fault: faults.has('expiration') ? invite.daysFault : '',
    change: (expiresInDays, expiration) => set({quick: {expiresInDays}, custom: {expiration}}),
  })}`;
}

function videoTemplate({messages, settings: {providers}, quick, set}: QuickFormDrawn): TemplateResult {
  const {invite} = messages;
  return html`<label class="switch wide"
      ><input
        type="checkbox"
        role="switch"
        ?disabled=${providers.length === 0}
        .checked=${quick.video}
        @change=${() => set({quick: {video: !quick.video}})}
      /><span>${invite.video}</span></label
    >
    ${
      quick.video
        ? selectField({
            id: 'provider',
            label: invite.provider,
            choices: providers.map(({id, name}) => ({value: id, words: name})),
            chosen: quick.provider,
            choose: provider => set({quick: {provider}}),
          })
        : nothing
    }`;
}
