/** Headers, and the ways to say who is calling. */
import type {oas31} from 'zod-openapi';
import {accessWords} from '../../src/contract/docs/overview.ts';

export const parameters: Record<string, oas31.ParameterObject> = {
  IdempotencyKey: {
    in: 'header',
    name: 'Idempotency-Key',
    required: true,
    description:
      'Names one intent of the caller: a random value, made once for each intent and the same in all its retries. See “Idempotency” above.',
    schema: {$ref: '#/components/schemas/IdempotencyKey'},
  },
  IfNoneMatch: {
    in: 'header',
    name: 'If-None-Match',
    description: 'The `ETag` of the reply one has. When it still holds, the answer is 304 without a body.',
    schema: {type: 'string'},
    example: 'W/"3f9ac41d"',
  },
};

export const headers: Record<string, oas31.HeaderObject> = {
  ETag: {
    description: 'Stands for what was replied. Opaque: send it back in `If-None-Match`.',
    schema: {type: 'string'},
    example: 'W/"3f9ac41d"',
  },
  IdempotencyReplayed: {
    description: '`true` when this is the first reply again, given to a repeat. Absent otherwise.',
    schema: {type: 'string', const: 'true'},
  },
  RetryAfter: {
    description: 'Seconds to wait, as `retryAfter` of the body.',
    schema: {type: 'integer', minimum: 0},
    example: 20,
  },
};

const bearer = (description: string): oas31.SecuritySchemeObject => ({
  type: 'http',
  scheme: 'bearer',
  description,
});

/** By the name of the access. Whoever reads the contract finds the same word there. */
export const securitySchemes: Record<string, oas31.SecuritySchemeObject> = {
  link: bearer(accessWords.link),
  member: bearer(accessWords.member),
  'api-key': bearer(accessWords['api-key']),
};
