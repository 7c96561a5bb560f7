/** Answers to the organization's questions, checked against the questions. */
import type {Answer} from '../../src/contract/bookings.ts';
import type {Question} from '../../src/contract/landing.ts';
import type {FieldError} from '../../src/contract/problem.ts';
import type {KeptAnswer} from '../mails/answer-words.ts';
import {invalid} from './refusal.ts';

/** The member of an answer that fits a kind of question. */
const memberOf = {
  text: 'text',
  'long-text': 'text',
  choice: 'options',
  choices: 'options',
  checkbox: 'checked',
  date: 'date',
} as const satisfies Record<Question['kind'], keyof Answer>;

const members = ['text', 'options', 'checked', 'date'] as const;

const isBlank = ({text, options, checked, date}: Answer): boolean =>
  !text?.trim() && !options?.length && !checked && !date;

const misfits = ({kind, options: offered}: Question, answer: Answer, at: string): FieldError[] => {
  const fitting = memberOf[kind];
  const foreign = members.filter(member => member !== fitting && answer[member] !== undefined);
  if (foreign.length > 0) {
    return foreign.map(member => ({
      pointer: `${at}/${member}`,
      code: 'wrong-kind',
      detail: `This question is answered with “${fitting}”. Load the page again.`,
    }));
  }
  if (answer[fitting] === undefined)
    return [{pointer: `${at}/${fitting}`, code: 'required', detail: 'This answer is empty.'}];
  const chosen = answer.options ?? [];
  if (kind === 'choice' && chosen.length > 1)
    return [{pointer: `${at}/options`, code: 'too-many', detail: 'Choose one option only.'}];
  const values = offered.map(({value}) => value);
  return chosen.flatMap((value, index) =>
    values.includes(value) && chosen.indexOf(value) === index
      ? []
      : {
          pointer: `${at}/options/${index}`,
          code: 'not-one-of',
          detail: 'This option is not offered, or chosen twice. Load the page again.',
        },
  );
};

const missing = (question: Question, answers: readonly Answer[]): FieldError[] => {
  const index = answers.findIndex(answer => answer.question === question.id);
  const answer = answers[index];
  if (!question.required || (answer && !isBlank(answer))) return [];
  return [
    {
      pointer: answer ? `/answers/${index}/${memberOf[question.kind]}` : '/answers',
      code: 'required',
      detail: `Answer the question “${question.label}”.`,
    },
  ];
};

const keep = ({label, options: offered}: Question, {options, ...answer}: Answer): KeptAnswer => ({
  ...answer,
  label,
  ...(options && {
    options: offered.filter(({value}) => options.includes(value)).map(option => option.label),
  }),
});

/**
 * The answers as they are kept, blank ones left out. Refuses unless every required question is answered, each at
 * most once and as its kind wants it.
 */
export const readAnswers = (questions: readonly Question[], answers: readonly Answer[]): KeptAnswer[] => {
  const asked = new Map(questions.map(question => [question.id, question]));
  const errors: FieldError[] = [];
  const kept: KeptAnswer[] = [];
  answers.forEach((answer, index) => {
    const question = asked.get(answer.question);
    if (!question || answers.findIndex(other => other.question === answer.question) < index) {
      errors.push({
        pointer: `/answers/${index}/question`,
        code: 'unknown-question',
        detail: 'This question is not asked, or answered twice. Load the page again.',
      });
      return;
    }
    errors.push(...misfits(question, answer, `/answers/${index}`));
    if (!isBlank(answer)) kept.push(keep(question, answer));
  });
  const found = [...errors, ...questions.flatMap(question => missing(question, answers))];
  // An answer that is empty and required is named once.
  const named = new Map(found.map(error => [error.pointer, error]));
  if (named.size > 0) throw invalid(...named.values());
  return kept;
};
