/** What a candidate has written so far to one person: survives closing the form and, where storage is allowed, a reload. */
import type {CandidateSession} from './candidate-session.ts';
import {linkFacts} from './candidate-state.ts';
import {type Draft, dropDraft, readDraft, writeDraft} from './draft.ts';

const drafts = new WeakMap<CandidateSession, Draft>();

/** Under the name of the one it is for: a link that is over tells no id. */
function keyOf({state}: CandidateSession): string {
  const facts = linkFacts(state);
  return `message:${facts?.organization.name}:${facts?.contact.name}`;
}

export function messageDraftOf(session: CandidateSession): Draft {
  return drafts.get(session) ?? (session.storage ? readDraft(keyOf(session)) : {});
}

export function keepMessageDraft(session: CandidateSession, draft: Draft): void {
  drafts.set(session, draft);
  if (session.storage) writeDraft(keyOf(session), draft);
}

/** After it was sent. */
export function dropMessageDraft(session: CandidateSession): void {
  drafts.delete(session);
  dropDraft(keyOf(session));
}
