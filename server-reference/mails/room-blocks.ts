/** How they talk, as a mail tells it. */
import {firstName} from '../../src/locales/first-name.ts';
import {conferenceProblem} from './conference-problem.ts';
import type {Interview, Room} from './interview.ts';
import type {Side} from './invitation.ts';
import {languageFor} from './language.ts';
import type {Block} from './letter.ts';
import {timeAt} from './wording.ts';

const readyBlocks = (
  room: Extract<Room, {state: 'ready'}>,
  {texts, ...reader}: ReturnType<typeof languageFor>,
): Block[] => [
  {kind: 'button', label: texts.join, url: room.joinUrl},
  ...(room.accessCode === null
    ? []
    : [{kind: 'facts', facts: [[texts.accessCode, room.accessCode]]} satisfies Block]),
  ...(room.opensAt === null
    ? []
    : [{kind: 'text', text: texts.opens(timeAt(reader, room.opensAt))} satisfies Block]),
];

const callText = ({candidate, recruiter, room}: Interview, side: Side): string | null => {
  const {texts} = languageFor(side === 'recruiter' ? recruiter : candidate);
  if (candidate.phone === null) return null;
  if (side === 'recruiter') return room ? null : texts.youCall(candidate.name, candidate.phone);
  return (room ? texts.problemCall : texts.recruiterCalls)(firstName(recruiter.name), candidate.phone);
};

const roomOnly = (interview: Interview, side: Side): Block[] => {
  const {room, candidate} = interview;
  const language = languageFor(interview[side]);
  if (room === null) return [];
  if (room.state === 'ready') return readyBlocks(room, language);
  if (room.state === 'pending') return [{kind: 'text', text: language.texts.roomPending}];
  if (side === 'candidate') return [{kind: 'alert', text: language.texts.roomFailedForCandidate}];
  const concerned = {candidateName: candidate.name, providerName: room.providerName};
  return [{kind: 'alert', text: conferenceProblem(room.cause, concerned)}];
};

/** The room with its way in, or what is wrong with it, and who calls whom. */
export const roomBlocks = (interview: Interview, side: Side): Block[] => {
  const call = callText(interview, side);
  return [
    ...roomOnly(interview, side),
    ...(call === null ? [] : [{kind: 'text', text: call} satisfies Block]),
  ];
};
