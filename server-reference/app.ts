/** The whole server as one function from Request to Response. */
import {Hono} from 'hono';
import {describeError} from './describe-error.ts';
import {problemReply, asRefusal} from './routes/problem-reply.ts';
import {clientAddress} from './routes/client-address.ts';
import {routes} from './routes/index.ts';
import {allowOrigin, origins, preflight} from './routes/origins.ts';
import {rateLimit} from './routes/rate-limit.ts';
import {respond, type Responder} from './routes/respond.ts';
import {securityHeaders} from './routes/security-headers.ts';
import type {Ports} from './use-cases/ports.ts';
import {Refusal} from './use-cases/refusal.ts';

/** One line of the log. It holds no address, no token and nothing of a person. */
export interface LogEntry {
  readonly request: string;
  readonly method: string;
  /** The route's pattern, `/v1/bookings/{bookingId}`, never the path itself: paths of pages hold tokens. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What nobody foresaw, for the operator. */
  readonly error?: string;
}

export interface AppOptions {
  readonly log?: (entry: LogEntry) => void;
  /** Requests a minute. */
  readonly limits?: {readonly perAddress: number; readonly perLink: number};
  readonly trustedProxies?: readonly string[];
  /** What is served beside the contract: pages, documentation, built files, demo. */
  readonly mounts?: readonly Mount[];
}

/** The contract's routes, asked from within: the same checks, limits and use cases; throws what they refuse. */
export type Api = (request: Request) => Promise<Response>;

export interface Mount {
  readonly path: string;
  readonly app: Hono | ((api: Api) => Hono);
  /** What a person sees, in place of the problem document, of whatever fails at an address below `path`. */
  readonly failed?: (refusal: Refusal, request: Request) => Promise<Response>;
}

export interface App {
  /** `address` is the socket's other end. */
  fetch(request: Request, info?: {address: string}): Promise<Response>;
}

const defaultLimits = {perAddress: 600, perLink: 120};

interface Variables {
  Variables: {route: string; fault: unknown};
  Bindings: {address: string};
}

/** The reply to what failed; each kind tells how long to wait. */
const failureReply = async (mounts: readonly Mount[], request: Request, {error, instance}: Failure) => {
  const refusal = asRefusal(error);
  const problem = problemReply(refusal, instance);
  const {pathname} = new URL(request.url);
  const page = await mounts
    .find(({path, failed}) => failed && pathname.startsWith(`${path}/`))
    ?.failed?.(refusal, request);
  const wait = problem.headers.get('Retry-After');
  if (wait !== null) page?.headers.set('Retry-After', wait);
  return page ?? problem;
};

interface Failure {
  readonly error: unknown;
  /** Finds the request in the log. */
  readonly instance: string;
}

/** The contract's routes on a router; other methods of the same paths are refused as such. */
const contractRouter = (responder: Responder): Hono<Variables> => {
  const router = new Hono<Variables>({strict: true});
  const pattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');
  for (const route of routes) {
    const {method, path} = route.endpoint;
    router.on(method, pattern(path), context => {
      context.set('route', path);
      return respond(responder, route, context);
    });
  }
  for (const path of new Set(routes.map(({endpoint}) => endpoint.path))) {
    router.all(pattern(path), context => {
      context.set('route', path);
      const allow = routes
        .filter(({endpoint}) => endpoint.path === path)
        .map(({endpoint}) => endpoint.method);
      throw new Refusal('method-not-allowed', `${context.req.method} is not offered here.`, {allow});
    });
  }
  router.onError(rethrow);
  return router;
};

const rethrow = (error: Error): never => {
  throw error;
};

const isPreflight = (request: Request) =>
  request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');

export const createApp = (ports: Ports, options: AppOptions = {}): App => {
  const {log = () => {}, limits = defaultLimits, trustedProxies = [], mounts = []} = options;
  const perAddress = rateLimit(ports.clock, limits.perAddress);
  const listed = origins(ports);
  const secure = ports.publicUrl.startsWith('https:');
  const router = contractRouter({ports, origins: listed, perCaller: rateLimit(ports.clock, limits.perLink)});
  const api: Api = async request => router.fetch(request);
  const app = new Hono<Variables>();

  app.use(async (context, next) => {
    const request = context.req.raw;
    const instance = crypto.randomUUID();
    const started = performance.now();
    const origin = request.headers.get('Origin');
    const fail = (error: unknown) => {
      context.set('fault', error);
      return failureReply(mounts, context.req.raw, {error, instance});
    };
    context.set('route', '(none)');
    let isListed = origin !== null && listed.wasListed(request, origin);
    try {
      perAddress.take(
        clientAddress(context.env.address, request.headers.get('X-Forwarded-For'), trustedProxies),
      );
      isListed = origin !== null && (await listed.isListed(request, origin));
      if (isPreflight(request)) context.res = preflight(request, isListed);
      else await next();
      if (context.error) context.res = await fail(context.error);
    } catch (error) {
      context.res = await fail(error);
    }
    const response = new Response(context.res.body, context.res);
    allowOrigin(response.headers, origin, isListed);
    securityHeaders(response.headers, secure);
    context.res = response;
    const fault = context.get('fault');
    log({
      request: instance,
      method: request.method,
      route: context.get('route'),
      status: response.status,
      milliseconds: Math.round(performance.now() - started),
      ...(response.status >= 500 && fault !== undefined && {error: describeError(fault)}),
    });
  });
  for (const mount of mounts) {
    app.use(mount.path === '/' ? '*' : `${mount.path}/*`, async (context, next) => {
      context.set('route', mount.path);
      await next();
    });
    const mounted = mount.app instanceof Hono ? mount.app : mount.app(api);
    app.route(mount.path, mounted as unknown as Hono<Variables>);
  }
  app.route('/', router);
  app.notFound(() => {
    throw new Refusal(
      'not-found',
      'There is nothing at this address. The documentation at /docs lists what there is.',
    );
  });
  app.onError(rethrow);
  return {fetch: async (request, info = {address: 'unknown'}) => app.fetch(request, info)};
};
