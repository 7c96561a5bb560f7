import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseRecipients} from '../../src/elements/invite/recipients.ts';

const one = (line: string) => parseRecipients(line)[0];

test('a line is understood in every way that people write one', () => {
  const rebecca = {name: 'Rebecca Best', email: 'rebecca@example.com'};
  const ways = [
    'Rebecca Best <rebecca@example.com>',
    '"Rebecca Best" <rebecca@example.com>',
    'Rebecca Best, rebecca@example.com',
    'Rebecca Best\trebecca@example.com',
    'rebecca@example.com; Rebecca Best',
    '  Rebecca   Best rebecca@example.com  ',
  ];
  for (const way of ways) assert.deepEqual(one(way), rebecca, way);
});

test('a name or an address alone is taken as what it is', () => {
  assert.deepEqual(one('王小明'), {name: '王小明', email: ''});
  assert.deepEqual(one('ada@example.com'), {name: '', email: 'ada@example.com'});
});

test('empty lines are left out, whatever ends the lines', () => {
  assert.deepEqual(
    parseRecipients('A\r\n\r\nB\n \nC\r—\n').map(({name}) => name),
    ['A', 'B', 'C'],
  );
});
