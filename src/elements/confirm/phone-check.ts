/** What a telephone number is understood as. Weighs as much as half a page: fetched when one is about to be typed. */
import {type PhoneFault, readPhone} from '../../phone/read-phone.ts';
import {callingCodes} from '../../locales/calling-codes.ts';
import type {Fault} from './form.ts';

export interface CheckedPhone {
  /** The number in the spelling of its country, or as it was typed. */
  readonly text: string;
  /** `Norway, +47 22 12 34 56`, where the number names another country than the chosen; else empty. */
  readonly understood: string;
  readonly fault: Fault | undefined;
}

const faults: Record<PhoneFault, Fault> = {
  'phone-too-short': 'phoneShort',
  'phone-too-long': 'phoneLong',
  'phone-invalid': 'phone',
};

export function checkPhone(phone: {country: string; text: string}, language: string): CheckedPhone {
  const {text, country} = phone;
  const {number, fault} = readPhone(phone);
  if (!number) return {text, understood: '', fault: faults[fault]};
  const isForeign = number.countryCallingCode !== callingCodes.get(country);
  const abroad = number.formatInternational();
  const written = isForeign || /[+＋]/.test(text) ? abroad : number.formatNational();
  const again = readPhone({country, text: written}).number;
  const region = number.country && new Intl.DisplayNames(language, {type: 'region'}).of(number.country);
  return {
    text: again?.number === number.number ? written : text,
    understood: isForeign ? [region, `\u2066${abroad}\u2069`].filter(Boolean).join(', ') : '',
    fault: undefined,
  };
}

/** Looks at the number in a place of two fields, and writes it as its country does unless it is being typed in. */
export function checkFields(place: Element, language: string): CheckedPhone | undefined {
  const country = place.querySelector('select');
  const phone = place.querySelector('input');
  if (!country || !phone?.value.trim()) return undefined;
  const found = checkPhone({country: country.value, text: phone.value}, language);
  if (phone.matches(':focus')) return {...found, text: phone.value};
  phone.value = found.text;
  return found;
}
