/** Adds the contract's words to the parameters of the document's operations. */
import type {createDocument} from 'zod-openapi';
import type {EndpointDocs} from '../../src/contract/docs/describe.ts';
import {endpointDocs, schemaDocs} from '../../src/contract/docs/index.ts';

type Document = ReturnType<typeof createDocument>;
type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>;

const wordsOf = (docs: EndpointDocs): Readonly<Record<string, string>> => ({
  ...docs.path,
  ...Object.values(schemaDocs).find(({schema}) => schema === docs.endpoint.query)?.fields,
});

const examplesOf = (docs: EndpointDocs): Readonly<Record<string, unknown>> =>
  typeof docs.query === 'object' ? {...docs.query} : {};

const describeOperation = (operation: Operation, docs: EndpointDocs): void => {
  const words = wordsOf(docs);
  const examples = examplesOf(docs);
  for (const parameter of operation.parameters ?? []) {
    if (!('name' in parameter)) continue;
    const description = words[parameter.name];
    if (!description) throw new Error(`${docs.endpoint.id}: ${parameter.name} is not described.`);
    parameter.description = description;
    if (parameter.name in examples) parameter.example = examples[parameter.name];
  }
};

/** In place. Throws when a parameter is not described. */
export const describeParameters = (document: Document): void => {
  for (const docs of Object.values(endpointDocs)) {
    const method = docs.endpoint.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';
    const operation = document.paths?.[docs.endpoint.path]?.[method];
    if (operation) describeOperation(operation, docs);
  }
};
