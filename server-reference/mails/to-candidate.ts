/** What the candidate is told by mail, when an address is known. */
import {firstName} from '../../src/locales/first-name.ts';
import type {Mail} from '../ports/mailer.ts';
import type {Change, Interview} from './interview.ts';
import {calendarEntry, invitation, type Sending} from './invitation.ts';
import {languageFor} from './language.ts';
import {htmlLetter, textLetter, type Block, type Letter} from './letter.ts';
import {messageId} from './message-id.ts';
import {roomBlocks} from './room-blocks.ts';
import {sameClock, startFor, whenFor} from './wording.ts';

const whenFacts = ({candidate, recruiter, start, end}: Interview): Block => {
  const {texts, ...reader} = languageFor(candidate);
  const own = [texts.when, whenFor(reader, start, end)] as const;
  const theirs = {...reader, timeZone: recruiter.timeZone};
  const label = texts.whenFor(firstName(recruiter.name));
  const same = sameClock(recruiter.timeZone, candidate.timeZone, start);
  return {kind: 'facts', facts: same ? [own] : [own, [label, whenFor(theirs, start, end)]]};
};

export interface CandidateNews {
  readonly change: Change;
  /** Where the candidate joins, moves or cancels. */
  readonly pageUrl: string;
  /** Whether the link may still book, for a candidate who cancelled. */
  readonly linkLives: boolean;
}

const nextSteps = (interview: Interview, {pageUrl, linkLives}: CandidateNews): Block[] => {
  const {texts} = languageFor(interview.candidate);
  if (interview.cancelled) return linkLives ? [{kind: 'link', label: texts.bookAgain, url: pageUrl}] : [];
  return [...roomBlocks(interview, 'candidate'), {kind: 'link', label: texts.manage, url: pageUrl}];
};

const letter = (interview: Interview, news: CandidateNews): Letter => {
  const {candidate, recruiter} = interview;
  const {texts, language} = languageFor(candidate);
  return {
    language,
    heading: texts.candidateHeading[news.change](recruiter.name),
    blocks: [
      whenFacts(interview),
      ...nextSteps(interview, news),
      {kind: 'text', text: texts.questions(firstName(recruiter.name))},
    ],
  };
};

/** Tells the candidate when and how, with an invitation and the way to move or cancel. Null without an address. */
export const mailToCandidate = (interview: Interview, news: CandidateNews, sending: Sending): Mail | null => {
  const {candidate, recruiter} = interview;
  if (candidate.email === null) return null;
  const {texts, ...reader} = languageFor(candidate);
  const to = {name: candidate.name, email: candidate.email};
  const {title} = calendarEntry(interview, 'candidate');
  const told = letter(interview, news);
  return {
    messageId: messageId(interview, 'candidate', sending.sender),
    to,
    fromName: interview.organizationName,
    replyTo: {name: recruiter.name, email: recruiter.email},
    subject: texts.candidateSubject[news.change](title, startFor(reader, interview.start)),
    text: textLetter(told),
    html: htmlLetter(told),
    invitation: invitation(interview, {side: 'candidate', address: to, pageUrl: news.pageUrl}, sending),
  };
};
