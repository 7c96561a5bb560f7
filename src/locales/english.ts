/** All that English says to candidates. */
import {en, type Messages} from './en.ts';
import {booked} from './en-booked.ts';
import {confirm} from './en-confirm.ts';
import {ended} from './en-ended.ts';

export const english: Messages = {...en, flow: {...en.flow, ended}, confirm, booked};
