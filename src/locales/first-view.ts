/** What the candidate's first view says; the steps after it bring their English with them. */
import type {Catalogue} from './catalogue.ts';
import {en, type FirstMessages} from './en.ts';
import {languages} from './languages.ts';

export const firstMessages: Catalogue<FirstMessages> = {en, others: languages};
