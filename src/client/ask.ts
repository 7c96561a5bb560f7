/**
 * One request and its answer. The first try is the browser's own `fetch`, which is all that most visits need; what
 * is worth another try goes on with ky, which is fetched then.
 */
import {Problem} from '../contract/problem.ts';
import {RefusedError, type SchedulerError, UnexpectedReplyError, UnreachableError} from './errors.ts';
import {fetchCode} from './fetch-code.ts';

/** The network: `fetch`, or a stand-in of the same shape. */
export type Fetch = typeof globalThis.fetch;

export interface Asking {
  /** @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Most milliseconds to wait for one answer. */
export const patience = 15_000;

/**
 * Resolves with an answer of success.
 *
 * @throws {SchedulerError} refused, unreachable or not understood; what `signal` aborted ends as an abort
 */
export async function ask(request: Request, {fetch = globalThis.fetch, signal}: Asking): Promise<Response> {
  try {
    // Firefox forgets `keepalive` of a request that comes with settings.
    const {keepalive} = request;
    const response = await fetch(request.method === 'GET' ? request : request.clone(), {
      signal: limited(signal),
      keepalive,
    });
    if (response.ok) return response;
    const failure = asFailure(response.status, await response.json().catch(() => undefined));
    if (!isRepeatable(request) || !isPassing(response.status, failure)) throw failure;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof UnexpectedReplyError || signal?.aborted)
      throw error;
    if (isTimeout(error)) throw new UnreachableError('The server took too long to answer.', {cause: error});
    if (!isRepeatable(request)) throw unreachable(error);
  }
  const {askAgain} = await fetchCode(() => import('./ask-again.ts')).catch((error: unknown) =>
    Promise.reject(unreachable(error)),
  );
  return askAgain(request, {fetch, signal});
}

/** A POST carries its idempotency key, so it may be repeated when nobody knows whether it arrived. */
const isRepeatable = ({method}: Request) => method === 'GET' || method === 'POST';

/** A gateway in trouble, or the first try of the same POST still at work: the same question may do better soon. */
export const isPassing = (status: number, failure: SchedulerError): boolean =>
  status === 502 ||
  status === 504 ||
  (failure instanceof RefusedError && failure.code === 'request-in-progress');

function limited(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(patience);
  return signal ? AbortSignal.any([limit, signal]) : limit;
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

export const unreachable = (cause: unknown): UnreachableError =>
  new UnreachableError('The server could not be reached.', {cause});

/** Our word for an answer that is no success. */
export function asFailure(status: number, body: unknown): SchedulerError {
  const {data: problem} = Problem.safeParse(body);
  return problem
    ? new RefusedError(problem)
    : new UnexpectedReplyError(`The server answered ${status} without a problem document.`);
}
