/** What the recruiter is told by mail. */
import type {Mail} from '../ports/mailer.ts';
import type {Change, Interview} from './interview.ts';
import {invitation, type Sending} from './invitation.ts';
import {languageFor} from './language.ts';
import {htmlLetter, textLetter, type Block, type Letter} from './letter.ts';
import {messageId} from './message-id.ts';
import {roomBlocks} from './room-blocks.ts';
import {sameClock, startFor, whenFor} from './wording.ts';

type Fact = readonly [label: string, value: string];

const given = (label: string, value: string | null): Fact[] => (value === null ? [] : [[label, value]]);

const facts = (interview: Interview): Fact[] => {
  const {candidate, recruiter, start, end} = interview;
  const {texts, ...reader} = languageFor(recruiter);
  const theirs = {...reader, timeZone: candidate.timeZone};
  return [
    [texts.when, whenFor(reader, start, end)],
    ...(sameClock(recruiter.timeZone, candidate.timeZone, start)
      ? []
      : given(texts.whenFor(candidate.name), whenFor(theirs, start, end))),
    ...given(texts.phone, candidate.phone),
    ...given(texts.email, candidate.email),
    ...given(texts.note, candidate.note),
    ...candidate.answers.map(({label, text}): Fact => [label, text]),
    ...given(texts.reason, candidate.reason),
  ];
};

const letter = (interview: Interview, change: Change): Letter => {
  const {texts, language} = languageFor(interview.recruiter);
  const live: Block[] = [...roomBlocks(interview, 'recruiter'), {kind: 'text', text: texts.answerInvitation}];
  return {
    language,
    heading: texts.recruiterHeading[change](interview.candidate.name),
    blocks: [{kind: 'facts', facts: facts(interview)}, ...(interview.cancelled ? [] : live)],
  };
};

/** Tells the recruiter who, when and how, with an invitation to accept or decline. */
export const mailToRecruiter = (interview: Interview, change: Change, sending: Sending): Mail => {
  const {candidate, recruiter} = interview;
  const {texts, ...reader} = languageFor(recruiter);
  const to = {name: recruiter.name, email: recruiter.email};
  const told = letter(interview, change);
  return {
    messageId: messageId(interview, 'member', sending.sender),
    to,
    fromName: sending.sender.name,
    replyTo: candidate.email === null ? null : {name: candidate.name, email: candidate.email},
    subject: texts.recruiterSubject[change](candidate.name, startFor(reader, interview.start)),
    text: textLetter(told),
    html: htmlLetter(told),
    invitation: invitation(interview, {side: 'recruiter', address: to, pageUrl: null}, sending),
  };
};
