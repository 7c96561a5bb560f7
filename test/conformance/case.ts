/** A case of the suite: a sentence, and what shows that it is true. */
import type {Desk} from './desk.ts';

export interface Case {
  /** A sentence about every server that keeps the contract. */
  readonly name: string;
  readonly run: (desk: Desk) => Promise<void>;
}
