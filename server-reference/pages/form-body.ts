/** Reads a form that a browser has sent: only from this very page, within bounds, by the contract's schemas. */
import type {MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import * as z from 'zod/mini';
import {Id, IdempotencyKey} from '../../src/contract/primitives.ts';
import {Refusal} from '../use-cases/refusal.ts';

/** Bytes. */
const largestForm = 64 * 1024;

export const boundedForm: MiddlewareHandler = bodyLimit({
  maxSize: largestForm,
  onError: () => {
    throw new Refusal('body-too-large', 'The form is larger than 64 kB. Shorten what you wrote.');
  },
});

/**
 * Browsers say where a form was sent from. The pages tell nobody their address, and by the same rule some send
 * `Origin: null`: there the other header decides, which no page can forge.
 */
export const requireOwnPage = (request: Request, publicUrl: string): void => {
  const origin = request.headers.get('Origin');
  const site = request.headers.get('Sec-Fetch-Site');
  const own = [new URL(publicUrl).origin, new URL(request.url).origin];
  const isOwn = site === null ? origin !== null && own.includes(origin) : site === 'same-origin';
  const isForeign = origin !== null && origin !== 'null' && !own.includes(origin);
  if (isOwn && !isForeign) return;
  throw new Refusal(
    'origin-not-allowed',
    'This form can be sent from its own page only. Open the link again.',
  );
};

const requireForm = (request: Request): void => {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/x-www-form-urlencoded') return;
  throw new Refusal('unsupported-media-type', 'Send the form as application/x-www-form-urlencoded.');
};

const SentForm = z.object({
  act: z.enum(['book', 'move', 'cancel', 'phone', 'write', 'propose']),
  key: IdempotencyKey,
  booking: z.optional(Id),
  revision: z.optional(z.coerce.number<string>().check(z.int(), z.minimum(1), z.maximum(2147483647))),
});

export type SentForm = z.output<typeof SentForm> & {
  /** All of it, as it was typed. */
  readonly typed: URLSearchParams;
};

export const readForm = async (request: Request): Promise<SentForm> => {
  requireForm(request);
  const typed = new URLSearchParams(await request.text());
  const read = SentForm.safeParse(Object.fromEntries(typed));
  if (read.success) return {...read.data, typed};
  throw new Refusal('malformed-request', 'This form is not one of this page. Open the link again.');
};
