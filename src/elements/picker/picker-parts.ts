/** The picker's frame: turning weeks, and the line with the chosen time and Continue. */
import {html, nothing, type TemplateResult} from 'lit';
import type {CandidateState} from '../../state/candidate-state.ts';
import {linkFacts} from '../../state/candidate-state.ts';
import type {FirstMessages} from '../../locales/en.ts';
import {chevron} from '../../styles/icons.ts';
import type {PickerView} from './picker-view.ts';
import {summaryTemplate} from './summary.ts';

export interface Frame {
  readonly view: PickerView | undefined;
  readonly language: string;
  readonly messages: FirstMessages;
}

export const navTemplate = (
  {view, messages: {picker}}: Frame,
  {range, turn}: {range: TemplateResult; turn: (weeks: 1 | -1) => void},
): TemplateResult =>
  html`<nav part="nav" aria-label=${picker.weeks}>
    <button
      type="button"
      class="quiet icon-only"
      part="button nav-previous"
      aria-label=${picker.previousWeek}
      aria-disabled=${!view || view.isFirst}
      @click=${() => turn(-1)}
    >
      ${chevron.start}
    </button>
    <div class="range" part="range">${range}</div>
    <button
      type="button"
      class="quiet icon-only"
      part="button nav-next"
      aria-label=${picker.nextWeek}
      aria-disabled=${!view}
      @click=${() => turn(1)}
    >
      ${chevron.end}
    </button>
  </nav>`;

/** `missing`: Continue was asked for with nothing chosen. */
export function footerTemplate(
  {view, language, messages}: Frame,
  {state, missing}: {state: CandidateState; missing: boolean},
): TemplateResult {
  const {selected: start, slots, timeZone} = state;
  const recruiter = linkFacts(state)?.recruiter.name ?? '';
  const summary =
    start && slots && view
      ? summaryTemplate({start, slots, rules: view.rules, timeZone, language, messages, recruiter})
      : missing
        ? html`<span id="missing" class="error" role="alert">${messages.picker.chooseFirst}</span>`
        : html`<span class="muted">${view && view.times > 0 ? messages.picker.pickHint : nothing}</span>`;
  return html`<div class="footer" part="footer">
    <p class="summary" part="summary">${summary}</p>
    <slot name="actions"></slot>
    <button
      class="primary"
      part="button button-primary"
      aria-disabled=${!view?.known || (view.times === 0 && !start)}
    >
      ${messages.picker.continue}
    </button>
  </div>`;
}
