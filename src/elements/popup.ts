/** A panel under a button, whose code comes when somebody reaches for it. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fetchCode} from '../client/fetch-code.ts';
import type {FirstMessages} from '../locales/en.ts';

export interface PopupDrawn {
  /** What the button shows. */
  readonly button: TemplateResult;
  /** Class and part of the button; part of the panel. */
  readonly look: readonly [buttonClass: string, buttonPart: string, panelPart: string];
  /** Name of the panel. */
  readonly label: string;
  /** Drawn once the panel is open. */
  readonly content: () => unknown;
  readonly messages: FirstMessages;
}

export class Popup {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<object>;
  #isOpen = false;
  /** The code did not come. */
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<object>) {
    this.#host = host;
    this.#load = load;
  }

  /** Closes it and gives the focus back to its button. */
  close(): void {
    this.#set(false);
    this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }

  template({button, look, label, content, messages: {shared}}: PopupDrawn): TemplateResult {
    const failed = () =>
      html`<div class="alert" role="alert">
        <p>${shared.unreachable}</p>
        <button type="button" @click=${this.#retry}>${shared.tryAgain}</button>
      </div>`;
    return html`<div class="popup" @focusout=${this.#left} @keydown=${this.#escape}>
      <button
        type="button"
        class=${look[0]}
        part=${look[1]}
        aria-haspopup="dialog"
        aria-expanded=${this.#isOpen}
        @pointerenter=${this.#fetch}
        @click=${this.#toggle}
      >
        ${button}
      </button>
      ${
        this.#isOpen
          ? html`<div class="panel" part=${look[2]} role="dialog" aria-label=${label} tabindex="-1">
              ${this.#failed ? failed() : content()}
            </div>`
          : nothing
      }
    </div>`;
  }

  #set(isOpen: boolean, failed = false): void {
    this.#isOpen = isOpen;
    this.#failed = failed;
    this.#host.requestUpdate();
  }

  readonly #fetch = (): void => {
    this.#set(this.#isOpen);
    fetchCode(this.#load).catch(() => this.#set(this.#isOpen, true));
  };

  /** The button that was pressed goes; the focus stays within, or the panel would close. */
  readonly #retry = ({currentTarget}: Event): void => {
    (currentTarget as Element).closest<HTMLElement>('.panel')?.focus();
    this.#fetch();
  };

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#fetch();
  };

  /** Engines that give a clicked button no focus give it to the panel, which is inside. */
  readonly #left = ({currentTarget, relatedTarget}: FocusEvent): void => {
    const isWithin = (currentTarget as Node).contains(relatedTarget as Node | null);
    if (this.#isOpen && !isWithin) this.#set(false);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    // A dialog of the host page that this sits in stays open.
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };
}
