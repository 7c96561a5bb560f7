/** The OpenAPI 3.1 document of the contract: shapes from the schemas, words from the contract's docs. */
import * as z from 'zod/mini';
import {createDocument, type CreateDocumentOptions, type ZodOpenApiPathsObject} from 'zod-openapi';
import {endpointDocs, schemaDocs} from '../../src/contract/docs/index.ts';
import {overview, tagWords, title} from '../../src/contract/docs/overview.ts';
import {exampleProblem} from '../../src/contract/docs/problems.ts';
import {endpoints, problemsOf} from '../../src/contract/index.ts';
import {describeSchemas} from './descriptions.ts';
import {headers, parameters, securitySchemes} from './headers.ts';
import {operation} from './operation.ts';
import {describeParameters} from './parameters.ts';
import {sharedRefusals} from './responses.ts';

const queries = new Set<unknown>(endpoints.map(endpoint => endpoint.query));

/** Schemas that other places refer to by name; those of queries are written out as parameters instead. */
const components = Object.fromEntries(
  Object.entries(schemaDocs)
    .filter(([, docs]) => !queries.has(docs.schema))
    .map(([name, docs]) => [name, docs.schema]),
);

/** Replies may carry fields that a reader does not know, and words of open lists. */
const override: CreateDocumentOptions['override'] = ({jsonSchema, zodSchema, io}) => {
  if (zodSchema instanceof z.ZodMiniObject && io === 'output' && !zodSchema.def.catchall) {
    delete jsonSchema.additionalProperties;
  }
  // The bounds of JavaScript's integers are no business of the contract.
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (!(zodSchema instanceof z.ZodMiniCatch)) return;
  jsonSchema['x-extensible-enum'] = jsonSchema.enum;
  jsonSchema['x-unknown-means'] = jsonSchema.default;
  delete jsonSchema.enum;
  delete jsonSchema.default;
};

const paths = (): ZodOpenApiPathsObject => {
  const found: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    found[endpoint.path] = {...found[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint)};
  }
  return found;
};

/** One for each code that an operation can answer with. */
const problemExamples = () => {
  const codes = new Set(endpoints.flatMap(problemsOf));
  return Object.fromEntries([...codes].toSorted().map(code => [code, {value: exampleProblem(code)}]));
};

/** `version` is the package's. */
export const openApiDocument = (version: string) => {
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title,
        version,
        description: overview,
        license: {name: 'MIT', identifier: 'MIT'},
      },
      servers: [{url: '/', description: 'The server that serves this document.'}],
      tags: Object.entries(tagWords).map(([name, description]) => ({name, description})),
      security: [],
      paths: paths(),
      components: {
        schemas: components,
        responses: sharedRefusals(Object.values(endpointDocs)),
        parameters,
        headers,
        securitySchemes,
        examples: problemExamples(),
      },
    },
    {override},
  );
  describeSchemas(document);
  describeParameters(document);
  return document;
};
