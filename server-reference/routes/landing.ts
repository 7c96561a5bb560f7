import {getLanding} from '../../src/contract/landing.ts';
import {openLink} from '../use-cases/open-link.ts';
import {route} from './call.ts';

export const landingRoutes = [route(getLanding, ({ports, caller, query}) => openLink(ports, caller, query))];
