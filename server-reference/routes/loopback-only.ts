/** Keeps what is for developers on the developer's machine. */
import type {MiddlewareHandler} from 'hono';

const loopback = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const writtenByProxies = ['X-Forwarded-For', 'Forwarded', 'Via'];

/** Answers only sockets of this machine with no proxy between; others find nothing. */
export const loopbackOnly: MiddlewareHandler<{Bindings: {address: string}}> = async (context, next) => {
  const forwarded = writtenByProxies.some(name => context.req.header(name) !== undefined);
  if (loopback.test(context.env.address) && !forwarded) return next();
  return context.notFound();
};
