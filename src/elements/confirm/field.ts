/** Labelled fields: what they ask, what helps to answer, and what is wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import type {QuestionOption} from '../../contract/landing.ts';
import type {Messages} from '../../locales/en.ts';
import type {Faults} from './form.ts';

/** What the fields of one form share. */
export interface FormDrawn {
  readonly messages: Messages;
  readonly faults: Faults;
  /** Names of fields that can be read only. Absent: none. */
  readonly fixed?: ReadonlySet<string>;
}

/** The sentence about a field; empty when nothing is wrong with it. */
export function faultWords(field: string, {messages, faults}: FormDrawn): string {
  const fault = faults.get(field);
  return fault ? messages.confirm.faults[fault] : '';
}

export interface FieldDrawn {
  readonly name: string;
  readonly label: string;
  /** Said beside the label; of what always has a value, nothing. */
  readonly need?: 'required' | 'optional';
  /** Above the control. */
  readonly help?: string | null;
  /** Below the control. */
  readonly hint?: string;
  readonly form: FormDrawn;
}

/** What ties a control to the texts around it. */
interface Given {
  readonly describedBy: string | typeof nothing;
  readonly invalid: string | typeof nothing;
  readonly fixed: boolean;
}

/** The texts around a control, drawn where they say something. */
function around({name, label, need, help, hint, form}: FieldDrawn) {
  const texts = {help, hint, error: faultWords(name, form)};
  const said = Object.entries(texts).flatMap(([kind, text]) => (text ? `${name}-${kind}` : []));
  const draw = (kind: keyof typeof texts) =>
    texts[kind] &&
    html`<p class="muted ${kind}" id="${name}-${kind}" part="field-${kind}"><bdi>${texts[kind]}</bdi></p>`;
  const given: Given = {
    describedBy: said.join(' ') || nothing,
    invalid: texts.error ? 'true' : nothing,
    fixed: form.fixed?.has(name) ?? false,
  };
  const words = html`<bdi>${label}</bdi>
    ${need && html`<span class="muted light">${form.messages.confirm[need]}</span>`}`;
  return {given, words, draw};
}

/** `control` draws a control whose `id` is the field's name. */
export function fieldTemplate(field: FieldDrawn, control: (given: Given) => TemplateResult): TemplateResult {
  const {given, words, draw} = around(field);
  return html`<div class="field" part="field">
    <label for=${field.name} part="field-label">${words}</label>
    ${draw('help')} ${control(given)} ${draw('hint')} ${draw('error')}
  </div>`;
}

export interface TextDrawn extends FieldDrawn {
  readonly value: string;
  /** Most characters, as the contract has it. */
  readonly most: number;
}

/** Text of several lines. */
export const textTemplate = ({value, most, ...field}: TextDrawn): TemplateResult =>
  fieldTemplate(
    field,
    ({describedBy, invalid, fixed}) =>
      html`<textarea
        id=${field.name}
        name=${field.name}
        rows="2"
        dir="auto"
        maxlength=${most}
        ?required=${field.need === 'required'}
        ?readonly=${fixed}
        part="field-input"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${value}
      ></textarea>`,
  );

export interface InputDrawn extends TextDrawn {
  readonly type: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
}

/** One line, or a date. */
export const inputTemplate = ({value, most, type, autocomplete, ...field}: InputDrawn): TemplateResult =>
  fieldTemplate(
    field,
    ({describedBy, invalid, fixed}) =>
      html`<input
        id=${field.name}
        name=${field.name}
        type=${type}
        autocomplete=${autocomplete ?? nothing}
        dir=${type === 'text' ? 'auto' : nothing}
        maxlength=${most}
        pattern=${type === 'email' ? '.+@.+\\..+' : nothing}
        ?required=${field.need === 'required'}
        ?readonly=${fixed}
        part="field-input"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${value}
      />`,
  );

export interface ChoicesDrawn extends FieldDrawn {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly QuestionOption[];
  /** Values of the options chosen, in lines. */
  readonly value: string;
  /** Below the options. */
  readonly more?: TemplateResult | typeof nothing;
}

/** Options to choose from; the first has the field's name as its `id`. Without a label it is a lone box to tick. */
export function choicesTemplate({type, options, value, more, ...field}: ChoicesDrawn): TemplateResult {
  const {name, label, need} = field;
  const {given, words, draw} = around(field);
  const lone = !label;
  const chosen = value.split('\n');
  return html`<fieldset
    class="section choices"
    part="field"
    ?disabled=${given.fixed}
    aria-describedby=${lone ? nothing : given.describedBy}
  >
    ${lone ? nothing : html`<legend class="label" part="field-label">${words}</legend>`} ${draw('help')}
    ${options.map(
      (option, index) =>
        html`<label class="choice"
          ><input
            id=${index ? nothing : name}
            type=${type}
            name=${name}
            value=${option.value}
            ?required=${need === 'required' && (lone || type === 'radio')}
            aria-describedby=${lone ? given.describedBy : nothing}
            .checked=${chosen.includes(option.value)}
          /><span><bdi>${option.label}</bdi>${lone ? words : nothing}</span></label
        >`,
    )}
    ${more ?? nothing} ${draw('error')}
  </fieldset>`;
}
