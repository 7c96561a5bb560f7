/** The languages of the form that writes to the recruiter: it may find that the link is over. */
import {stepMessages} from './candidate-steps.ts';
import type {Catalogue} from './catalogue.ts';
import type {EndedMessages, Messages} from './en.ts';
import {endedMessages} from './ended.ts';
import {languages} from './languages.ts';

export type WriterMessages = Messages & EndedMessages;

export const writerMessages: Catalogue<WriterMessages> = {
  en: {...stepMessages.en, flow: endedMessages.en.flow},
  others: languages,
};
