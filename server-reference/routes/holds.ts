import {
  createHold,
  releaseHold as releaseEndpoint,
  renewHold as renewEndpoint,
} from '../../src/contract/holds.ts';
import {holdSlot} from '../use-cases/hold-slot.ts';
import {releaseHold} from '../use-cases/release-hold.ts';
import {renewHold} from '../use-cases/renew-hold.ts';
import {route} from './call.ts';

export const holdRoutes = [
  route(createHold, ({ports, caller, body, record}) => holdSlot(ports, caller, body, record)),
  route(renewEndpoint, ({ports, caller, params, record}) => renewHold(ports, caller, params.holdId, record)),
  route(releaseEndpoint, ({ports, caller, params}) => releaseHold(ports, caller, params.holdId)),
];
