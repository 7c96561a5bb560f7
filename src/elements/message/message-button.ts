/** A button whose place is taken, as long as it is open, by the form with which a candidate writes to the recruiter. */
import {html, type TemplateResult} from 'lit';
import {fetchCode} from '../../client/fetch-code.ts';
import type {FirstMessages} from '../../locales/en.ts';

export interface ButtonDrawn {
  readonly label: string;
  readonly messages: Pick<FirstMessages, 'shared'>;
  /** Whether the form asks for times too. */
  readonly proposing: boolean;
  /** Class of the button. */
  readonly look?: string;
}

/** The form comes when somebody reaches for it: most candidates find a time and ask nothing. Until then nothing of it weighs. */
export const messageButton = ({label, messages, proposing, look = ''}: ButtonDrawn): TemplateResult => {
  const open = async ({currentTarget}: {currentTarget: HTMLElement}) => {
    try {
      const {takePlace} = await fetchCode(() => import('./message-form-element.ts'));
      takePlace(currentTarget, proposing);
      currentTarget.textContent = label;
    } catch {
      currentTarget.textContent = messages.shared.unreachable;
    }
  };
  return html`<button
    type="button"
    id="write"
    class=${look}
    part="button"
    .textContent=${label}
    @click=${open}
  ></button>`;
};
