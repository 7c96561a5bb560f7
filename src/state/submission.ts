/** One key for one intent: sent again unchanged after a failure, it is the same submission to the server. */
import {RefusedError} from '../client/errors.ts';
import {newKey} from '../client/new-key.ts';

export class SubmissionKeys {
  #content = '';
  #key = '';
  #along = {};

  /**
   * What to send for this content: with the key, and with what went along, as it was sent before, as long as nobody
   * knows what became of it.
   */
  intent<Body extends object>(content: Body, along: object = {}): {body: Body; idempotencyKey: string} {
    const text = JSON.stringify(content);
    if (text !== this.#content || this.#key === '') {
      this.#content = text;
      this.#key = newKey();
      this.#along = along;
    }
    return {body: {...content, ...this.#along}, idempotencyKey: this.#key};
  }

  /** The server has answered: done, or refused for good. */
  settle(error?: unknown): void {
    const doubtful = error !== undefined && !(error instanceof RefusedError && isFinal(error));
    if (!doubtful) this.#key = '';
  }
}

const isFinal = ({problem, code}: RefusedError) =>
  problem.status < 500 && problem.status !== 429 && code !== 'request-in-progress';
