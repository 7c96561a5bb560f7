/** The fields of the form. */
import {html, nothing, type TemplateResult} from 'lit';
import type {WriterMessages} from '../../locales/writer.ts';
import type {MessageTexts} from '../../locales/message/en-message.ts';
import type {Draft} from '../../state/draft.ts';
import {cross} from '../../styles/booking-icons.ts';
import {fieldOf, type Part, parts} from '../../time/proposal.ts';
import type {Faults} from './message-form.ts';

export interface FieldsDrawn {
  readonly texts: MessageTexts;
  readonly messages: WriterMessages;
  readonly draft: Draft;
  readonly faults: Faults;
}

/** The sentence about a field; empty when nothing is wrong with it. */
export function faultWords(field: string, {texts, messages, faults}: FieldsDrawn): string {
  const code = faults.get(field);
  const {email, tooLong, other} = messages.confirm.faults;
  if (code === undefined) return '';
  return {...texts.faults, email, 'too-long': tooLong, other}[code];
}

interface FieldDrawn {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly control: (fault: string | typeof nothing) => TemplateResult;
}

const faultTemplate = (name: string, drawn: FieldsDrawn) => {
  const fault = faultWords(name, drawn);
  return fault && html`<p class="error" id="${name}-error" part="field-error">${fault}</p>`;
};

/** The field without what is wrong with it, which has more room elsewhere. */
function bareField(drawn: FieldsDrawn, {name, label, optional, control}: FieldDrawn): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${name} part="field-label"
      >${label}
      ${optional ? html`<span class="muted light">${drawn.messages.confirm.optional}</span>` : nothing}</label
    >
    ${control(drawn.faults.has(name) ? `${name}-error` : nothing)}
  </div>`;
}

const fieldTemplate = (drawn: FieldsDrawn, field: FieldDrawn): TemplateResult =>
  html`<div class="group">${bareField(drawn, field)} ${faultTemplate(field.name, drawn)}</div>`;

const invalid = (fault: string | typeof nothing) => (fault === nothing ? nothing : 'true');

/** Text of several lines. */
export const textField = (drawn: FieldsDrawn, optional: boolean): TemplateResult =>
  fieldTemplate(drawn, {
    name: 'text',
    label: drawn.texts.text,
    optional,
    control: fault =>
      html`<textarea
        id="text"
        name="text"
        rows="4"
        dir="auto"
        maxlength="2000"
        part="field-input"
        aria-invalid=${invalid(fault)}
        aria-describedby=${fault}
        .value=${drawn.draft.text ?? ''}
      ></textarea>`,
  });

/** Where the answer is to go, when no address is known. */
export const emailField = (drawn: FieldsDrawn): TemplateResult =>
  fieldTemplate(drawn, {
    name: 'email',
    label: drawn.messages.confirm.email,
    optional: true,
    control: fault =>
      html`<input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        maxlength="254"
        part="field-input"
        aria-invalid=${invalid(fault)}
        aria-describedby=${fault}
        .value=${drawn.draft.email ?? ''}
      />`,
  });

export interface RowDrawn {
  readonly row: number;
  /** The first date that can be proposed. */
  readonly today: string;
  /** Takes the row away; undefined where it is the only one. */
  readonly remove: (() => void) | undefined;
}

/** One proposed time: a date, and from when to when. */
export function rowTemplate(drawn: FieldsDrawn, {row, today, remove}: RowDrawn): TemplateResult {
  const {texts} = drawn;
  const number = row + 1;
  return html`<fieldset class="row">
    <legend>${texts.choice(number)}</legend>
    ${partTemplate(drawn, 'date', {row, today})} ${partTemplate(drawn, 'from', {row})}
    ${partTemplate(drawn, 'to', {row})} ${parts.map(part => faultTemplate(fieldOf(part, row), drawn))}
    ${
      remove
        ? html`<button
            type="button"
            class="quiet icon-only"
            part="button"
            aria-label=${texts.remove(number)}
            @click=${remove}
          >
            ${cross}
          </button>`
        : nothing
    }
  </fieldset>`;
}

const partTemplate = (drawn: FieldsDrawn, part: Part, {row, today}: {row: number; today?: string}) => {
  const name = fieldOf(part, row);
  return bareField(drawn, {
    name,
    label: drawn.texts[part],
    control: fault =>
      html`<input
        id=${name}
        name=${name}
        type=${part === 'date' ? 'date' : 'time'}
        min=${today ?? nothing}
        step=${part === 'date' ? nothing : 900}
        part="field-input"
        aria-invalid=${invalid(fault)}
        aria-describedby=${fault}
        .value=${drawn.draft[name] ?? ''}
      />`,
  });
};

/** Every fault with a way to its field; takes the focus when the form is refused. */
export function faultSummary(
  drawn: FieldsDrawn,
  go: (field: string) => void,
): TemplateResult | typeof nothing {
  const {title} = drawn.messages.confirm.faults;
  // A fragment finds nothing inside a shadow tree, and would change the page's address.
  const follow = (field: string) => (event: Event) => {
    event.preventDefault();
    go(field);
  };
  if (drawn.faults.size === 0) return nothing;
  return html`<div class="alert" id="faults" role="group" aria-label=${title} tabindex="-1" part="error">
    <strong>${title}</strong>
    <ul>
      ${[...drawn.faults.keys()].map(
        field => html`<li><a href="#${field}" @click=${follow(field)}>${faultWords(field, drawn)}</a></li>`,
      )}
    </ul>
  </div>`;
}
