import {getHealth} from '../../src/contract/health.ts';
import {checkHealth} from '../use-cases/check-health.ts';
import {route} from './call.ts';

export const healthRoutes = [route(getHealth, ({ports}) => checkHealth(ports))];
