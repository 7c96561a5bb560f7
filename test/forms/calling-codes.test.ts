import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getCountries, getCountryCallingCode} from 'libphonenumber-js/min';
import {callingCodes, countryOfNumber} from '../../src/elements/confirm/calling-codes.ts';
import {countryChoices, likelyCountry} from '../../src/elements/confirm/countries.ts';

test('the table names every country that the server understands, with its code', () => {
  const expected = getCountries().map(country => [country, getCountryCallingCode(country)]);
  assert.deepEqual(Object.fromEntries(callingCodes), Object.fromEntries(expected));
});

test('no calling code begins with another one', () => {
  const codes = [...new Set(callingCodes.values())];
  const nested = codes.filter(code => codes.some(other => other !== code && code.startsWith(other)));
  assert.deepEqual(nested, []);
});

test('a number with a plus sign names its country, the largest of those that share a code', () => {
  assert.equal(countryOfNumber('+977 1 4226971', 'DE'), 'NP');
  assert.equal(countryOfNumber('+1 650 687 3600', 'DE'), 'US');
  assert.equal(countryOfNumber('+44 20 7946 0958', 'US'), 'GB');
});

test('the chosen country stays when it shares the code, and without a plus sign', () => {
  assert.equal(countryOfNumber('+1 416 555 0100', 'CA'), 'CA');
  assert.equal(countryOfNumber('977 1 4226971', 'DE'), 'DE');
  assert.equal(countryOfNumber('+', 'DE'), 'DE');
  assert.equal(countryOfNumber('+000', 'DE'), 'DE');
});

test('countries come by their names in the language, in its order', () => {
  const names = countryChoices('de').map(({label}) => label.replace(/ \u2066.*/u, ''));
  assert.equal(names.length, callingCodes.size);
  assert.ok(names.includes('Deutschland'));
  assert.ok(names.indexOf('Österreich') < names.indexOf('Polen'), 'Ö is sorted as O');
});

test('the likely country is the language’s where it has the zone, else the zone’s', () => {
  assert.equal(likelyCountry(['de-AT', 'en-US'], 'Europe/Vienna'), 'AT');
  assert.equal(likelyCountry(['en-US'], 'Europe/Berlin'), 'DE');
  assert.equal(likelyCountry(['en'], 'UTC'), 'US');
});
