/** Language of a candidate's element that comes after the first view. */
import {stepMessages} from '../locales/candidate-steps.ts';
import type {Messages} from '../locales/en.ts';
import {LocaleController} from './locale.ts';

/** `readonly #locale = localizeCandidate(this)`, then say `#locale.messages.booked.join`. */
export const localizeCandidate = (
  host: ConstructorParameters<typeof LocaleController>[0],
): LocaleController<Messages> => new LocaleController(host, stepMessages);
