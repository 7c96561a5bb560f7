/** The caller of an endpoint, from its Authorization header. */
import type {Access} from '../../src/contract/endpoint.ts';
import {identifyBackEnd, identifyLink, identifyMember} from '../use-cases/identify.ts';
import type {Ports} from '../use-cases/ports.ts';

export interface Identified {
  /** What the use case gets. */
  readonly caller: unknown;
  /** Names the caller among all, for limits and idempotency; null: anybody. */
  readonly scope: string | null;
  /** Origins of pages that may act for the caller's organization; null: any that is listed. */
  readonly origins: readonly string[] | null;
}

/** No token is longer: what is, is not looked at. */
const longestToken = 200;

export const bearerToken = (headers: Headers): string => {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? '';
  return token.length <= longestToken ? token : '';
};

export const identifyCaller = async (ports: Ports, access: Access, headers: Headers): Promise<Identified> => {
  const token = bearerToken(headers);
  switch (access) {
    case 'link': {
      const caller = await identifyLink(ports, token);
      return {caller, scope: `link:${caller.linkId}`, origins: caller.allowedOrigins};
    }
    case 'member': {
      const caller = await identifyMember(ports, token);
      return {caller, scope: `member:${caller.memberId}`, origins: caller.allowedOrigins};
    }
    case 'api-key': {
      const caller = await identifyBackEnd(ports, token);
      return {caller, scope: `api-key:${caller.apiKeyId}`, origins: caller.allowedOrigins};
    }
    default:
      return {caller: null, scope: null, origins: null};
  }
};
