/** Opens, in place of its button, the form with which a candidate writes to the recruiter. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FirstMessages} from '../../locales/en.ts';

type Host = HTMLElement & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly headingLevel: number;
  requestUpdate(): void;
};

export class MessageOpener {
  readonly #host: Host;
  readonly #locale: {readonly messages: FirstMessages};
  #open = false;
  /** The form's code did not come. */
  #failed = false;

  constructor(host: Host, locale: {readonly messages: FirstMessages}) {
    this.#host = host;
    this.#locale = locale;
  }

  /** `proposing`: whether the form asks for times too. `look`: class of the button. */
  template(label: string, proposing: boolean, look = ''): TemplateResult {
    return this.#open
      ? html`<scheduler-message-form
          .level=${this.#host.headingLevel + 1}
          .proposing=${proposing}
          @close=${this.#toggle}
        ></scheduler-message-form>`
      : html`<button type="button" id="write" class=${look} part="button" @click=${this.#toggle}>
            ${label}
          </button>
          ${this.#failed ? html`<p class="error" role="alert">${this.#locale.messages.shared.unreachable}</p>` : nothing}`;
  }

  /** The form comes when somebody reaches for it: most candidates find a time and ask nothing. */
  readonly #toggle = async (): Promise<void> => {
    try {
      await import('./message-form-element.ts');
      this.#open = !this.#open;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Open, the form takes the focus itself.
    this.#host.renderRoot.querySelector<HTMLElement>('#write')?.focus();
  };
}
