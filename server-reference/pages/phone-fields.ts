/** Country and telephone number, as a person writes it: the server understands it. */
import {html} from 'hono/html';
import {countryChoices} from '../../src/locales/countries.ts';
import {field, type FormDrawn} from './fields.ts';
import type {Html} from './html.ts';
import {chevron} from './icons.ts';

/** Fields `country` and `phone`. */
export const phoneFields = (form: FormDrawn, language: string): Html => {
  const {confirm} = form.messages;
  const chosen = form.typed.get('country');
  const option = ({country, label}: {country: string; label: string}) =>
    html`<option value="${country}" ${country === chosen ? html`selected` : ''}>${label}</option>`;
  return html`<div class="phone">
    ${field({
      name: 'country',
      label: confirm.country,
      form,
      control: state =>
        html`<span class="select"
          ><select id="country" name="country" autocomplete="tel-country-code" ${state}>
            ${countryChoices(language).map(option)}</select
          >${chevron.down}</span
        >`,
    })}
    ${field({
      name: 'phone',
      label: confirm.phone,
      form,
      control: state =>
        html`<input
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel-national"
          maxlength="40"
          required
          value="${form.typed.get('phone') ?? ''}"
          ${state}
        />`,
    })}
  </div>`;
};
