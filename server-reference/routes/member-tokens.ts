import {createMemberToken} from '../../src/contract/member-tokens.ts';
import {mintMemberToken} from '../use-cases/mint-member-token.ts';
import {route} from './call.ts';

export const memberTokenRoutes = [
  route(createMemberToken, ({ports, caller, body, record}) => mintMemberToken(ports, caller, body, record)),
];
