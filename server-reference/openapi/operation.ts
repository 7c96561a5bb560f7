/** One endpoint as an OpenAPI operation. */
import * as z from 'zod/mini';
import type {oas31, ZodOpenApiOperationObject} from 'zod-openapi';
import {endpointDocs} from '../../src/contract/docs/index.ts';
import type {EndpointDocs} from '../../src/contract/docs/describe.ts';
import type {Endpoint} from '../../src/contract/endpoint.ts';
import {Id} from '../../src/contract/primitives.ts';
import {refusals, successes} from './responses.ts';

const docsOf = (endpoint: Endpoint): EndpointDocs => {
  const docs = endpointDocs[endpoint.id];
  if (!docs) throw new Error(`The endpoint ${endpoint.id} is not described.`);
  return docs;
};

const security = ({access}: Endpoint) => (access === 'public' || access === 'ticket' ? [] : [{[access]: []}]);

const headersOf = (endpoint: Endpoint): oas31.ReferenceObject[] => [
  ...(endpoint.method === 'POST' ? [{$ref: '#/components/parameters/IdempotencyKey'}] : []),
  ...(endpoint.etag ? [{$ref: '#/components/parameters/IfNoneMatch'}] : []),
];

const pathOf = (docs: EndpointDocs) =>
  z.object(Object.fromEntries(Object.keys(docs.path).map(name => [name, z.clone(Id)])));

const queryOf = ({query}: Endpoint) => {
  if (query && !(query instanceof z.ZodMiniObject)) throw new Error('A query is an object.');
  return query;
};

const requestBody = (endpoint: Endpoint, docs: EndpointDocs) =>
  endpoint.body && {
    required: true,
    content: {'application/json': {schema: endpoint.body, example: docs.body}},
  };

export const operation = (endpoint: Endpoint): ZodOpenApiOperationObject => {
  const docs = docsOf(endpoint);
  const query = queryOf(endpoint);
  const body = requestBody(endpoint, docs);
  return {
    operationId: endpoint.id,
    tags: [docs.tag],
    summary: docs.summary,
    description: docs.description,
    security: security(endpoint),
    requestParams: {path: pathOf(docs), ...(query && {query})},
    parameters: headersOf(endpoint),
    ...(body && {requestBody: body}),
    responses: {...successes(endpoint, docs), ...refusals(endpoint, docs)},
  };
};
