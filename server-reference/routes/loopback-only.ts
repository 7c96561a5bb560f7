/** Keeps what is for developers on the developer's machine. */
import type {MiddlewareHandler} from 'hono';

const loopback = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const ownNames = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const writtenByProxies = ['X-Forwarded-For', 'Forwarded', 'Via'];

/**
 * Whether candidates are on this machine. A server with a public address has a proxy before it, which may be on the
 * same machine and may say nothing of itself: such a server shows nothing that is meant for loopback only.
 */
export const isOnLoopback = (publicUrl: string): boolean => ownNames.test(new URL(publicUrl).hostname);

/** Answers only sockets of this machine with no proxy between; others find nothing. */
export const loopbackOnly: MiddlewareHandler<{Bindings: {address: string}}> = async (context, next) => {
  const forwarded = writtenByProxies.some(name => context.req.header(name) !== undefined);
  if (loopback.test(context.env.address) && !forwarded) return next();
  return context.notFound();
};
