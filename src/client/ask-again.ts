/** Asks again what nobody answered, or what a passing trouble refused: with growing pauses, and a few times only. */
import ky, {HTTPError, isNetworkError, isTimeoutError} from 'ky';
import {asFailure, type Asking, isPassing, patience, unreachable} from './ask.ts';
import {UnreachableError} from './errors.ts';

/** @throws {SchedulerError} refused, unreachable or not understood; what `signal` aborted ends as an abort */
export async function askAgain(request: Request, {fetch, signal}: Asking): Promise<Response> {
  try {
    return await ky(request, {
      ...(fetch ? {fetch} : {}),
      ...(signal ? {signal} : {}),
      timeout: patience,
      retry: {
        limit: 2,
        methods: ['get', 'post'],
        shouldRetry: ({error}) =>
          isNetworkError(error) ||
          (error instanceof HTTPError &&
            isPassing(error.response.status, asFailure(error.response.status, error.data))),
      },
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof HTTPError) throw asFailure(error.response.status, error.data);
    if (isTimeoutError(error))
      throw new UnreachableError('The server took too long to answer.', {cause: error});
    throw unreachable(error);
  }
}
