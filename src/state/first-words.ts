/**
 * Starts what puts times into words while the reply is on its way, in pieces: the locale's data and the formatters
 * of a week take a slow phone a fifth of a second, which nobody then waits for.
 */
import type {LocalDate} from '../contract/primitives.ts';
import {firstWeekday} from '../time/week.ts';
import {dayWords, daysWords, rangeWords} from '../time/wording.ts';
import {breath} from './breath.ts';

const day: LocalDate = '1970-01-01';

export async function prepareWords(language: string): Promise<void> {
  await breath();
  firstWeekday(language);
  await breath();
  rangeWords(language, 0, 1);
  await breath();
  dayWords(language, day, 'weekday');
  dayWords(language, day, 'shortDay');
  daysWords(language, [day, day], 'week');
}
