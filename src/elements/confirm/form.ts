/** The confirm form: from fields to what is sent, and from what the server found wrong back to fields. */
import type {Landing} from '../../contract/landing.ts';
import type {FieldError} from '../../contract/problem.ts';
import type {BookingForm} from '../../state/candidate-session.ts';
import type {Draft} from '../../state/draft.ts';

/** Value of the note's radio buttons beside the numbers of the preset notes. */
export const ownNote = 'own';
export const noNote = '';

/** Name of the field that answers a question. */
export const answerField = (question: string): string => `answer-${question}`;

/** Codes of what is wrong, by the name of the field; the empty name: with none that is shown. */
export type Faults = ReadonlyMap<string, string>;

export const noFaults: Faults = new Map();

const typed = (draft: Draft, field: string) => draft[field]?.trim() ?? '';

/** The note that goes along; empty: none. */
function noteOf(draft: Draft, {presetNotes}: Landing): string {
  if (draft.note === ownNote) return typed(draft, 'ownNote');
  return draft.note ? (presetNotes[Number(draft.note)] ?? '') : '';
}

/** What is sent: nothing the candidate did not type or choose, and no address that the link already holds. */
export function bookingForm(draft: Draft, landing: Landing): BookingForm {
  const email = typed(draft, 'email');
  const note = noteOf(draft, landing);
  const answers = answersOf(draft, landing);
  return {
    phone: {country: draft.country ?? '', text: typed(draft, 'phone')},
    ...(email && email !== landing.candidate.email ? {email} : {}),
    ...(note ? {note} : {}),
    ...(answers.length ? {answers} : {}),
  };
}

const answersOf = (draft: Draft, {questions}: Landing) =>
  questions
    .map(({id}) => ({question: id, text: typed(draft, answerField(id))}))
    .filter(({text}) => text !== '');

/** What the contract asks for and the page can tell by itself; the e-mail address is judged by the browser. */
export function missingFields(draft: Draft, {questions}: Landing): Map<string, string> {
  const required = questions.filter(question => question.required).map(({id}) => answerField(id));
  const missing = ['phone', ...required].filter(field => typed(draft, field) === '');
  return new Map(missing.map(field => [field, 'required']));
}

/** The server's findings about a form that was sent. */
export function serverFaults(errors: readonly FieldError[], draft: Draft, landing: Landing): Faults {
  const sent = answersOf(draft, landing);
  const fieldOf = (pointer: string) => {
    const [, top, part] = pointer.split('/');
    if (top === 'phone') return part === 'country' ? 'country' : 'phone';
    if (top === 'note') return draft.note === ownNote ? 'ownNote' : '';
    if (top === 'answers') return answerField(sent[Number(part)]?.question ?? '');
    return top === 'email' || top === 'reason' ? top : '';
  };
  return new Map(errors.map(({pointer, code}) => [fieldOf(pointer), code]));
}
