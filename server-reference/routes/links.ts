import {
  createLinks as createEndpoint,
  extendLink as extendEndpoint,
  listLinks as listEndpoint,
  revokeLink as revokeEndpoint,
} from '../../src/contract/links.ts';
import {createLinks} from '../use-cases/create-links.ts';
import {extendLink} from '../use-cases/extend-link.ts';
import {listLinks} from '../use-cases/list-links.ts';
import {revokeLink} from '../use-cases/revoke-link.ts';
import {largeBody, route} from './call.ts';

export const linkRoutes = [
  route(createEndpoint, ({ports, caller, body, record}) => createLinks(ports, caller, body, record), {
    largestBody: largeBody,
  }),
  route(listEndpoint, ({ports, caller, query}) => listLinks(ports, caller, query)),
  route(revokeEndpoint, ({ports, caller, params, record}) =>
    revokeLink(ports, caller, params.linkId, record),
  ),
  route(extendEndpoint, ({ports, caller, params, body, record}) =>
    extendLink(ports, caller, params.linkId, {request: body, record}),
  ),
];
