import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readPhone} from '../../src/phone/read-phone.ts';

const read = (country: string, text: string) => {
  const {number, fault} = readPhone({country, text});
  return number?.number ?? fault;
};

test('any spelling is the same number', () => {
  const spellings = [
    '+1 650 687 3600',
    '(650) 687-3600',
    '650.687.3600',
    '6506873600',
    '1-650-687-3600',
    '001 650 687 3600',
    '0650 687 3600',
    '(0650) 687 3600',
    '+1 (0)650 687 3600',
    '＋１ ６５０ ６８７ ３６００',
    '٦٥٠ ٦٨٧ ٣٦٠٠',
    '٠٠١ ٦٥٠ ٦٨٧ ٣٦٠٠',
    '۶۵۰۶۸۷۳۶۰۰',
    '\u2066+1 650 687 3600\u2069',
    '  +1 650 687 3600 ',
    'tel:+1-650-687-3600',
  ];
  for (const spelling of spellings) assert.equal(read('US', spelling), '+16506873600', spelling);
});

test('a number with the code of another country is that country’s, whatever was chosen', () => {
  assert.equal(read('US', '+47 22 12 34 56'), '+4722123456');
  assert.equal(read('US', '00 44 20 7946 0018'), '+442079460018');
  assert.equal(read('GB', '00 47 22 12 34 56'), '+4722123456');
  assert.equal(read('US', '011 47 22 12 34 56'), '+4722123456');
});

test('a number without one is the chosen country’s, its zero kept where that is part of it', () => {
  assert.equal(read('AT', '0650 1234567'), '+436501234567');
  assert.equal(read('DE', '030 1234567'), '+49301234567');
  assert.equal(read('IT', '06 1234 5678'), '+390612345678');
  assert.equal(read('NO', '22 12 34 56'), '+4722123456');
});

test('what cannot be a number says why', () => {
  assert.equal(read('US', '650 687'), 'phone-too-short');
  assert.equal(read('NO', '+47 22 12'), 'phone-too-short');
  assert.equal(read('US', '650 687 3600 3600'), 'phone-too-long');
  assert.equal(read('US', '+999 123 456'), 'phone-invalid');
  assert.equal(read('US', 'call me'), 'phone-invalid');
  assert.equal(read('US', '+'), 'phone-invalid');
  assert.equal(read('XX', '22 12 34 56'), 'phone-invalid');
});
