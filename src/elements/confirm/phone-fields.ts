/** Country and telephone number, as a person writes it: the server understands it. */
import {html, type TemplateResult} from 'lit';
import {chevron} from '../../styles/icons.ts';
import {countryOfNumber} from './calling-codes.ts';
import {countryChoices} from './countries.ts';
import {fieldTemplate, type FormDrawn} from './field.ts';

export interface PhoneDrawn {
  readonly form: FormDrawn;
  readonly language: string;
  readonly country: string;
  readonly text: string;
}

/** Fields `country` and `phone`. */
export const phoneFields = ({form, language, country, text}: PhoneDrawn): TemplateResult => {
  const {confirm} = form.messages;
  return html`<div class="phone">
    ${fieldTemplate({
      name: 'country',
      label: confirm.country,
      form,
      control: ({describedBy, invalid}) =>
        html`<span class="select"
          ><select
            id="country"
            name="country"
            autocomplete="tel-country-code"
            part="field-input"
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
    })}
    ${fieldTemplate({
      name: 'phone',
      label: confirm.phone,
      form,
      control: ({describedBy, invalid}) =>
        html`<input
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel-national"
          maxlength="40"
          required
          part="field-input"
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${text}
          @change=${followNumber}
        />`,
    })}
  </div>`;
};

/** A number typed with `+` names its country. */
function followNumber(event: Event): void {
  const phone = event.currentTarget;
  const country = phone instanceof HTMLInputElement ? phone.form?.elements.namedItem('country') : null;
  if (!(phone instanceof HTMLInputElement && country instanceof HTMLSelectElement)) return;
  const found = countryOfNumber(phone.value, country.value);
  if (found === country.value) return;
  country.value = found;
  country.dispatchEvent(new Event('input', {bubbles: true}));
}
