/** What organizations of scenarios ask their candidates. */
import type {Question} from '../../src/contract/landing.ts';

const ask = (
  kind: Question['kind'],
  label: string,
  {help, required = false, options = {}}: Asked = {},
): Omit<Question, 'id'> => ({
  kind,
  label,
  help: help ?? null,
  required,
  options: Object.entries(options).map(([value, words]) => ({value, label: words})),
});

interface Asked {
  readonly help?: string;
  readonly required?: boolean;
  /** Labels by value. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Ids are the organization's own: two may have the same. */
const numbered = (questions: readonly Omit<Question, 'id'>[]): Question[] =>
  questions.map((question, index) => ({id: `qst_${index + 1}Vd7RkMw4ZtXo2HsP9yGnQ`, ...question}));

const workplace = ask('choice', 'Where would you like to work?', {
  help: 'You can change your mind later.',
  required: true,
  options: {remote: 'From home', office: 'In the office', both: 'Some of both'},
});
const easier = ask('long-text', 'Is there anything that would make this conversation easier for you?', {
  help: 'Captions, a break, another language: we are glad to arrange it.',
});

/** Nothing that must be answered. */
export const oneQuestion = numbered([easier]);

/** One of each kind. */
export const manyQuestions = numbered([
  ask('text', 'What is your notice period?', {required: true}),
  workplace,
  ask('choices', 'Which languages do you work in?', {
    options: {typescript: 'TypeScript', go: 'Go', rust: 'Rust'},
  }),
  ask('date', 'When could you start?'),
  easier,
  ask('checkbox', 'I have read how my application is handled.', {required: true}),
]);
