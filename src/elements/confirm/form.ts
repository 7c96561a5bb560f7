/** The confirm form: from fields to what is sent, and from what the server found wrong back to fields. */
import type {Answer} from '../../contract/bookings.ts';
import type {Landing, Question} from '../../contract/landing.ts';
import type {FieldError} from '../../contract/problem.ts';
import type {Messages} from '../../locales/en.ts';
import type {BookingForm} from '../../state/candidate-session.ts';
import type {Draft} from '../../state/draft.ts';

/** Value of the note's radio buttons beside the numbers of the preset notes. */
export const ownNote = 'own';
export const noNote = '';

/** Names of the sentences that say what is wrong. */
export type Fault = keyof Messages['confirm']['faults'];

/** What is wrong, by the name of the field, which for an answer is its question's id; the empty name: with none that is shown. */
export type Faults = ReadonlyMap<string, Fault>;

export const noFaults: Faults = new Map();

const typed = (draft: Draft, field: string) => draft[field]?.trim() ?? '';

/** The note that goes along; empty: none. */
function noteOf(draft: Draft, {presetNotes}: Landing): string {
  if (draft.note === ownNote) return typed(draft, 'ownNote');
  return draft.note ? (presetNotes[Number(draft.note)] ?? '') : '';
}

/**
 * What is sent: nothing the candidate did not type or choose, no address that the link already holds. `extra`: what
 * the page sends along.
 */
export function bookingForm(draft: Draft, landing: Landing, extra: ReadonlyMap<string, string>): BookingForm {
  const email = typed(draft, 'email');
  const note = noteOf(draft, landing);
  const answers = answersOf(draft, landing);
  return {
    phone: {country: draft.country ?? '', text: typed(draft, 'phone')},
    ...(email && email !== landing.candidate.email ? {email} : {}),
    ...(note ? {note} : {}),
    ...(answers.length ? {answers} : {}),
    ...(extra.size ? {extra: Array.from(extra, ([name, value]) => ({name, value}))} : {}),
  };
}

/** What was entered, as the kind of the question is answered. */
function answerOf({id: question, kind}: Question, value: string): Answer {
  if (kind === 'choice' || kind === 'choices') return {question, options: value.split('\n')};
  if (kind === 'checkbox') return {question, checked: true};
  return kind === 'date' ? {question, date: value} : {question, text: value};
}

const answersOf = (draft: Draft, {questions}: Landing): Answer[] =>
  questions.flatMap(question => {
    const value = typed(draft, question.id);
    return value ? answerOf(question, value) : [];
  });

/** What the contract asks for and the page can tell by itself; how it is written is judged by browser and rules. */
export function missingFields(draft: Draft, {questions}: Landing): Map<string, Fault> {
  const needed = questions.flatMap(({id, kind, required}): [string, Fault][] =>
    required ? [[id, kind === 'checkbox' ? 'unticked' : 'answerMissing']] : [],
  );
  return new Map([['phone', 'phoneMissing'] as const, ...needed].filter(([field]) => !typed(draft, field)));
}

/** The server's findings about a form that was sent. */
export function serverFaults(errors: readonly FieldError[], draft: Draft, landing: Landing): Faults {
  const sent = answersOf(draft, landing);
  const fieldOf = (pointer: string) => {
    const [, top, part] = pointer.split('/');
    if (top === 'phone') return part === 'country' ? 'country' : 'phone';
    if (top === 'note') return draft.note === ownNote ? 'ownNote' : '';
    const question = top === 'answers' && sent[Number(part)]?.question;
    if (question) return question;
    return top === 'email' || top === 'reason' ? top : '';
  };
  return new Map(
    errors.map(({pointer, code}) => {
      const field = fieldOf(pointer);
      return [field, serverFault(field, code)];
    }),
  );
}

/** How a finding of the server is said. */
export function serverFault(field: string, code: string): Fault {
  if (code === 'too-long') return 'tooLong';
  if (field === 'phone' || field === 'email') return field;
  return code === 'required' ? 'answerMissing' : 'other';
}
