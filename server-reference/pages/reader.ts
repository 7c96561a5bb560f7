/** Who reads a page: their language, its direction, and the words for it. */
import {candidateMessages} from '../../src/locales/candidate.ts';
import {bestMatch, messagesFor} from '../../src/locales/catalogue.ts';
import type {AllMessages} from '../../src/locales/en.ts';
import type {MessageTexts} from '../../src/locales/message/en-message.ts';
import {messageTexts} from '../../src/locales/message/index.ts';
import {plainMessages, type PlainMessages} from '../../src/locales/plain.ts';

export interface Reader {
  /** BCP 47 tag with the reader's region: decides order and hours of dates. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the texts: `pt-BR` for a reader of `pt-PT`. */
  readonly spoken: string;
  readonly messages: AllMessages;
  /** Of the form that writes to the recruiter. */
  readonly texts: MessageTexts;
  /** What elements never say. */
  readonly plain: PlainMessages;
}

/** Undefined for what names no language: `*`, `en_US`. */
function readTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
}

/** Tags of real readers are short; private ones can be made up without end. */
const longestTag = 20;

/** The languages of an `Accept-Language`, as tags that Intl accepts. */
const accepted = (header: string): string[] =>
  header
    .split(',')
    .map(part => readTag(part.split(';')[0]?.trim() ?? ''))
    .filter(tag => tag !== undefined && tag.length <= longestTag) as string[];

/** The reader's first language that the elements speak, with its region; else English. */
const pageLanguage = (header: string): string =>
  accepted(header).find(tag => bestMatch(candidateMessages, tag)) ?? 'en';

const rightToLeft = ['Arab', 'Hebr'];

/** `header`: `Accept-Language`. */
export const readerOf = async (header: string): Promise<Reader> => {
  const language = pageLanguage(header);
  const spoken = bestMatch(candidateMessages, language) ?? 'en';
  const script = new Intl.Locale(language).maximize().script ?? '';
  return {
    language,
    direction: rightToLeft.includes(script) ? 'rtl' : 'ltr',
    spoken,
    messages: await messagesFor(candidateMessages, spoken),
    texts: await messagesFor(messageTexts, spoken),
    plain: plainMessages[spoken] ?? plainMessages.en,
  };
};
