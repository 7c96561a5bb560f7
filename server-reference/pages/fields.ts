/** Labelled fields: what they ask, what helps to answer, and what is wrong; and all that is wrong above a form. */
import {html} from 'hono/html';
import type {QuestionOption} from '../../src/contract/landing.ts';
import type {AllMessages} from '../../src/locales/en.ts';
import type {MessageTexts} from '../../src/locales/message/en-message.ts';
import {type Html, nothing} from './html.ts';

/** Names of the sentences that say what is wrong. */
export type Fault = keyof AllMessages['confirm']['faults'] | keyof MessageTexts['faults'];

/** What is wrong, by the name of the field; the empty name: with none that is shown. */
export type Faults = ReadonlyMap<string, Fault>;

export const noFaults: Faults = new Map();

/** What the fields of one form share. */
export interface FormDrawn {
  readonly messages: AllMessages;
  readonly faults: Faults;
  /** What was typed, by the names of the fields. */
  readonly typed: URLSearchParams;
  /** Sentences of its own, before those of the form that books. */
  readonly sentences?: MessageTexts['faults'];
}

/** The sentence about a field; empty when nothing is wrong with it. */
const faultWords = (field: string, {messages, faults, sentences}: FormDrawn): string => {
  const words: Readonly<Record<string, string>> = {...messages.confirm.faults, ...sentences};
  return words[faults.get(field) ?? ''] ?? '';
};

export interface FieldDrawn {
  readonly name: string;
  readonly label: string;
  /** Said beside the label; of what always has a value, nothing. */
  readonly need?: 'required' | 'optional';
  /** Above the control. */
  readonly help?: string | null;
  readonly form: FormDrawn;
}

/** The texts around a control, and the attributes that tie it to them. */
const around = ({name, label, need, help, form}: FieldDrawn) => {
  const error = faultWords(name, form);
  const ids = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  const described = ids ? html`aria-describedby="${ids}"` : nothing;
  return {
    described,
    state: html`${described} ${error ? html`aria-invalid="true"` : nothing}`,
    words: html`<bdi>${label}</bdi>
      ${need ? html`<span class="muted light">${form.messages.confirm[need]}</span>` : nothing}`,
    help: help ? html`<p class="muted" id="${name}-help"><bdi>${help}</bdi></p>` : nothing,
    error: error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing,
  };
};

/** `control` draws a control whose `id` is the field's name; `state` are its attributes. */
export const field = (drawn: FieldDrawn, control: (state: Html) => Html): Html => {
  const {state, words, help, error} = around(drawn);
  return html`<div class="field">
    <label for="${drawn.name}">${words}</label>
    ${help} ${control(html`${state} ${drawn.need === 'required' ? html`required` : nothing}`)} ${error}
  </div>`;
};

export interface TextDrawn extends FieldDrawn {
  /** Most characters, as the contract has it. */
  readonly most: number;
}

/** Text of several lines. The first line end inside a textarea is not part of it. */
export const textField = ({most, ...drawn}: TextDrawn): Html => {
  const {name, form} = drawn;
  const typed = form.typed.get(name) ?? '';
  return field(
    drawn,
    state =>
      html`<textarea id="${name}" name="${name}" rows="2" maxlength="${String(most)}" ${state}>
${typed}</textarea>`,
  );
};

export interface InputDrawn extends TextDrawn {
  readonly type: 'text' | 'email' | 'tel' | 'date' | 'time';
  readonly autocomplete?: string;
}

/** One line, or a date. */
export const inputField = ({most, type, autocomplete = 'on', ...drawn}: InputDrawn): Html => {
  const {name, form} = drawn;
  return field(
    drawn,
    state =>
      html`<input
        id="${name}"
        name="${name}"
        type="${type}"
        autocomplete="${autocomplete}"
        maxlength="${String(most)}"
        value="${form.typed.get(name) ?? ''}"
        ${state}
      />`,
  );
};

export interface ChoicesDrawn extends FieldDrawn {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly QuestionOption[];
  /** Chosen where nothing was yet. */
  readonly usual?: string;
  /** After the option of this value. */
  readonly more?: {readonly after: string; readonly drawn: Html};
}

/** Options to choose from; the first has the field's name as its `id`. Without a label it is a lone box to tick. */
export const choicesField = ({type, options, usual = '', more, ...drawn}: ChoicesDrawn): Html => {
  const {name, label, need, form} = drawn;
  const {described, words, help, error} = around(drawn);
  const lone = label === '';
  const chosen = form.typed.has(name) ? form.typed.getAll(name) : [usual];
  const attributes = (value: string, index: number) => html`
    ${index === 0 ? html`id="${name}"` : nothing} ${chosen.includes(value) ? html`checked` : nothing}
    ${need === 'required' && (lone || type === 'radio') ? html`required` : nothing}
    ${lone ? described : nothing}
  `;
  return html`<fieldset class="section choices" ${lone ? nothing : described}>
    ${lone ? nothing : html`<legend class="label">${words}</legend>`} ${help}
    ${options.map(
      ({value, label: option}, index) =>
        html`<label class="choice"
            ><input type="${type}" name="${name}" value="${value}" ${attributes(value, index)} /><span
              ><bdi>${option}</bdi>${lone ? words : nothing}</span
            ></label
          >
          ${more?.after === value ? more.drawn : nothing}`,
    )}
    ${error}
  </fieldset>`;
};

/** Every fault with a link to its field, named by `labels` where its own words do not. It takes the focus. */
export const faultSummary = (form: FormDrawn, labels: ReadonlyMap<string, string> = new Map()): Html => {
  const fields = [...form.faults.keys()].filter(Boolean);
  if (fields.length === 0) return nothing;
  return html`<div class="alert" role="alert" tabindex="-1" autofocus>
    <strong>${form.messages.confirm.faults.title}</strong>
    <ul>
      ${fields.map(
        name =>
          html`<li>
            <a href="#${name}"><bdi>${labels.get(name) ?? ''}</bdi> ${faultWords(name, form)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
};
