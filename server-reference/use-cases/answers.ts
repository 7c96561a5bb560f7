/** Answers to the organization's questions, checked against the questions. */
import type {BookingRequest} from '../../src/contract/bookings.ts';
import type {FieldError} from '../../src/contract/problem.ts';
import type {LinkRecord} from './link-record.ts';
import {invalid} from './refusal.ts';

/** Passes when every required question has an answer and no unknown or repeated one is answered. */
export const requireAnswers = (link: LinkRecord, answers: NonNullable<BookingRequest['answers']>): void => {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const asked = new Set(link.questions.map(question => question.id));
  answers.forEach(({question}, index) => {
    if (!asked.has(question) || seen.has(question)) {
      errors.push({
        pointer: `/answers/${index}/question`,
        code: 'unknown-question',
        detail: 'This question is not asked, or answered twice. Load the page again.',
      });
    }
    seen.add(question);
  });
  for (const question of link.questions) {
    const index = answers.findIndex(answer => answer.question === question.id);
    if (question.required && !answers[index]?.text.trim()) {
      errors.push({
        pointer: index < 0 ? '/answers' : `/answers/${index}/text`,
        code: 'required',
        detail: `Answer the question “${question.label}”.`,
      });
    }
  }
  if (errors.length > 0) throw invalid(...errors);
};
