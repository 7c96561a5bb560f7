/** The languages of the candidate's elements. */
import type {Catalogue} from './catalogue.ts';
import {en, type Messages} from './en.ts';

export const candidateMessages: Catalogue<Messages> = {
  en,
  others: {de: async () => (await import('./de.ts')).de},
};
