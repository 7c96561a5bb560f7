/** What the organization asks: a kind of question is how it is drawn and how its answer is read, both here. */
import {html} from 'hono/html';
import type {BookingRequest} from '../../src/contract/bookings.ts';
import type {Landing, Question} from '../../src/contract/landing.ts';
import {type FormDrawn, textField} from './fields.ts';
import {type Html, nothing} from './html.ts';

type Answer = NonNullable<BookingRequest['answers']>[number];

interface Kind {
  readonly draw: (question: Question, form: FormDrawn) => Html;
  /** `values`: all that the form sent under the question's name. Undefined: not answered. */
  readonly read: (question: Question, values: readonly string[]) => Answer | undefined;
}

/** Name of the field that answers a question. */
export const answerField = (question: string): string => `answer-${question}`;

/** Most characters of an answer or a note. */
export const longestText = 2000;

const kinds: Record<Question['kind'], Kind> = {
  text: {
    draw: ({id, label, required}, form) =>
      textField({name: answerField(id), label, optional: !required, form, most: longestText}),
    read: ({id}, [text = '']) => (text.trim() === '' ? undefined : {question: id, text: text.trim()}),
  },
};

export const questionFields = ({questions, organization}: Landing, form: FormDrawn): Html =>
  questions.length === 0
    ? nothing
    : html`<fieldset class="section">
        <legend class="subheading">${form.messages.confirm.questions(organization.name)}</legend>
        ${questions.map(question => kinds[question.kind].draw(question, form))}
      </fieldset>`;

export const readAnswers = ({questions}: Landing, typed: URLSearchParams): Answer[] =>
  questions
    .map(question => kinds[question.kind].read(question, typed.getAll(answerField(question.id))))
    .filter(answer => answer !== undefined);
