/** A candidate's answer as its reader is told it. */
import type {Answer} from '../../src/contract/bookings.ts';
import {dayWords} from '../../src/time/wording.ts';
import {languageFor} from './language.ts';

/** As it is kept: with the words of when it was asked, whatever becomes of the question. */
export interface KeptAnswer extends Omit<Answer, 'options'> {
  readonly label: string;
  /** Labels of the options chosen. */
  readonly options?: readonly string[];
}

/** The answer in one text, dates in the order that its reader is used to. */
export const answerWords = (
  {text, options, checked, date}: KeptAnswer,
  reader: {readonly locale: string; readonly timeZone: string},
): string => {
  const {texts, language} = languageFor(reader);
  if (options) return new Intl.ListFormat(language, {type: 'unit'}).format(options);
  if (date) return dayWords(language, date, 'fullDay');
  if (checked !== undefined) return checked ? texts.yes : texts.no;
  return text ?? '';
};
