/** What becomes of questions and answers that an older server kept. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMigrations} from '../../server-reference/adapters/migration-files.ts';
import {openPGlite} from '../../server-reference/adapters/pglite.ts';
import {migrate} from '../../server-reference/migrate.ts';

test('old questions get what the new ones have, old answers the question they answer', async () => {
  const database = await openPGlite();
  const migrations = await readMigrations();
  await migrate(
    database,
    migrations.filter(({name}) => name < '0003'),
  );
  const question = {id: 'qst_1', kind: 'text', label: 'Where are you?', required: true};
  const answers = [
    {question: 'qst_1', text: 'Bergen'},
    {question: 'qst_gone', text: 'Yes'},
  ];
  for (const [id, asked] of [
    ['org_1', [question]],
    ['org_2', []],
  ] as const) {
    await database.query(
      `insert into organizations (id, name, contact_name, policy, questions) values ($1, 'N', 'N', '{}', $2::jsonb)`,
      [id, JSON.stringify(asked)],
    );
  }
  await database.query(
    `insert into candidates (organization_id, id, name, answers) values ('org_1', 'cnd_1', 'R', $1::jsonb), ('org_1', 'cnd_2', 'R', '[]')`,
    [JSON.stringify(answers)],
  );
  await migrate(database, migrations);
  assert.deepEqual(await database.query('select questions from organizations order by id'), [
    {questions: [{...question, help: null, options: []}]},
    {questions: []},
  ]);
  assert.deepEqual(await database.query('select answers, extra from candidates order by id'), [
    {
      answers: [
        {question: 'qst_1', label: 'Where are you?', text: 'Bergen'},
        {question: 'qst_gone', label: 'qst_gone', text: 'Yes'},
      ],
      extra: [],
    },
    {answers: [], extra: []},
  ]);
  await database.close();
});
