/** What a candidate has typed so far: survives the way back, a lost slot, a failure and, where storage is allowed, a reload. */
import type {CandidateSession} from './candidate-session.ts';
import {type Draft, readDraft, writeDraft} from './draft.ts';

const drafts = new WeakMap<CandidateSession, Draft>();

/** The draft of a visit, as typed in this page, else as kept in the tab. */
export function draftOf(session: CandidateSession): Draft {
  const typed = drafts.get(session);
  if (typed) return typed;
  const linkId = session.state.landing?.linkId;
  return session.storage && linkId ? readDraft(linkId) : {};
}

export function keepDraft(session: CandidateSession, draft: Draft): void {
  drafts.set(session, draft);
  const linkId = session.state.landing?.linkId;
  if (session.storage && linkId) writeDraft(linkId, draft);
}
