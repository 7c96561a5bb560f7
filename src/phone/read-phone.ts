/** What a typed telephone number means: one reading for pages and server, so that they cannot disagree. */
import {
  type CountryCode,
  parsePhoneNumberFromString,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import type {PhoneInput} from '../contract/primitives.ts';

export type PhoneFault = 'phone-too-short' | 'phone-too-long' | 'phone-invalid';

/** The number, or why it cannot be one. */
export type ReadPhone =
  | {readonly number: PhoneNumber; readonly fault?: undefined}
  | {readonly number?: undefined; readonly fault: PhoneFault};

/**
 * As written; with 00 for the plus sign, as most of the world dials it; without a zero that this country does not
 * dial. The first that can be a number is meant.
 */
const spellings = (text: string): string[] => [
  text,
  text.replace(/^[0٠۰０]{2}/, '+'),
  text.replace(/\(\s*0\s*\)|^\(?[0٠۰０]/, ''),
];

const faults: Partial<Record<string, PhoneFault>> = {
  TOO_SHORT: 'phone-too-short',
  TOO_LONG: 'phone-too-long',
};

/**
 * Reads any spelling. `country` says how a number without a country code is read; one with a code keeps its own,
 * whatever was chosen. Whether somebody has the number, nobody can tell; only that its length is right.
 */
export function readPhone({country, text}: PhoneInput): ReadPhone {
  const where = {defaultCountry: country as CountryCode, extract: false as const};
  // Numbers copied from elsewhere bring marks of direction, which nobody sees; links bring their scheme.
  const seen = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '');
  for (const spelling of spellings(seen)) {
    const number = parsePhoneNumberFromString(spelling, where);
    if (number?.isPossible()) return {number};
  }
  return {fault: faults[validatePhoneNumberLength(seen, where) ?? ''] ?? 'phone-invalid'};
}
