/** Answers by the kind of their question: what is refused, where it points, what is kept. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answer} from '../../src/contract/bookings.ts';
import type {Question} from '../../src/contract/landing.ts';
import type {FieldError} from '../../src/contract/problem.ts';
import {readAnswers} from '../../server-reference/use-cases/answers.ts';
import {Refusal} from '../../server-reference/use-cases/refusal.ts';

const options = [
  {value: 'osl', label: 'Oslo'},
  {value: 'ktm', label: 'Kathmandu'},
];

const asked = (kind: Question['kind'], required = false): Question => ({
  id: `qst_${kind}`,
  kind,
  label: `A ${kind}?`,
  help: null,
  required,
  options: kind.startsWith('choice') ? options : [],
});

/** What is refused of one answer to one question: pointer and code. */
function refused(question: Question, answer: Omit<Answer, 'question'> | null): string[] {
  try {
    readAnswers([question], answer ? [{question: question.id, ...answer}] : []);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'validation-failed');
    return (error.members.errors as FieldError[]).map(({pointer, code}) => `${pointer} ${code}`);
  }
  return [];
}

const fitting: Record<Question['kind'], Omit<Answer, 'question'>> = {
  text: {text: 'Bergen'},
  'long-text': {text: 'Bergen\nand Oslo'},
  choice: {options: ['osl']},
  choices: {options: ['ktm', 'osl']},
  checkbox: {checked: true},
  date: {date: '2028-02-29'},
};
const kinds = Object.keys(fitting) as Question['kind'][];

describe('answers', () => {
  it('are asked for where they are required, of every kind', () => {
    for (const kind of kinds) assert.deepEqual(refused(asked(kind, true), null), ['/answers required'], kind);
  });

  it('that are blank are none where one is required', () => {
    assert.deepEqual(refused(asked('text', true), {text: ' \n'}), ['/answers/0/text required']);
    assert.deepEqual(refused(asked('choices', true), {options: []}), ['/answers/0/options required']);
    assert.deepEqual(refused(asked('checkbox', true), {checked: false}), ['/answers/0/checked required']);
  });

  it('of another kind are refused at the member that does not fit', () => {
    assert.deepEqual(refused(asked('choice'), {text: 'Oslo'}), ['/answers/0/text wrong-kind']);
    assert.deepEqual(refused(asked('date'), {text: '2028-02-29'}), ['/answers/0/text wrong-kind']);
    assert.deepEqual(refused(asked('text'), {text: 'Yes', checked: true}), ['/answers/0/checked wrong-kind']);
    for (const kind of kinds) {
      const foreign = kind === 'checkbox' ? {date: '2028-02-29'} : {checked: true};
      assert.equal(refused(asked(kind), foreign).length, 1, kind);
    }
  });

  it('without any member are refused where it should be', () => {
    assert.deepEqual(refused(asked('choice'), {}), ['/answers/0/options required']);
  });

  it('name only options that are offered, each once', () => {
    assert.deepEqual(refused(asked('choice'), {options: ['par']}), ['/answers/0/options/0 not-one-of']);
    assert.deepEqual(refused(asked('choices'), {options: ['osl', 'Oslo', 'osl']}), [
      '/answers/0/options/1 not-one-of',
      '/answers/0/options/2 not-one-of',
    ]);
  });

  it('to a choice name one option', () => {
    assert.deepEqual(refused(asked('choice'), {options: ['osl', 'ktm']}), ['/answers/0/options too-many']);
  });

  it('to a question that is not asked, or twice to the same, are refused', () => {
    const question = asked('text');
    const answer = {question: question.id, text: 'Bergen'};
    assert.throws(() => readAnswers([], [answer]), /not asked/);
    assert.throws(() => readAnswers([question], [answer, answer]), /answered twice/);
  });

  it('of every kind are taken, and kept with the question and the labels as they are now', () => {
    for (const kind of kinds) assert.deepEqual(refused(asked(kind, true), fitting[kind]), [], kind);
    assert.deepEqual(readAnswers([asked('choices')], [{question: 'qst_choices', options: ['ktm', 'osl']}]), [
      {question: 'qst_choices', label: 'A choices?', options: ['Oslo', 'Kathmandu']},
    ]);
  });

  it('that say nothing are not kept', () => {
    assert.deepEqual(
      readAnswers(
        [asked('text'), asked('choices')],
        [
          {question: 'qst_text', text: ''},
          {question: 'qst_choices', options: []},
        ],
      ),
      [],
    );
  });
});
