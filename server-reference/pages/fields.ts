/** A labelled field, what is wrong with it, and the list of everything wrong above a form. */
import {html} from 'hono/html';
import type {Messages} from '../../src/locales/en.ts';
import {type Html, nothing} from './html.ts';

/** Codes of what is wrong, by the name of the field; the empty name: with none that is shown. */
export type Faults = ReadonlyMap<string, string>;

export const noFaults: Faults = new Map();

/** What the fields of one form share. */
export interface FormDrawn {
  readonly messages: Messages;
  readonly faults: Faults;
  /** What was typed, by the names of the fields. */
  readonly typed: URLSearchParams;
}

/** The sentence about a field; empty when nothing is wrong with it. */
const faultWords = (field: string, {messages, faults}: FormDrawn): string => {
  const code = faults.get(field);
  const say = messages.confirm.faults;
  if (code === undefined) return '';
  if (code === 'too-long') return say.tooLong;
  if (field === 'phone') return code === 'required' ? say.phoneMissing : say.phone;
  if (field === 'email') return say.email;
  return code === 'required' ? say.answerMissing : say.other;
};

export interface FieldDrawn {
  readonly name: string;
  readonly label: string;
  /** Says beside the label that it may be left empty. */
  readonly optional?: boolean;
  readonly form: FormDrawn;
  /** Draws the control; `state` are the attributes that say what is wrong with it. */
  readonly control: (state: Html) => Html;
}

export const field = ({name, label, optional, form, control}: FieldDrawn): Html => {
  const fault = faultWords(name, form);
  const state = fault ? html`aria-invalid="true" aria-describedby="${name}-error"` : nothing;
  const light = html`<span class="muted light">${form.messages.confirm.optional}</span>`;
  return html`<div class="field">
    <label for="${name}"><bdi>${label}</bdi> ${optional ? light : nothing}</label>
    ${control(state)} ${fault ? html`<p class="error" id="${name}-error">${fault}</p>` : nothing}
  </div>`;
};

export interface TextDrawn extends Omit<FieldDrawn, 'control'> {
  readonly most: number;
}

/** Text of several lines. The first line end inside a textarea is not part of it. */
export const textField = ({most, ...drawn}: TextDrawn): Html =>
  field({
    ...drawn,
    control: state => {
      const typed = drawn.form.typed.get(drawn.name) ?? '';
      const {name} = drawn;
      const required = drawn.optional === false ? html`required` : nothing;
      return html`<textarea
        id="${name}"
        name="${name}"
        rows="2"
        maxlength="${String(most)}"
        ${required}
        ${state}
      >
${typed}</textarea>`;
    },
  });

/** Every fault with a link to its field. It comes first in the page and takes the focus. */
export const faultSummary = (form: FormDrawn): Html => {
  const fields = [...form.faults.keys()].filter(Boolean);
  if (fields.length === 0) return nothing;
  return html`<div class="alert" role="alert" tabindex="-1" autofocus>
    <strong>${form.messages.confirm.faults.title}</strong>
    <ul>
      ${fields.map(name => html`<li><a href="#${name}">${faultWords(name, form)}</a></li>`)}
    </ul>
  </div>`;
};
