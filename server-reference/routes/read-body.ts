/** Reads a JSON body within bounds. */
import {Refusal} from '../use-cases/refusal.ts';

const deepestNesting = 32;

const tooLarge = (most: number) =>
  new Refusal('body-too-large', `The body is larger than ${most / 1024} kB. Send less at a time.`);

const malformed = (why: string) => new Refusal('malformed-request', why);

/** The body's bytes, given up on as soon as there are too many, whatever Content-Length claims. */
const readBytes = async (request: Request, most: number): Promise<Uint8Array> => {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

const requireShallow = (value: unknown, depth = 0): void => {
  if (typeof value !== 'object' || value === null) return;
  if (depth === deepestNesting) throw malformed(`The body is nested deeper than ${deepestNesting} levels.`);
  for (const inner of Object.values(value)) requireShallow(inner, depth + 1);
};

const requireJson = (request: Request): void => {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (type.trim().toLowerCase() === 'application/json' && encoding === 'identity') return;
  throw new Refusal('unsupported-media-type', 'Send the body as application/json, not compressed.');
};

/** The body's text, empty when none is `wanted`, and the value it holds. `most`: bytes. */
export const readBody = async (
  request: Request,
  {wanted, most}: {wanted: boolean; most: number},
): Promise<{text: string; value: unknown}> => {
  if (wanted) requireJson(request);
  const bytes = await readBytes(request, most);
  if (!wanted) return {text: '', value: undefined};
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const value: unknown = JSON.parse(text);
    requireShallow(value);
    return {text, value};
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw malformed('The body is not JSON in UTF-8.');
  }
};
