/** What the organization asks: a kind of question is how it is drawn and how its answer is read, both here. */
import {html} from 'hono/html';
import type {Answer} from '../../src/contract/bookings.ts';
import type {Landing, Question} from '../../src/contract/landing.ts';
import {choicesField, type FormDrawn, inputField, textField} from './fields.ts';
import {type Html, nothing} from './html.ts';

interface Kind {
  readonly draw: (question: Question, form: FormDrawn) => Html;
  /** `values`: what the form sent under the question's name, blank ones left out; at least one. */
  readonly read: (values: readonly [string, ...string[]]) => Omit<Answer, 'question'>;
}

/** Most characters of an answer or a note. */
export const longestText = 2000;

const drawn = ({id, label, help, required}: Question, form: FormDrawn) => ({
  name: id,
  label,
  help,
  form,
  need: required ? ('required' as const) : ('optional' as const),
  most: longestText,
});

const kinds: Record<Question['kind'], Kind> = {
  text: {
    draw: (question, form) => inputField({...drawn(question, form), type: 'text'}),
    read: ([text]) => ({text}),
  },
  'long-text': {
    draw: (question, form) => textField(drawn(question, form)),
    read: ([text]) => ({text}),
  },
  choice: {
    // A radio button cannot be taken back, so there is one for no answer.
    draw: (question, form) => {
      const none = question.required ? [] : [{value: '', label: form.messages.confirm.noAnswer}];
      const options = [...question.options, ...none];
      return choicesField({...drawn(question, form), type: 'radio', options});
    },
    read: options => ({options: [...options]}),
  },
  choices: {
    draw: (question, form) =>
      choicesField({...drawn(question, form), type: 'checkbox', options: question.options}),
    read: options => ({options: [...options]}),
  },
  checkbox: {
    draw: (question, form) => {
      const options = [{value: 'on', label: question.label}];
      return choicesField({...drawn(question, form), type: 'checkbox', label: '', options});
    },
    read: () => ({checked: true}),
  },
  date: {
    draw: (question, form) => inputField({...drawn(question, form), type: 'date'}),
    read: ([date]) => ({date}),
  },
};

export const questionFields = ({questions, organization}: Landing, form: FormDrawn): Html =>
  questions.length === 0
    ? nothing
    : html`<fieldset class="section questions">
        <legend class="subheading">${form.messages.confirm.questions(organization.name)}</legend>
        ${questions.map(question => kinds[question.kind].draw(question, form))}
      </fieldset>`;

export const readAnswers = ({questions}: Landing, typed: URLSearchParams): Answer[] =>
  questions.flatMap(({id: question, kind}) => {
    const [first, ...others] = typed
      .getAll(question)
      .map(value => value.trim())
      .filter(Boolean);
    return first === undefined ? [] : [{question, ...kinds[kind].read([first, ...others])}];
  });
