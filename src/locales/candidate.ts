/** All that the candidate's elements say. */
import type {Catalogue} from './catalogue.ts';
import type {Messages} from './en.ts';
import {english} from './english.ts';
import {languages} from './languages.ts';

export const candidateMessages: Catalogue<Messages> = {en: english, others: languages};
