/** The one way a use case says no. */
import type {FieldError, ProblemCode} from '../../src/contract/problem.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  /** One sentence for people: the cause and the next step. */
  readonly detail: string;
  /** Extension members of the problem document: `alternatives`, `link`, `errors`, … */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, members: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.members = members;
  }
}

/** A request whose fields are well formed but cannot be accepted. */
export const invalid = (...errors: FieldError[]) =>
  new Refusal('validation-failed', errors.map(error => error.detail).join(' '), {errors});
