/** Short-lived tokens that the ATS's back end mints for its signed-in members. */
import * as z from 'zod/mini';
import {endpoint} from './endpoint.ts';
import {Instant, line} from './primitives.ts';

export const MemberTokenRequest = z.strictObject({
  /** The member's id here (`mem_…`) or in the ATS. */
  member: line(200),
});

export const MemberToken = z.object({token: z.string(), expiresAt: Instant});

/** Mints a token with which the host page acts as one member. Called by a back end, never by a page. */
export const createMemberToken = endpoint({
  id: 'createMemberToken',
  method: 'POST',
  path: '/v1/member-tokens',
  access: 'api-key',
  body: MemberTokenRequest,
  status: 201,
  reply: MemberToken,
  problems: ['not-found', 'validation-failed'],
});
