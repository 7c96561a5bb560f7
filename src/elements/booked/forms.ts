/** The two forms of the booked page: another telephone number, and the end of the meeting. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/en.ts';
import {noFaults} from '../confirm/form.ts';
import {type FormDrawn, textTemplate} from '../confirm/field.ts';
import {type PhoneDrawn, phoneFields} from '../confirm/phone-fields.ts';

export interface Sending {
  /** Whether the server is being asked. */
  readonly busy: boolean;
  /** Whether that has lasted so long that it should be said. */
  readonly slow: boolean;
  /** Cause and next step of a failure; empty: none. */
  readonly failure: string;
}

const failureTemplate = ({failure}: Sending) =>
  failure && html`<p class="alert" role="alert" part="error">${failure}</p>`;

export interface PhoneFormDrawn {
  readonly form: FormDrawn;
  readonly language: string;
  readonly phone: {readonly country: string; readonly formatted: string};
  readonly understood: string;
  readonly checked: PhoneDrawn['checked'];
  readonly sending: Sending;
  readonly submit: (event: SubmitEvent) => unknown;
  readonly input: (event: Event) => void;
  readonly discard: () => void;
}

export const phoneForm = ({
  form,
  language,
  phone,
  understood,
  checked,
  sending,
  submit,
  input,
  discard,
}: PhoneFormDrawn): TemplateResult => {
  const {booked} = form.messages;
  return html`<form novalidate class="edit" @submit=${submit} @input=${input}>
    ${phoneFields({form, language, country: phone.country, text: phone.formatted, understood, checked})}
    ${failureTemplate(sending)}
    <div class="buttons">
      <button type="button" part="button button-secondary" @click=${discard}>${booked.discard}</button>
      <button class="primary" part="button button-primary" aria-disabled=${sending.busy ? 'true' : nothing}>
        ${sending.slow ? booked.saving : booked.save}
      </button>
    </div>
  </form>`;
};

export interface CancelDrawn {
  readonly messages: Messages;
  /** First name of the recruiter. */
  readonly recruiter: string;
  /** Level of its heading. */
  readonly level: number;
  readonly sending: Sending;
  readonly submit: (event: SubmitEvent) => unknown;
  readonly close: () => void;
}

/** Most characters of a reason. */
const longestReason = 500;

export function cancelDialog({
  messages,
  recruiter,
  level,
  sending,
  submit,
  close,
}: CancelDrawn): TemplateResult {
  const {booked, confirm} = messages;
  const form = {messages, faults: noFaults};
  return html`<dialog aria-labelledby="cancel-title" part="dialog">
    <form novalidate @submit=${submit} part="dialog-body">
      <div class="heading" id="cancel-title" role="heading" aria-level=${level} tabindex="-1">
        ${booked.cancelTitle}
      </div>
      <p>${booked.cancelText(recruiter)}</p>
      ${textTemplate({name: 'reason', label: confirm.reason, need: 'optional', form, most: longestReason, value: ''})}
      ${failureTemplate(sending)}
      <div class="buttons" part="dialog-footer">
        <button type="button" part="button button-secondary" @click=${close}>${booked.keep}</button>
        <button
          class="danger-fill"
          part="button button-primary"
          aria-disabled=${sending.busy ? 'true' : nothing}
        >
          ${sending.slow ? booked.cancelling : booked.cancel}
        </button>
      </div>
    </form>
  </dialog>`;
}
