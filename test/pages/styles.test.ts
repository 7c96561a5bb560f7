/** The plain pages have the colours of the elements: whoever changes one changes the other. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ground} from '../../server-reference/pages/styles/ground.ts';

const tokens = readFileSync('src/styles/tokens.ts', 'utf8');

/** `accent` to its value, without the tokens that hosts may set and the prefixes of either side. */
const valuesOf = (sheet: string, declared: RegExp): Map<string, string> =>
  new Map(
    [...sheet.matchAll(declared)].map(([, name = '', value = '']) => [
      name,
      value
        .replaceAll(/\s+/g, ' ')
        .replace(/^var\( ?--scheduler-[\w-]+, (.*?) ?\)$/, '$1')
        .replaceAll('--_', '--'),
    ]),
  );

test('plain pages and elements have the same colours', () => {
  const plain = valuesOf(ground, /^ {2}--(\w[\w-]*): ([^;]+);/gm);
  const elements = valuesOf(tokens, /^ {4}--_(\w[\w-]*): ([^;]+);/gm);
  // The hosted page sets these two itself, for both.
  const own = ['surface', 'text'];
  const colours = [...plain].filter(([name]) => elements.has(name) && !own.includes(name));
  assert.ok(colours.length >= 8, `only ${colours.length} colours are compared`);
  for (const [name, value] of colours) assert.equal(value, elements.get(name), name);
});
