import {getSlots} from '../../src/contract/slots.ts';
import {findSlots} from '../use-cases/find-slots.ts';
import {route} from './call.ts';

export const slotRoutes = [
  route(getSlots, ({ports, caller, query}) => findSlots(ports, caller, query), {etagWithout: ['now']}),
];
