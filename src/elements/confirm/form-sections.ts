/** The parts of the confirm form beside the telephone number and the organization's questions. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {Draft} from '../../state/draft.ts';
import {choicesTemplate, faultWords, type FormDrawn, inputTemplate, textTemplate} from './field.ts';
import {noNote, ownNote} from './form.ts';

export interface SectionDrawn {
  readonly form: FormDrawn;
  readonly landing: Landing;
  /** What each field holds, by its name. */
  readonly values: Draft;
}

/** Most characters of a note or an answer. */
export const longestText = 2000;

export const emailField = ({form, values}: SectionDrawn): TemplateResult =>
  inputTemplate({
    name: 'email',
    label: form.messages.confirm.email,
    need: 'optional',
    form,
    type: 'email',
    autocomplete: 'email',
    most: 254,
    value: values.email ?? '',
  });

/** The organization's notes, one's own, or none: nothing is sent along unasked. */
export function noteChoices({form, landing, values}: SectionDrawn): TemplateResult {
  const {confirm} = form.messages;
  return choicesTemplate({
    name: 'note',
    label: confirm.note,
    form,
    type: 'radio',
    options: [
      ...landing.presetNotes.map((label, index) => ({value: String(index), label})),
      {value: ownNote, label: confirm.ownNote},
      {value: noNote, label: confirm.noNote},
    ],
    value: values.note ?? noNote,
    more:
      values.note === ownNote
        ? textTemplate({
            name: 'ownNote',
            label: confirm.ownNoteLabel,
            form,
            most: longestText,
            value: values.ownNote ?? '',
          })
        : nothing,
  });
}

/** Every fault with a way to its field; takes the focus when a form is refused. */
export function faultSummary(
  form: FormDrawn,
  {questions}: Landing,
  go: (field: string) => void,
): TemplateResult | typeof nothing {
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
            <a href="#${field}" @click=${follow(field)}
              ><bdi>${questions.find(({id}) => id === field)?.label}</bdi> ${faultWords(field, form)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
