/** The languages of what is said of a link that is over. */
import type {Catalogue} from './catalogue.ts';
import {en, type EndedMessages} from './en.ts';
import {ended} from './en-ended.ts';
import {languages} from './languages.ts';

export const endedMessages: Catalogue<EndedMessages> = {
  en: {...en, flow: {...en.flow, ended}},
  others: languages,
};
