// Answers availability cases: a JSON array on standard input, one JSON object by case id on standard output.
// `answerCase` asks the very function that the server asks.

import {text} from 'node:stream/consumers';
import {answerCase} from './scheduling/availability-case.ts';
import type {CaseAnswer} from './scheduling/availability-case.ts';

try {
  console.log(JSON.stringify(answerAll(JSON.parse(await text(process.stdin)))));
} catch (error) {
  console.error(`availability: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function answerAll(cases: unknown): Record<string, CaseAnswer> {
  if (!Array.isArray(cases)) throw new TypeError('expected a JSON array of cases');
  const answers = new Map<string, CaseAnswer>();
  for (const [index, value] of cases.entries()) {
    const id: unknown = value?.id;
    if (typeof id !== 'string') throw new TypeError(`case ${index} has no "id" that is text`);
    if (answers.has(id)) throw new TypeError(`two cases have the id "${id}"`);
    answers.set(id, answerCase(value));
  }
  return Object.fromEntries(answers);
}
