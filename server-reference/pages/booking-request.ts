/** The form that books: from fields to what is sent, and from what was found wrong back to fields. */
import type {BookingRequest} from '../../src/contract/bookings.ts';
import type {Landing} from '../../src/contract/landing.ts';
import type {FieldError} from '../../src/contract/problem.ts';
import type {Fault, Faults} from './fields.ts';
import {readAnswers} from './question-fields.ts';
import type {OpenVisit} from './visit.ts';

/** Values of the note's radio buttons. */
export const ownNote = 'own';
export const noNote = '';
/** The words themselves: a list that was changed meanwhile must not make another note of it. */
export const presetNote = (words: string) => `preset ${words}`;

const text = (typed: URLSearchParams, field: string) => typed.get(field)?.trim() ?? '';

const noteOf = (typed: URLSearchParams): string => {
  const chosen = typed.get('note') ?? noNote;
  if (chosen === ownNote) return text(typed, 'ownNote');
  return chosen.startsWith(presetNote('')) ? chosen.slice(presetNote('').length) : '';
};

/** What is sent: nothing the candidate did not type or choose, and no address that the link already holds. */
export const bookingRequest = (
  {landing, timeZone, reader}: OpenVisit,
  {start, typed}: {start: string; typed: URLSearchParams},
): BookingRequest => {
  const email = text(typed, 'email');
  const note = noteOf(typed);
  const answers = readAnswers(landing, typed);
  return {
    start,
    timeZone,
    locale: reader.language,
    phone: {country: text(typed, 'country'), text: text(typed, 'phone')},
    ...(email && email !== landing.candidate.email ? {email} : {}),
    ...(note ? {note} : {}),
    ...(answers.length ? {answers} : {}),
  };
};

/** What must be filled in and is not: the server names a missing answer by no place of its own. */
export const missingFields = ({questions, ...landing}: Landing, typed: URLSearchParams): Faults => {
  const answered = new Set(readAnswers({questions, ...landing}, typed).map(({question}) => question));
  const unanswered = questions
    .filter(({id, required}) => required && !answered.has(id))
    .map(({id, kind}): [string, Fault] => [id, kind === 'checkbox' ? 'unticked' : 'answerMissing']);
  const phone: [string, Fault][] = text(typed, 'phone') === '' ? [['phone', 'phoneMissing']] : [];
  return new Map([...phone, ...unanswered]);
};

const faultOfCode: Readonly<Record<string, Fault>> = {
  'too-long': 'tooLong',
  'phone-too-short': 'phoneShort',
  'phone-too-long': 'phoneLong',
};

/** How a finding of the server is said. */
const faultOf = (field: string, code: string): Fault => {
  const known = faultOfCode[code];
  if (known) return known;
  if (field === 'phone') return code === 'required' ? 'phoneMissing' : 'phone';
  if (field === 'email') return 'email';
  return code === 'required' ? 'answerMissing' : 'other';
};

/** The server's findings about a form that was sent, by field. */
export const faultsOf = (
  errors: readonly FieldError[],
  request: Partial<BookingRequest>,
  typed: URLSearchParams,
): Faults => {
  const fieldOf = (pointer: string) => {
    const [, top = '', part = ''] = pointer.split('/');
    if (top === 'phone') return part === 'country' ? 'country' : 'phone';
    if (top === 'note') return typed.get('note') === ownNote ? 'ownNote' : '';
    if (top === 'answers') return request.answers?.[Number(part)]?.question ?? '';
    return top === 'email' || top === 'reason' ? top : '';
  };
  return new Map(
    errors.map(({pointer, code}) => {
      const field = fieldOf(pointer);
      return [field, faultOf(field, code)];
    }),
  );
};
