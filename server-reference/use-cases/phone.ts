/** Telephone numbers, understood once and kept as E.164. */
import type {PhoneInput} from '../../src/contract/primitives.ts';
import {type PhoneFault, readPhone} from '../../src/phone/read-phone.ts';
import {invalid} from './refusal.ts';

const details: Record<PhoneFault, string> = {
  'phone-too-short': 'This phone number is too short. Check the number and the country.',
  'phone-too-long': 'This phone number is too long. Check the number and the country.',
  'phone-invalid':
    'This does not look like a phone number of that country. Check the number and the country.',
};

/**
 * Any spelling of a possible number. The country is the one chosen, also beside a number with the code of another:
 * several share a calling code, and a number alone does not say which.
 */
export const normalizePhone = (phone: PhoneInput): {e164: string; country: string} => {
  const {number, fault} = readPhone(phone);
  if (fault !== undefined)
    throw invalid({pointer: '/phone/text', code: 'phone-invalid', detail: details[fault]});
  return {e164: number.number, country: phone.country};
};
