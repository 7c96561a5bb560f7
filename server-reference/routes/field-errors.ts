/** What a schema found wrong, as the contract's field errors. */
import * as z from 'zod/mini';
import type {FieldError} from '../../src/contract/problem.ts';
import {Refusal} from '../use-cases/refusal.ts';

type Issue = z.core.$ZodIssue;

const words: Record<string, string> = {
  required: 'This field is required.',
  type: 'This field has another type than expected.',
  format: 'This field is not written as expected.',
  'too-short': 'This field is too short.',
  'too-long': 'This field is too long.',
  'out-of-range': 'This number is outside the allowed range.',
  'not-one-of': 'This field must be one of the documented words.',
  'unknown-field': 'This field is not known here. Leave it out.',
};

const sized = (origin: string, small: boolean): string => {
  if (origin === 'number' || origin === 'int') return 'out-of-range';
  return small ? 'too-short' : 'too-long';
};

const codeOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'type';
    case 'invalid_value':
      return issue.input === undefined ? 'required' : 'not-one-of';
    case 'too_small':
      return sized(issue.origin, true);
    case 'too_big':
      return sized(issue.origin, false);
    case 'unrecognized_keys':
      return 'unknown-field';
    default:
      return 'format';
  }
};

/** Where: a JSON pointer (RFC 6901) into a body, the bare name of a query parameter. */
type Place = 'body' | 'query';
const escape = (key: PropertyKey) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (path: readonly PropertyKey[], place: Place) =>
  place === 'query' ? String(path[0] ?? '') : path.map(key => `/${escape(key)}`).join('');

const fieldErrors = (issue: Issue, place: Place): FieldError[] => {
  const code = codeOf(issue);
  const detail = words[code] ?? '';
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path];
  return paths.map(path => ({pointer: pointer(path, place), code, detail}));
};

/** The value as the schema reads it; a refusal that names every field at fault otherwise. */
export const parse = <Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  place: Place,
): z.output<Schema> => {
  const read = z.safeParse(schema, value, {reportInput: true});
  if (read.success) return read.data;
  const found = read.error.issues.flatMap(issue => fieldErrors(issue, place));
  // A text that breaks two rules is named once, by the first.
  const errors = [...new Map(found.toReversed().map(error => [error.pointer, error])).values()].toReversed();
  const fields = errors.map(error => error.pointer || '(the whole)').join(', ');
  throw new Refusal('validation-failed', `Some fields cannot be accepted: ${fields}.`, {errors});
};
