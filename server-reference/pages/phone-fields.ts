/** Country and telephone number, as a person writes it: the server understands it. */
import {html} from 'hono/html';
import {countryChoices} from '../../src/locales/countries.ts';
import {field, type FormDrawn, inputField} from './fields.ts';
import type {Html} from './html.ts';
import {chevron} from './icons.ts';

/** Fields `country` and `phone`. */
export const phoneFields = (form: FormDrawn, language: string): Html => {
  const {confirm} = form.messages;
  const chosen = form.typed.get('country');
  const option = ({country, label}: {country: string; label: string}) =>
    html`<option value="${country}" ${country === chosen ? html`selected` : ''}>${label}</option>`;
  const country = (state: Html) =>
    html`<span class="select"
      ><select id="country" name="country" autocomplete="tel-country-code" ${state}>
        ${countryChoices(language).map(option)}</select
      >${chevron.down}</span
    >`;
  return html`<div class="phone">
    ${field({name: 'country', label: confirm.country, form}, country)}
    ${inputField({
      name: 'phone',
      label: confirm.phone,
      need: 'required',
      form,
      type: 'tel',
      autocomplete: 'tel-national',
      most: 40,
    })}
  </div>`;
};
