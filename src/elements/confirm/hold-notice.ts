/** What the form says of the hold on the chosen slot: nothing until it is about to end. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/en.ts';
import type {CandidateState} from '../../state/candidate-state.ts';

type Hold = NonNullable<CandidateState['hold']>;

export const holdWords = ({seconds}: Hold, {confirm: {hold}}: Messages): string =>
  seconds > 0 ? hold.ending(seconds) : hold.ended;

export const holdNotice = (
  hold: CandidateState['hold'],
  messages: Messages,
  keep: () => void,
): TemplateResult | typeof nothing =>
  hold
    ? html`<div class="hold" ?data-ending=${hold.seconds > 0} part="hold">
        <p>${holdWords(hold, messages)}</p>
        ${
          hold.renewable
            ? html`<button part="button" @click=${keep}>${messages.confirm.hold.keep}</button>`
            : nothing
        }
      </div>`
    : nothing;
