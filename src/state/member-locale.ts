import type {ReactiveControllerHost} from 'lit';
import {type MemberMessages, memberMessages} from '../locales/member.ts';
import {LocaleController} from './locale.ts';

/** The language of a recruiter's element: `readonly #locale = localizeMember(this)`. */
export const localizeMember = (
  host: ReactiveControllerHost & HTMLElement,
): LocaleController<MemberMessages> => new LocaleController(host, memberMessages);
