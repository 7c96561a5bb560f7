/** What the steps after the candidate's first view say. */
import type {Catalogue} from './catalogue.ts';
import {en, type Messages} from './en.ts';
import {booked} from './en-booked.ts';
import {confirm} from './en-confirm.ts';
import {languages} from './languages.ts';

const english: Messages = {...en, confirm, booked};

export const stepMessages: Catalogue<Messages> = {en: english, others: languages};
