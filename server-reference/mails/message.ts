/** What a candidate wrote: a question, or times to meet when none of those offered suits. */
import {firstName} from '../../src/locales/first-name.ts';
import type {Mail} from '../ports/mailer.ts';
import type {Person} from './interview.ts';
import type {Sending} from './invitation.ts';
import {languageFor, localeOf} from './language.ts';
import {htmlLetter, textLetter, type Block, type Letter} from './letter.ts';
import {hostOf} from './message-id.ts';
import {sameClock, whenFor} from './wording.ts';

/** Milliseconds since 1970. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Maybe<P extends Person> = Omit<P, 'email'> & {readonly email: string | null};

export interface ToldMessage {
  readonly messageId: string;
  /** The recruiter; the organization's contact once the recruiter is gone. */
  readonly reader: Maybe<Person>;
  /** Name of the recruiter who is no longer there; null: the reader is the recruiter. */
  readonly gone: string | null;
  readonly candidate: Maybe<Person> & {readonly phone: string | null};
  readonly text: string | null;
  /** The best first. */
  readonly windows: readonly Span[];
  /** The interview it is about, if any. */
  readonly interview: Span | null;
}

type Fact = readonly [label: string, value: string];

const given = (label: string, value: string | null): Fact[] => (value === null ? [] : [[label, value]]);

/** A time on the reader's wall, and on the candidate's where that differs. */
const span = ({reader, candidate}: ToldMessage, label: string, {start, end}: Span): Fact[] => {
  const {texts, ...own} = languageFor(reader);
  const theirs = {...own, timeZone: candidate.timeZone};
  const clocks = [reader.timeZone, candidate.timeZone] as const;
  const same = sameClock(...clocks, start) && sameClock(...clocks, end);
  return [
    [label, whenFor(own, start, end)],
    ...(same ? [] : given(texts.whenFor(candidate.name), whenFor(theirs, start, end))),
  ];
};

/** The language in words, where it is not the reader's own. */
const reads = ({reader, candidate}: ToldMessage): string | null => {
  const {language} = languageFor(reader);
  const spoken = localeOf(candidate.locale).language;
  if (spoken === localeOf(reader.locale).language) return null;
  return new Intl.DisplayNames(language, {type: 'language'}).of(spoken) ?? null;
};

const facts = (kind: readonly Fact[]): Block[] => (kind.length === 0 ? [] : [{kind: 'facts', facts: kind}]);

const nextStep = ({windows, candidate}: ToldMessage, texts: ReturnType<typeof languageFor>['texts']) => {
  const name = firstName(candidate.name);
  const answer = candidate.email === null ? texts.answerElsewhere(name) : texts.answerByReply(name);
  return windows.length > 0 ? `${texts.makeRoom} ${answer}` : answer;
};

const headingOf = (
  {candidate, windows, interview}: ToldMessage,
  texts: ReturnType<typeof languageFor>['texts'],
) => {
  if (windows.length > 0) return texts.proposes(candidate.name);
  return interview ? texts.asks(candidate.name) : texts.writes(candidate.name);
};

const letter = (message: ToldMessage): Letter => {
  const {reader, gone, candidate, text, windows, interview} = message;
  const {texts, language} = languageFor(reader);
  return {
    language,
    heading: headingOf(message, texts),
    blocks: [
      ...(gone === null ? [] : [{kind: 'text', text: texts.inPlaceOf(gone)} satisfies Block]),
      ...facts(windows.flatMap((window, index) => span(message, texts.choice(index + 1), window))),
      ...(text === null ? [] : [{kind: 'quote', text} satisfies Block]),
      ...facts([
        ...(interview ? span(message, texts.interview, interview) : []),
        ...given(texts.email, candidate.email),
        ...given(texts.phone, candidate.phone),
        ...given(texts.reads, reads(message)),
      ]),
      {kind: 'text', text: nextStep(message, texts)},
    ],
  };
};

/** Null when nobody is left who could read it. */
export const mailOfMessage = (message: ToldMessage, {sender}: Sending): Mail | null => {
  const {reader, candidate} = message;
  if (reader.email === null) return null;
  const told = letter(message);
  return {
    messageId: `${message.messageId}@${hostOf(sender)}`,
    to: {name: reader.name, email: reader.email},
    fromName: sender.name,
    replyTo: candidate.email === null ? null : {name: candidate.name, email: candidate.email},
    subject: told.heading,
    text: textLetter(told),
    html: htmlLetter(told),
    invitation: null,
  };
};
