/** Who is calling, from the token they hold. Refusals never tell what exists. */
import {readLinkToken, verifiedVersion} from './link-token.ts';
import {readMemberToken} from './member-token.ts';
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';

interface Caller {
  readonly organizationId: string;
  /** Origins of pages that may act for this organization. */
  readonly allowedOrigins: readonly string[];
}

export interface LinkCaller extends Caller {
  readonly linkId: string;
}
export interface MemberCaller extends Caller {
  readonly memberId: string;
}
export interface BackEndCaller extends Caller {
  readonly apiKeyId: string;
}

const linkNotFound = () =>
  new Refusal(
    'link-not-found',
    'This scheduling link is not valid. Check that it was copied whole, or ask for a new one.',
  );

const tokenInvalid = () =>
  new Refusal(
    'token-invalid',
    'The token is missing, not valid or has expired. Get a new one and try again.',
  );

/** The holder of a link token. Unknown, malformed and forged ones are refused alike. */
export const identifyLink = async (ports: Ports, token: string): Promise<LinkCaller> => {
  // A malformed token takes the same way as a forged one, so that neither answers sooner.
  const read = readLinkToken(token) ?? {linkId: 'lnk_0', signature: token.slice(0, 43)};
  const [row] = await ports.database.query<{
    organizationId: string;
    version: number;
    allowedOrigins: string[];
  }>(
    `select link.organization_id as "organizationId", link.token_version as "version",
            organization.allowed_origins as "allowedOrigins"
     from links link join organizations organization on organization.id = link.organization_id
     where link.id = $1`,
    [read.linkId],
  );
  const version = await verifiedVersion(ports.secrets, read, row?.version ?? 1);
  if (!row || version === null) throw linkNotFound();
  return {organizationId: row.organizationId, linkId: read.linkId, allowedOrigins: row.allowedOrigins};
};

/** The holder of a member token, as long as the member is active. */
export const identifyMember = async (ports: Ports, token: string): Promise<MemberCaller> => {
  const memberId = await readMemberToken(ports.secrets, token, ports.clock.now());
  const [row] = await ports.database.query<{organizationId: string; allowedOrigins: string[]}>(
    `select member.organization_id as "organizationId", organization.allowed_origins as "allowedOrigins"
     from members member join organizations organization on organization.id = member.organization_id
     where member.id = $1 and member.active`,
    [memberId ?? ''],
  );
  if (!row || memberId === null) throw tokenInvalid();
  return {...row, memberId};
};

/** SHA-256 of an API key, lower-case hex: what the database keeps of it. */
export const apiKeyHash = async (apiKey: string): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(apiKey))).toHex();

/** The ATS's back end, by its API key. */
export const identifyBackEnd = async (ports: Ports, apiKey: string): Promise<BackEndCaller> => {
  const [row] = await ports.database.query<{
    organizationId: string;
    apiKeyId: string;
    allowedOrigins: string[];
  }>(
    `select api_key.organization_id as "organizationId", api_key.id as "apiKeyId",
            organization.allowed_origins as "allowedOrigins"
     from api_keys api_key join organizations organization on organization.id = api_key.organization_id
     where api_key.hash = decode($1, 'hex') and api_key.revoked_at is null`,
    [await apiKeyHash(apiKey)],
  );
  if (!row) throw tokenInvalid();
  return row;
};
