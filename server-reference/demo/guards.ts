/** Keeps the demo to the machine it runs on. */
import type {MiddlewareHandler} from 'hono';

const loopback = /^(localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Pages elsewhere may point a name of their own at this machine: only its own names are answered. */
export const onLoopback: MiddlewareHandler = async (context, next) => {
  if (loopback.test(new URL(context.req.url).hostname)) return next();
  return context.text('The demo is shown on this machine only: open it at localhost.', 404);
};

/** What changes something is asked for by the demo's own pages, never by another site in the same browser. */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const {origin} = new URL(context.req.url);
  const asks = context.req.header('Origin');
  const site = context.req.header('Sec-Fetch-Site') ?? 'same-origin';
  const foreign = (asks !== undefined && asks !== origin) || !/^(same-origin|none)$/.test(site);
  if (context.req.method === 'GET' || !foreign) return next();
  return context.text('Only the demo’s own pages may ask for this.', 403);
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page that needs another policy sets it itself. */
export const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', policy);
  context.header('Cache-Control', 'no-store');
};
