/** A language that is nobody's: English with accents, 40 % longer. What stays plain was not taken from the messages. */
import type {Messages} from '../../src/locales/en.ts';
import {english} from '../../src/locales/english.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçðéƒǧĥíĵķļɱñóþɋŕšťúṽŵẋýžÁɃÇÐÉƑǦĤÍĴĶĻṀÑÓÞɊŔŠŤÚṼŴẊÝŽ'];
const filler = ' óñé ţŵó ţĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ éíǧĥţ ñíñé ţéñ'.repeat(4);

/** Brackets show where a text was cut or put together from pieces. */
const strange = (text: string): string =>
  `[${text.replace(/[a-z]/gi, letter => accented[plain.indexOf(letter)] ?? letter)}${filler.slice(0, Math.ceil(text.length * 0.4))}]`;

/** Names, dates and addresses that are put into a text stay as they are: characters of private use hold their places. */
function strangeCall(say: (...given: unknown[]) => string, given: readonly unknown[]): string {
  const place = (index: number) => String.fromCharCode(0xe000 + index);
  const places = given.map((value, index) => (typeof value === 'string' && value ? place(index) : value));
  return given.reduce<string>(
    (text, value, index) => (typeof value === 'string' ? text.replaceAll(place(index), value) : text),
    strange(say(...places)),
  );
}

function strangeAll(value: unknown): unknown {
  if (typeof value === 'string') return strange(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => strangeCall((...all) => String(value(...all)), given);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, strangeAll(inner)]));
}

/** Of the shape of the English messages, since it is made from them. */
export const pseudoMessages = strangeAll(english) as Messages;
