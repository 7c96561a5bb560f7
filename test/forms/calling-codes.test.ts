import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getCountries, getCountryCallingCode} from 'libphonenumber-js/min';
import {callingCodes} from '../../src/locales/calling-codes.ts';
import {countryChoices, likelyCountry} from '../../src/locales/countries.ts';

test('the table names every country that the server understands, with its code', () => {
  const expected = getCountries().map(country => [country, getCountryCallingCode(country)]);
  assert.deepEqual(Object.fromEntries(callingCodes), Object.fromEntries(expected));
});

test('no calling code begins with another one', () => {
  const codes = [...new Set(callingCodes.values())];
  const nested = codes.filter(code => codes.some(other => other !== code && code.startsWith(other)));
  assert.deepEqual(nested, []);
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
