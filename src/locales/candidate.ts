/** All that the candidate's elements say. */
import type {Catalogue} from './catalogue.ts';
import type {AllMessages} from './en.ts';
import {english} from './english.ts';
import {languages} from './languages.ts';

export const candidateMessages: Catalogue<AllMessages> = {en: english, others: languages};
