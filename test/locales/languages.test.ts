/** What holds for every language of the candidate's elements. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {en} from '../../src/locales/en.ts';
import {templateWords} from './template-words.ts';
import {readings, samples, type Text, textsOf} from './texts.ts';

const english = new Map(textsOf(en).map(text => [text.path, text]));

/** Names, and words that languages share; `titleAt` has only names. */
const mayBeEnglish = ['Google', 'Office 365', 'Outlook.com', 'Yahoo', 'Apple', 'E-mail', 'Video'];
const onlyNames = ['flow.titleAt'];
const sameWord = ['fr shared.minutes'];

/** Texts that leave out something on purpose: Czech calls nobody by a name without its vocative. */
const leavesOut = ['cs booked.heading'];

const faults = (texts: readonly Text[], isFaulty: (reading: string, text: Text) => boolean) =>
  texts.flatMap(text =>
    readings(text)
      .filter(reading => isFaulty(reading, text))
      .map(reading => `${text.path}: ${reading}`),
  );

/** Texts that count: their English says so. */
const counts = ({value}: Text) => typeof value === 'function' && String(value).includes('count(');

for (const [language, load] of Object.entries(candidateMessages.others)) {
  describe(`Candidates read ${language}`, async () => {
    const texts = textsOf(await load());

    test('with every text that English has, and no other', () => {
      const shape = (all: Iterable<Text>) =>
        [...all]
          .map(({path, value}) => `${path}(${typeof value === 'string' ? '' : value.length})`)
          .toSorted();
      assert.deepEqual(shape(texts), shape(english.values()));
    });

    test('and nothing that was left in English', () => {
      const same = faults(texts, (reading, {path}) => {
        const original = english.get(path);
        return original !== undefined && readings(original).includes(reading);
      });
      const allowed = (fault: string) =>
        mayBeEnglish.some(word => fault.endsWith(`: ${word}`)) ||
        onlyNames.some(path => fault.startsWith(`${path}:`)) ||
        sameWord.some(text => `${language} ${fault}`.startsWith(`${text}:`));
      assert.deepEqual(
        same.filter(fault => !allowed(fault)),
        [],
      );
    });

    test('without a gap', () => {
      assert.deepEqual(
        faults(texts, reading => reading.trim() === '' || /\b(?:undefined|null|NaN)\b|#/.test(reading)),
        [],
      );
    });

    test('with every name, day and time that English says', () => {
      const missing = texts.filter(({path, value}) => {
        if (typeof value === 'string' || leavesOut.includes(`${language} ${path}`)) return false;
        const given = samples.slice(0, value.length);
        return given.some(sample => !value(...given).includes(sample));
      });
      assert.deepEqual(
        missing.filter(text => !counts(english.get(text.path) ?? text)).map(({path}) => path),
        [],
      );
    });

    test('with a form for every number', () => {
      for (const {path, value} of texts) {
        const original = english.get(path);
        if (typeof value === 'string' || !original || !counts(original)) continue;
        for (const number of [0, 1, 2, 3, 5, 11, 21, 100]) {
          const text = value(number, number, number);
          assert.match(text, /\p{L}/u, `${path}(${number})`);
          assert.doesNotMatch(text, /\b(?:undefined|NaN)\b|#/, `${path}(${number})`);
        }
      }
    });

    test('with the signs of print: no straight quotes, no three dots', () => {
      assert.deepEqual(
        faults(texts, reading => /['"`]|\.\.\./.test(reading)),
        [],
      );
    });

    test('in a calm voice: exclamations are for success', () => {
      assert.deepEqual(
        faults(texts, (reading, {path}) => path !== 'booked.heading' && /[!！¡]/.test(reading)),
        [],
      );
    });
  });
}

test('French stands off what has two parts, by a space that does not break', async () => {
  const french = await candidateMessages.others.fr?.();
  assert.ok(french);
  assert.deepEqual(
    faults(textsOf(french), reading => /[^\u202f][:;!?]/.test(reading)),
    [],
  );
});

test('texts that are counted are found by their English', () => {
  const counted = [...english.values()].filter(counts).map(({path}) => path);
  assert.deepEqual(counted, ['shared.minutes', 'picker.times', 'timeZone.found']);
});

const sources = globSync(['src/elements/**/*.ts', 'src/state/**/*.ts']).map(file => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

test('every text is said somewhere', () => {
  /** Taken as a whole, and read by the kind of calendar. */
  const whole = ['booked.calendarNames'];
  const unused = [...english.keys()].filter(path => {
    const used = whole.find(parent => path.startsWith(`${parent}.`)) ?? path;
    const steps = used.split('.').map(step => new RegExp(`(?:\\.|[{,]\\s*)${step}\\b`));
    return !sources.some(({text}) => steps.every(step => step.test(text)));
  });
  assert.deepEqual(unused, []);
});

describe('What elements say comes from the languages', () => {
  test('words in a template are found', () => {
    const source =
      'html`<p title="So" @click=${() => say(`a`)}>Say ${on ? html`<b>it</b>` : \'\'}</p>` // html`<i>no</i>`';
    assert.deepEqual(templateWords(source), ['it', 'Say', 'So']);
  });

  test('and there are none', () => {
    const written = sources.flatMap(({file, text}) => templateWords(text).map(words => `${file}: ${words}`));
    assert.deepEqual(written, []);
  });
});
