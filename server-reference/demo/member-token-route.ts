/** What an ATS's back end does for its signed-in recruiter: mints a member token. The demo lets anybody be anybody. */
import type {Hono} from 'hono';
import * as z from 'zod/mini';
import {MemberTokenRequest} from '../../src/contract/member-tokens.ts';
import {mintMemberToken} from '../use-cases/mint-member-token.ts';
import type {Ports} from '../use-cases/ports.ts';

const organizationOf = async (ports: Ports, memberId: string): Promise<string | undefined> => {
  const [row] = await ports.database.query<{organizationId: string}>(
    'select organization_id as "organizationId" from members where id = $1 and active',
    [memberId],
  );
  return row?.organizationId;
};

/** `POST /member-token` with `{"member": "mem_…"}` answers as the contract's `createMemberToken` does. */
export const memberTokenRoute = (app: Hono, ports: Ports): void => {
  app.post('/member-token', async context => {
    const request = z.safeParse(MemberTokenRequest, await context.req.json().catch(() => null));
    const organizationId = request.success && (await organizationOf(ports, request.data.member));
    if (!request.success || !organizationId) return context.json({detail: 'There is no such member.'}, 404);
    const caller = {organizationId, apiKeyId: 'demo', allowedOrigins: []};
    return context.json(await mintMemberToken(ports, caller, request.data, async () => {}), 201);
  });
};
