/** A labelled field and what is wrong with it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/en.ts';
import type {Faults} from './form.ts';

/** What the fields of one form share. */
export interface FormDrawn {
  readonly messages: Messages;
  readonly faults: Faults;
}

/** The sentence about a field; empty when nothing is wrong with it. */
export function faultWords(field: string, {messages, faults}: FormDrawn): string {
  const code = faults.get(field);
  const say = messages.confirm.faults;
  if (code === undefined) return '';
  if (code === 'too-long') return say.tooLong;
  if (field === 'phone') return code === 'required' ? say.phoneMissing : say.phone;
  if (field === 'email') return say.email;
  return code === 'required' ? say.answerMissing : say.other;
}

export interface FieldDrawn {
  readonly name: string;
  readonly label: string;
  /** Says beside the label that it may be left empty. */
  readonly optional?: boolean;
  readonly form: FormDrawn;
  /** Draws the control; `id`, `name`, `aria-invalid` and `aria-describedby` are to be set from these. */
  readonly control: (given: {
    describedBy: string | typeof nothing;
    invalid: string | typeof nothing;
  }) => TemplateResult;
}

export function fieldTemplate({name, label, optional, form, control}: FieldDrawn): TemplateResult {
  const fault = faultWords(name, form);
  const given = {describedBy: fault ? `${name}-error` : nothing, invalid: fault ? 'true' : nothing} as const;
  return html`<div class="field" part="field">
    <label for=${name} part="field-label"
      ><bdi>${label}</bdi>
      ${optional ? html`<span class="muted light">${form.messages.confirm.optional}</span>` : nothing}</label
    >
    ${control(given)} ${fault && html`<p class="error" id="${name}-error" part="field-error">${fault}</p>`}
  </div>`;
}

export interface TextDrawn extends Omit<FieldDrawn, 'control'> {
  readonly value: string;
  /** Most characters, as the contract has it. */
  readonly most: number;
}

/** Text of several lines. */
export const textTemplate = ({value, most, ...field}: TextDrawn): TemplateResult =>
  fieldTemplate({
    ...field,
    control: ({describedBy, invalid}) =>
      html`<textarea
        id=${field.name}
        name=${field.name}
        rows="2"
        maxlength=${most}
        part="field-input"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${value}
      ></textarea>`,
  });
