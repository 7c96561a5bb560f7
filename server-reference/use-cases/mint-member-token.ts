/** Mints a token with which a host page acts as one member, for the ATS's back end. */
import type {BackEndCaller} from './identify.ts';
import {toInstant} from './instants.ts';
import {memberToken, memberTokenLife} from './member-token.ts';
import type {Ports, Recorder} from './ports.ts';
import {Refusal} from './refusal.ts';
import {audit, inTransaction} from './transaction.ts';

export const mintMemberToken = async (
  ports: Ports,
  caller: BackEndCaller,
  request: {member: string},
  record: Recorder,
): Promise<{token: string; expiresAt: string}> => {
  const now = ports.clock.now();
  const [member] = await ports.database.query<{id: string}>(
    `select id from members
     where organization_id = $1 and (id = $2 or external_id = $2) and active`,
    [caller.organizationId, request.member],
  );
  if (!member) throw new Refusal('not-found', 'There is no active member with this id in your organization.');
  const expiresAt = now + memberTokenLife;
  const reply = {
    token: await memberToken(ports.secrets, member.id, expiresAt),
    expiresAt: toInstant(expiresAt),
  };
  return inTransaction(ports, async queries => {
    await audit(queries, now, {
      organizationId: caller.organizationId,
      actor: `api-key:${caller.apiKeyId}`,
      action: 'member-token.minted',
      subject: `member:${member.id}`,
    });
    await record(queries, reply);
    return reply;
  });
};
