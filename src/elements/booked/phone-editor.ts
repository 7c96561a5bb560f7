/** Changes the telephone number in place. */
import {nothing, type TemplateResult} from 'lit';
import type {SessionState} from '../../state/session-state.ts';
import {type Fault, type Faults, noFaults, serverFault} from '../confirm/form.ts';
import {typedTexts} from '../confirm/typed-texts.ts';
import type {BookedView} from './booked-view.ts';
import {phoneForm, type Sending} from './forms.ts';
import {isOutdated} from './outdated.ts';

type Host = HTMLElement & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
};

export class PhoneEditor {
  readonly #host: Host;
  readonly #candidate: SessionState;
  #open = false;
  #faults: Faults = noFaults;
  #understood = '';

  constructor(host: Host, candidate: SessionState) {
    this.#host = host;
    this.#candidate = candidate;
  }

  /** The open form; nothing while it is closed. */
  template(
    {booking, messages, language, state}: BookedView,
    {sending, saved}: {sending: Sending; saved: () => void},
  ): TemplateResult | typeof nothing {
    if (!this.#open || !booking.phone || !booking.changeable) return nothing;
    return phoneForm({
      form: {messages, faults: this.#faults},
      language,
      phone: booking.phone,
      understood: this.#understood,
      checked: ({understood, fault}) => {
        this.#understood = understood;
        const found = fault ? new Map([['phone', fault]]) : noFaults;
        // What the server has found in the meantime stays.
        this.#show(this.#faults.has('phone') ? this.#faults : found);
      },
      sending,
      submit: event => {
        event.preventDefault();
        if (!state.submitting && event.target instanceof HTMLFormElement)
          void this.#save(typedTexts(event.target), saved);
      },
      input: () => {
        this.#understood = '';
        this.#show(noFaults);
      },
      discard: () => void this.#close(),
    });
  }

  open = async (): Promise<void> => {
    this.#open = true;
    // What another act failed of is no matter of this form.
    this.#candidate.session?.back();
    await this.#focus('#phone');
  };

  async #close(): Promise<void> {
    this.#open = false;
    this.#faults = noFaults;
    this.#understood = '';
    await this.#focus('#edit-phone');
  }

  async #save({country = '', phone = ''}: Record<string, string>, saved: () => void): Promise<void> {
    const {session} = this.#candidate;
    const text = phone.trim();
    const fault = text ? this.#faults.get('phone') : 'phoneMissing';
    if (fault) return this.#refuse(fault);
    if (!session) return;
    await session.changePhone({country, text});
    const {failure, fieldErrors} = session.state;
    if (fieldErrors[0]) return this.#refuse(serverFault('phone', fieldErrors[0].code));
    if (failure && !isOutdated(failure)) return;
    if (!failure) saved();
    await this.#close();
  }

  async #refuse(fault: Fault): Promise<void> {
    this.#show(new Map([['phone', fault]]));
    await this.#focus('#phone');
  }

  #show(faults: Faults): void {
    this.#faults = faults;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
