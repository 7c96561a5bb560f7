/** All that English says to candidates. */
import {en, type Messages} from './en.ts';
import {booked} from './en-booked.ts';
import {confirm} from './en-confirm.ts';

export const english: Messages = {...en, confirm, booked};
