/** What stands in the form's fields, and what is wrong with it. */
import type {ReactiveControllerHost} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {Draft} from '../../state/draft.ts';
import {draftOf, keepDraft} from '../../state/kept-draft.ts';
import type {SessionState} from '../../state/session-state.ts';
import {likelyCountry} from '../../locales/countries.ts';
import {type Fault, type Faults, missingFields, noFaults} from './form.ts';
import type {CheckedPhone} from './phone-check.ts';
import {formValues, type FormValues, type Prefill} from './prefill.ts';
import {typedTexts} from './typed-texts.ts';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & {readonly prefill: Prefill | undefined};

export class Entries {
  readonly #host: Host;
  readonly #candidate: SessionState;
  #country = '';
  faults: Faults = noFaults;
  /** Which telephone number was understood, where that is not plain. */
  understood = '';

  constructor(host: Host, candidate: SessionState) {
    this.#host = host;
    this.#candidate = candidate;
  }

  /** What the candidate has typed so far. */
  get #typed(): Draft {
    const {session} = this.#candidate;
    return session ? draftOf(session) : {};
  }

  fill(landing: Landing): FormValues {
    const country = (this.#country ||= likelyCountry());
    return formValues(this.#host.prefill ?? {}, landing, {country, typed: this.#typed});
  }

  keep(typed: Draft): void {
    const {session} = this.#candidate;
    if (session) keepDraft(session, {...this.#typed, ...typed});
    this.#host.requestUpdate();
  }

  /** Says what is wrong with a field; nothing: all is right. */
  blame(field: string, fault?: Fault): void {
    const faults = new Map(this.faults);
    faults.delete(field);
    if (fault) faults.set(field, fault);
    this.faults = faults;
    this.#host.requestUpdate();
  }

  /** Whether the form may be sent. What was found wrong stays wrong until it is changed. */
  isSound(values: Draft, landing: Landing): boolean {
    this.faults = new Map([...this.faults, ...missingFields(values, landing)]);
    this.blame('');
    return this.faults.size === 0;
  }

  /** Takes what is being entered; only that, so that what the page fills in late still finds its place. */
  readonly take = ({target, currentTarget}: Event): void => {
    if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLFormElement)) return;
    const name = target.getAttribute('name') ?? '';
    this.keep({[name]: typedTexts(currentTarget)[name] ?? ''});
    this.blame(name);
    if (name === 'country') this.blame('phone');
    if (name === 'phone' || name === 'country') this.understood = '';
  };

  /** Says at once, not at the end, when the browser makes nothing of an address or a date. */
  readonly judge = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const {typeMismatch, patternMismatch, badInput} = target.validity;
    if (typeMismatch || patternMismatch) this.blame(target.name, 'email');
    if (badInput) this.blame(target.name, 'date');
  };

  /** Takes what was found out about the telephone number. What the server has found in the meantime stays. */
  takeChecked({text, understood, fault}: CheckedPhone): void {
    this.keep({phone: text});
    this.understood = understood;
    if (!this.faults.has('phone')) this.blame('phone', fault);
  }
}
