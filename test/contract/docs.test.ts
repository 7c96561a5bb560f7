/** The contract is put into words, whole and truly. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {sep} from 'node:path';
import {test} from 'node:test';
import * as z from 'zod/mini';
import {endpointDocs, schemaDocs} from '../../src/contract/docs/index.ts';
import {problemWords, ProblemWithMembers} from '../../src/contract/docs/problem-words.ts';
import {exampleProblem} from '../../src/contract/docs/problems.ts';
import {
  accessProblems,
  bodyProblems,
  commonProblems,
  endpoints,
  postProblems,
  strayProblems,
} from '../../src/contract/index.ts';
import {Problem, problemStatus, type ProblemCode} from '../../src/contract/problem.ts';

const codes = Object.keys(problemStatus) as ProblemCode[];

/** Every object schema inside a schema, itself included. */
const objectsIn = (schema: z.ZodMiniType): readonly z.ZodMiniObject[] => {
  if (schema instanceof z.ZodMiniObject) return [schema, ...Object.values(schema.shape).flatMap(inner)];
  if (schema instanceof z.ZodMiniArray) return inner(schema.def.element);
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return inner(schema.def.innerType);
  return [];
};
const inner = (schema: unknown) => (schema instanceof z.ZodMiniType ? objectsIn(schema) : []);

const documented = new Set(Object.values(schemaDocs).map(docs => docs.schema));

for (const endpoint of endpoints) {
  const docs = endpointDocs[endpoint.id];
  const schemas = [endpoint.query, endpoint.body, endpoint.reply].filter(schema => schema !== undefined);

  test(`${endpoint.id} is described, and so is every object that it sends or takes`, () => {
    assert.equal(docs?.endpoint, endpoint);
    for (const object of schemas.flatMap(objectsIn)) {
      assert.ok(documented.has(object), `without words: ${Object.keys(object.shape).join(', ')}`);
    }
  });

  test(`${endpoint.id}: its examples are what its schemas take`, () => {
    endpoint.query?.parse(docs?.query);
    endpoint.body?.parse(docs?.body);
    assert.deepEqual(endpoint.reply?.parse(docs?.reply), docs?.reply);
  });

  test(`${endpoint.id}: only its own problem codes are explained apart`, () => {
    for (const code of Object.keys(docs?.problems ?? {})) {
      assert.ok((endpoint.problems as readonly string[]).includes(code), code);
    }
  });
}

test('no words are left over for endpoints that are not there', () => {
  assert.deepEqual(Object.keys(endpointDocs).toSorted(), endpoints.map(({id}) => id).toSorted());
});

for (const [name, docs] of Object.entries(schemaDocs)) {
  test(`the example of ${name} is what its schema takes`, () => {
    assert.deepEqual(docs.schema.parse(docs.example), docs.example);
  });

  test(`${name} and its fields are described in sentences`, () => {
    for (const words of [docs.description, ...Object.values(docs.fields ?? {})]) {
      assert.match(words, /^[`A-Z0-9“][\s\S]{7,}[.:]$/, words);
    }
  });

  test(`a field of ${name} that may be null says what null means`, () => {
    if (!(docs.schema instanceof z.ZodMiniObject)) return;
    for (const [field, schema] of Object.entries(docs.schema.shape)) {
      if (schema instanceof z.ZodMiniNullable) assert.match(docs.fields?.[field] ?? '', /\bnull\b/i, field);
    }
  });

  test(`a field of ${name} that may be absent says what absence means`, () => {
    if (!(docs.schema instanceof z.ZodMiniObject)) return;
    for (const [field, schema] of Object.entries(docs.schema.shape)) {
      if (!(schema instanceof z.ZodMiniOptional) || docs.schema === ProblemWithMembers) continue;
      assert.match(docs.fields?.[field] ?? '', /absent|default|leave it out|to be moved/i, field);
    }
  });
}

test('schemas are described under the name they are exported by', () => {
  const sources = globSync('src/contract/*.ts').map(file => readFileSync(file, 'utf8'));
  for (const name of Object.keys(schemaDocs)) {
    assert.ok(
      sources.some(source => source.includes(`export const ${name} =`)),
      name,
    );
  }
});

for (const code of codes) {
  test(`the example of the problem ${code} is a problem with that code and status`, () => {
    const problem = Problem.parse(ProblemWithMembers.parse(exampleProblem(code)));
    assert.equal(problem.code, code);
    assert.equal(problem.status, problemStatus[code]);
  });

  test(`the problem ${code} says what has happened and what to do next`, () => {
    const {meaning, next, detail} = problemWords[code];
    for (const words of [meaning, next, detail]) assert.match(words, /^[A-Z][\s\S]+\.$/);
  });
}

test('every problem code can be met, and every one that can be met is in the list', () => {
  const met = [
    ...endpoints.flatMap(endpoint => [...endpoint.problems]),
    ...Object.values(accessProblems).flat(),
    ...commonProblems,
    ...postProblems,
    ...bodyProblems,
    ...strayProblems,
  ];
  assert.deepEqual([...new Set(met)].toSorted(), codes.toSorted());
});

test('no endpoint shares its id, or its method and path, with another', () => {
  const ids = endpoints.map(({id}) => id);
  const calls = endpoints.map(({method, path}) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
  assert.equal(new Set(ids).size, endpoints.length);
  assert.equal(new Set(calls).size, endpoints.length);
});

test('every endpoint lies under /v1, and says 201 or 204 exactly where it has a body or none', () => {
  for (const {id, path, status, reply, file} of endpoints) {
    assert.match(path, /^\/v1\/[a-z/{}A-Z.-]+$/, id);
    assert.equal(status === 204, reply === undefined && file === undefined, id);
  }
});

test('nothing that a page could load imports the words', () => {
  const files = globSync(['src/**/*.ts', 'stories/**/*.ts']).map(file => file.split(sep).join('/'));
  const readers = files.filter(
    file =>
      !file.startsWith('src/contract/docs/') &&
      /contract\/docs\/|\.\/docs\//.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(readers, []);
});
