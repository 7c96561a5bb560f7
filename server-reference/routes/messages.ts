import {sendMessage} from '../../src/contract/messages.ts';
import {takeMessage} from '../use-cases/take-message.ts';
import {route} from './call.ts';

export const messageRoutes = [
  route(sendMessage, ({ports, caller, body, record}) => takeMessage(ports, caller, body, record)),
];
