/** What the organization asks, each question as its kind is answered. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../contract/landing.ts';
import {choicesTemplate, inputTemplate, textTemplate} from './field.ts';
import {longestText, type SectionDrawn} from './form-sections.ts';

function questionTemplate(question: Question, {form, values}: SectionDrawn): TemplateResult {
  const {id, kind, label, required, options} = question;
  const field = {
    ...question,
    form,
    name: id,
    need: required ? 'required' : 'optional',
    value: values[id] ?? '',
    most: longestText,
  } as const;
  if (kind === 'long-text') return textTemplate(field);
  if (kind === 'text' || kind === 'date') return inputTemplate({...field, type: kind});
  if (kind === 'checkbox')
    return choicesTemplate({...field, type: kind, label: '', options: [{value: 'on', label}]});
  if (kind === 'choices') return choicesTemplate({...field, type: 'checkbox'});
  // A radio button cannot be taken back, so there is one for no answer.
  const none = required ? [] : [{value: '', label: form.messages.confirm.noAnswer}];
  return choicesTemplate({...field, type: 'radio', options: [...options, ...none]});
}

export const questionFields = (section: SectionDrawn): TemplateResult | typeof nothing => {
  const {questions, organization} = section.landing;
  return questions.length === 0
    ? nothing
    : html`<fieldset class="section questions">
        <legend class="subheading">${section.form.messages.confirm.questions(organization.name)}</legend>
        ${questions.map(question => questionTemplate(question, section))}
      </fieldset>`;
};
