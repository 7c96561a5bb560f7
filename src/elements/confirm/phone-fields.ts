/** Country and telephone number, as a person writes it. */
import {html, type TemplateResult} from 'lit';
import {fetchCode} from '../../client/fetch-code.ts';
import {chevron} from '../../styles/icons.ts';
import {countryChoices} from '../../locales/countries.ts';
import {fieldTemplate, type FormDrawn, inputTemplate} from './field.ts';
import type {CheckedPhone} from './phone-check.ts';

export interface PhoneDrawn {
  readonly form: FormDrawn;
  readonly language: string;
  readonly country: string;
  readonly text: string;
  /** Which number was understood, where that is not plain; empty: nothing to say. */
  readonly understood: string;
  /** Hears what was found when a field was left. */
  readonly checked: (found: CheckedPhone) => void;
}

/** What judges numbers. Where it does not come, the server is the first to judge. */
const fetchRules = () => fetchCode(() => import('./phone-check.ts')).catch(() => undefined);

/** Fields `country` and `phone`. */
export const phoneFields = (drawn: PhoneDrawn): TemplateResult => {
  const {form, language, country, text, understood} = drawn;
  const {confirm} = form.messages;
  const check = async ({currentTarget}: Event) => {
    const place = currentTarget as Element;
    const found = (await fetchRules())?.checkFields(place, language);
    // The form may be gone by then: booked, or left.
    if (found && place.isConnected) drawn.checked(found);
  };
  return html`<div class="phone" @focusin=${fetchRules} @change=${check}>
    ${fieldTemplate(
      {name: 'country', label: confirm.country, form},
      ({describedBy, invalid}) =>
        html`<span class="select"
          ><select
            id="country"
            name="country"
            autocomplete="tel-country-code"
            part="field-input"
            ?disabled=${form.fixed?.has('phone')}
            aria-invalid=${invalid}
            aria-describedby=${describedBy}
          >
            ${countryChoices(language).map(
              choice =>
                html`<option value=${choice.country} .selected=${choice.country === country}>
                  ${choice.label}
                </option>`,
            )}</select
          >${chevron.down}</span
        >`,
    )}
    ${inputTemplate({
      name: 'phone',
      label: confirm.phone,
      need: 'required',
      hint: understood,
      form,
      type: 'tel',
      autocomplete: 'tel-national',
      most: 40,
      value: text,
    })}
  </div>`;
};
