/** What an operation answers: its success, and its refusals by status. */
import type {oas31, ZodOpenApiResponsesObject} from 'zod-openapi';
import type {EndpointDocs} from '../../src/contract/docs/describe.ts';
import {problemWords} from '../../src/contract/docs/problem-words.ts';
import type {Endpoint} from '../../src/contract/endpoint.ts';
import {problemsOf} from '../../src/contract/index.ts';
import {problemStatus, type ProblemCode} from '../../src/contract/problem.ts';

const header = (name: string) => ({$ref: `#/components/headers/${name}`});

const contentOf = (endpoint: Endpoint, docs: EndpointDocs) => {
  if (endpoint.file) return {[endpoint.file]: {schema: {type: 'string' as const, format: 'binary'}}};
  return endpoint.reply && {'application/json': {schema: endpoint.reply, example: docs.reply}};
};

export const successes = (endpoint: Endpoint, docs: EndpointDocs): ZodOpenApiResponsesObject => {
  const content = contentOf(endpoint, docs);
  const headers = {
    ...(endpoint.etag && {ETag: header('ETag')}),
    ...(endpoint.method === 'POST' && {'Idempotency-Replayed': header('IdempotencyReplayed')}),
  };
  const success = {description: docs.success, headers, ...(content && {content})};
  return {
    [`${endpoint.status ?? 200}`]: success,
    ...(endpoint.etag && {
      '304': {
        description: 'What `If-None-Match` names still holds. No body.',
        headers: {ETag: header('ETag')},
      },
    }),
  };
};

/** Codes of a status as a list, with what is particular here. */
const words = (codes: readonly ProblemCode[], docs: EndpointDocs) =>
  codes.map(code => `- \`${code}\`: ${docs.problems[code] ?? problemWords[code].meaning}`).join('\n');

const refusal = (codes: readonly ProblemCode[], docs: EndpointDocs): oas31.ResponseObject => ({
  description: words(codes, docs),
  ...(codes.some(code => problemWords[code].members?.retryAfter !== undefined) && {
    headers: {'Retry-After': header('RetryAfter')},
  }),
  content: {
    'application/problem+json': {
      schema: {$ref: '#/components/schemas/Problem'},
      examples: Object.fromEntries(codes.map(code => [code, {$ref: `#/components/examples/${code}`}])),
    },
  },
  'x-problem-codes': codes,
});

/** Codes by their status, ascending. */
const byStatus = (codes: readonly ProblemCode[]): Map<number, ProblemCode[]> => {
  const ascending = codes.toSorted((a, b) => problemStatus[a] - problemStatus[b]);
  return Map.groupBy(ascending, code => problemStatus[code]);
};

const isParticular = (codes: readonly ProblemCode[], docs: EndpointDocs) =>
  codes.some(code => docs.problems[code] !== undefined);

const nameOf = (codes: readonly ProblemCode[]) => codes.join('.');

/** Refusals by status; those that say nothing particular stand among the components. */
export const refusals = (endpoint: Endpoint, docs: EndpointDocs): ZodOpenApiResponsesObject =>
  Object.fromEntries(
    [...byStatus(problemsOf(endpoint))].map(([status, codes]) => [
      `${status}`,
      isParticular(codes, docs) ? refusal(codes, docs) : {$ref: `#/components/responses/${nameOf(codes)}`},
    ]),
  );

/** The refusals that several operations share, by the name `refusals` refers to. */
export const sharedRefusals = (docs: readonly EndpointDocs[]): Record<string, oas31.ResponseObject> => {
  const shared = docs.flatMap(one =>
    [...byStatus(problemsOf(one.endpoint)).values()]
      .filter(codes => !isParticular(codes, one))
      .map(codes => [nameOf(codes), refusal(codes, one)] as const),
  );
  return Object.fromEntries(shared.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
