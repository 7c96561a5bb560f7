/** Errors for the operator's log, without what may name a person or open a door. */
import {sqlState} from './ports/database.ts';

/** Mail servers and drivers put addresses, numbers and what they were given into their messages. */
const hidden: readonly [RegExp, string][] = [
  [/[^\s<>"'(),;:=]+@[^\s<>"'(),;]+/g, '(address)'],
  [/\b[a-z]{3}_[\w-]{20,}(?:\.[\w-]+)+/g, '(token)'],
  [/\+?\d(?:[ ()./-]*\d){7,}/g, '(number)'],
];

const discreet = (text: string) =>
  hidden.reduce((left, [pattern, word]) => left.replaceAll(pattern, word), text);

/** Where it happened: the lines of the stack, which hold nothing but places in the code. */
const places = ({stack = ''}: Error) => stack.split('\n').filter(line => /^\s+at /.test(line));

/** Name, code, message, places and causes. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return discreet(String(error));
  const code = sqlState(error);
  const head = `${error.name}${code === undefined ? '' : ` ${code}`}: ${discreet(error.message)}`;
  const because = error.cause === undefined ? [] : [`because of ${describeError(error.cause)}`];
  return [head, ...places(error), ...because].join('\n');
};
