/** The schemas read what travels: messages recorded by hand, and what becomes of them in other versions. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ProblemWithMembers} from '../../src/contract/docs/problem-words.ts';
import {endpoints} from '../../src/contract/index.ts';
import {Problem, problemStatus} from '../../src/contract/problem.ts';
import {recorded, withUnknownField} from './recorded.ts';

for (const endpoint of endpoints) {
  const {queries, bodies, replies, problems} = recorded(endpoint.id);
  const requests = [
    ...queries.map(message => ({message, schema: endpoint.query})),
    ...bodies.map(message => ({message, schema: endpoint.body})),
  ];

  test(`${endpoint.id}: every kind of message that it has is recorded`, () => {
    assert.equal(queries.length > 0, endpoint.query !== undefined);
    assert.equal(bodies.length > 0, endpoint.body !== undefined);
    assert.equal(replies.length > 0, endpoint.reply !== undefined);
    assert.ok(problems.length > 0);
  });

  test(`${endpoint.id}: recorded requests are accepted`, () => {
    for (const {message, schema} of requests) schema?.parse(message);
  });

  test(`${endpoint.id}: a request with an unknown field is refused, at every depth`, () => {
    for (const {message, schema} of requests) {
      for (const changed of withUnknownField(message)) {
        const read = schema?.safeParse(changed);
        assert.equal(read?.success, false, JSON.stringify(changed));
        assert.equal(read.error?.issues[0]?.code, 'unrecognized_keys');
      }
    }
  });

  test(`${endpoint.id}: recorded replies are read as they are`, () => {
    for (const reply of replies) assert.deepEqual(endpoint.reply?.parse(reply), reply);
  });

  test(`${endpoint.id}: a reply with an unknown field is read without it, at every depth`, () => {
    for (const reply of replies) {
      for (const newer of withUnknownField(reply)) assert.deepEqual(endpoint.reply?.parse(newer), reply);
    }
  });

  test(`${endpoint.id}: recorded problems are read, with the status of their code`, () => {
    for (const message of problems) {
      const problem = Problem.parse(message);
      assert.deepEqual(problem, message);
      assert.deepEqual(ProblemWithMembers.parse(message), message);
      assert.equal(problem.status, new Map<string, number>(Object.entries(problemStatus)).get(problem.code));
    }
  });
}
