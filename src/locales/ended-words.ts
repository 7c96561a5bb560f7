/** What a candidate reads when a link is over. */
import type {EndedMessages} from './en.ts';

export interface EndedWords {
  readonly title: string;
  readonly text: string;
}

/** Why the link is over, by the problem's code, in words; `contact` is whom to write to. */
export function endedWords(code: string, contact: string, {flow: {ended}}: EndedMessages): EndedWords {
  const kinds: Partial<Record<string, {title: string; text: (name: string) => string}>> = {
    'link-revoked': ended.revoked,
    'link-used': ended.used,
    'recruiter-gone': ended.gone,
    'calendar-disconnected': ended.disconnected,
  };
  const {title, text} = kinds[code] ?? ended.expired;
  return {title, text: text(contact)};
}

/** Ends of a link that leave its booking as it is. */
const leaving = ['link-expired', 'link-revoked'];

export interface EndedNotice {
  /** Whom to write to. */
  readonly contact: string;
  /** Whether the booking is still to come and may be changed. */
  readonly stands: boolean;
  readonly messages: EndedMessages;
}

/** The same above a booking that outlives its link. */
export function endedNoticeWords(code: string, {contact, stands, messages}: EndedNotice): EndedWords {
  const words = endedWords(code, contact, messages);
  return stands && leaving.includes(code) ? {...words, text: messages.flow.ended.stands} : words;
}
