/** A candidate's visit that stands still: elements draw the state they are handed, and no server is asked. */
import {ContextProvider} from '@lit/context';
import {html, render, type TemplateResult} from 'lit';
import {type CandidateSession, candidateSessionContext} from '../../src/state/candidate-session.ts';
import {type CandidateState, idleState} from '../../src/state/candidate-state.ts';
import {landing, slots, start, timeZone} from './candidate.ts';

/** Nothing that is asked is done. */
export function cannedSession(changes: Partial<CandidateState>): CandidateSession {
  const done = async () => undefined;
  return {
    state: {...idleState(timeZone), phase: 'ready', landing: landing(), slots, selected: start, ...changes},
    storage: false,
    subscribe: () => () => undefined,
    load: done,
    showRange: done,
    chooseZone: done,
    styleTimes: () => undefined,
    select: () => undefined,
    continue: () => undefined,
    keepSlot: () => undefined,
    back: () => undefined,
    book: done,
    startMoving: done,
    move: done,
    cancel: done,
    changePhone: done,
    refreshBooking: done,
    sendMessage: async () => null,
  };
}

/** A place on the page in which elements find `session`. */
export function stage(session: CandidateSession, content: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  place.className = 'stage';
  new ContextProvider(place, {context: candidateSessionContext, initialValue: session});
  render(html`${content}`, place);
  return place;
}
