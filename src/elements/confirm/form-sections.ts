/** The parts of the confirm form below the contact fields. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {Draft} from '../../state/draft.ts';
import {faultWords, fieldTemplate, type FormDrawn, textTemplate} from './field.ts';
import {answerField, noNote, ownNote} from './form.ts';

export interface SectionDrawn {
  readonly form: FormDrawn;
  readonly landing: Landing;
  readonly draft: Draft;
}

/** Most characters of a note or an answer. */
const longestText = 2000;

export const emailField = ({form, landing, draft}: SectionDrawn): TemplateResult =>
  fieldTemplate({
    name: 'email',
    label: form.messages.confirm.email,
    optional: true,
    form,
    control: ({describedBy, invalid}) =>
      html`<input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        maxlength="254"
        part="field-input"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${draft.email ?? landing.candidate.email ?? ''}
      />`,
  });

/** What the organization asks, each with room for an answer. */
export const questionFields = ({form, landing, draft}: SectionDrawn): TemplateResult | typeof nothing =>
  landing.questions.length === 0
    ? nothing
    : html`<fieldset class="section">
        <legend class="subheading">${form.messages.confirm.questions(landing.organization.name)}</legend>
        ${landing.questions.map(({id, label, required}) =>
          textTemplate({
            name: answerField(id),
            label,
            optional: !required,
            form,
            most: longestText,
            value: draft[answerField(id)] ?? '',
          }),
        )}
      </fieldset>`;

/** The organization's notes, one's own, or none: nothing is sent along unasked. */
export function noteChoices({form, landing, draft}: SectionDrawn): TemplateResult {
  const {confirm} = form.messages;
  const choices = [
    ...landing.presetNotes.map((note, index) => [String(index), note] as const),
    [ownNote, confirm.ownNote] as const,
    [noNote, confirm.noNote] as const,
  ];
  const chosen = draft.note ?? noNote;
  return html`<fieldset class="section notes">
    <legend class="subheading">${confirm.note}</legend>
    ${choices.map(
      ([value, words]) =>
        html`<label class="choice"
          ><input type="radio" name="note" value=${value} .checked=${value === chosen} /><bdi
            >${words}</bdi
          ></label
        >`,
    )}
    ${
      chosen === ownNote
        ? textTemplate({
            name: 'ownNote',
            label: confirm.ownNoteLabel,
            form,
            most: longestText,
            value: draft.ownNote ?? '',
          })
        : nothing
    }
  </fieldset>`;
}

/** Every fault with a way to its field; takes the focus when a form is refused. */
export function faultSummary(form: FormDrawn, go: (field: string) => void): TemplateResult | typeof nothing {
  const fields = [...form.faults.keys()].filter(Boolean);
  if (fields.length === 0) return nothing;
  const {title} = form.messages.confirm.faults;
  // A fragment finds nothing inside a shadow tree, and would change the page's address.
  const follow = (field: string) => (event: Event) => {
    event.preventDefault();
    go(field);
  };
  return html`<div class="alert" id="faults" role="group" aria-label=${title} tabindex="-1" part="error">
    <strong>${title}</strong>
    <ul>
      ${fields.map(
        field =>
          html`<li>
            <a href="#${field}" @click=${follow(field)}>${faultWords(field, form)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
