/** Which language a person gets, of those there are texts in. */
import {textsEn, type MailTexts} from './texts-en.ts';
import type {Reader} from './wording.ts';

const catalogues: Readonly<Record<string, MailTexts>> = {en: textsEn};

/** A tag that Intl does not take is read as English. */
export const localeOf = (tag: string): Intl.Locale => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return new Intl.Locale('en-US');
  }
};

/**
 * Texts and the tag for dates. A reader of `de-CH`, in which there are no texts yet, gets English and `en-CH`:
 * English words, but a clock of 24 hours.
 */
export const languageFor = (person: {
  readonly locale: string;
  readonly timeZone: string;
}): Reader & {readonly texts: MailTexts} => {
  const locale = localeOf(person.locale);
  const own = catalogues[locale.language];
  const language = `${own ? locale.language : 'en'}${locale.region ? `-${locale.region}` : ''}`;
  return {texts: own ?? textsEn, language, timeZone: person.timeZone};
};
