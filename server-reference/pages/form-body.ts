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

/** Browsers say where a form was sent from, in one header or both, which no page can forge. */
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

const key = IdempotencyKey;
const revision = z.coerce.number<string>().check(z.int(), z.minimum(1), z.maximum(2147483647));

const SentForm = z.discriminatedUnion('act', [
  z.object({act: z.enum(['book', 'write', 'propose']), key}),
  z.object({act: z.enum(['move', 'cancel', 'phone']), key, booking: Id, revision}),
]);

export type SentForm = z.output<typeof SentForm> & {
  /** All of it, as it was typed. */
  readonly typed: URLSearchParams;
};

/** Of a booking, as of which change. */
export type SentChange = Extract<SentForm, {booking: string}>;

/** The same form sent twice is one act; after the way back, with other words, it is another. */
const keyOf = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
};

/** The form's text, which can be read once more. Browsers send line ends as two characters, and count one. */
const textOf = async (request: Request): Promise<string> =>
  (await request.clone().text()).replaceAll('%0D%0A', '%0A');

/** The form of a request that failed, to be sent again; undefined when it is none of this page, or too large. */
export const formAgain = async (
  request: Request,
  publicUrl: string,
): Promise<URLSearchParams | undefined> => {
  const length = Number(request.headers.get('Content-Length') ?? NaN);
  if (request.method !== 'POST' || request.bodyUsed || !(length <= largestForm)) return undefined;
  try {
    requireOwnPage(request, publicUrl);
    requireForm(request);
    return new URLSearchParams(await textOf(request));
  } catch {
    return undefined;
  }
};

export const readForm = async (request: Request): Promise<SentForm> => {
  requireForm(request);
  const text = await textOf(request);
  const typed = new URLSearchParams(text);
  const read = SentForm.safeParse(Object.fromEntries(typed));
  if (read.success) return {...read.data, key: await keyOf(text), typed};
  throw new Refusal('malformed-request', 'This form is not one of this page. Open the link again.');
};
