/** Telephone numbers, understood once and kept as E.164. */
import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/min';
import type {PhoneInput} from '../../src/contract/primitives.ts';
import {invalid} from './refusal.ts';

/**
 * Any spelling of a possible number. The country is the one chosen: several share a calling code,
 * and a number alone does not say which.
 */
export const normalizePhone = (phone: PhoneInput): {e164: string; country: string} => {
  const parsed = parsePhoneNumberFromString(phone.text, {
    defaultCountry: phone.country as CountryCode,
    extract: false,
  });
  if (!parsed?.isPossible()) {
    throw invalid({
      pointer: '/phone/text',
      code: 'phone-invalid',
      detail: 'This does not look like a phone number of that country. Check the number and the country.',
    });
  }
  return {e164: parsed.number, country: phone.country};
};
