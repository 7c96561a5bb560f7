/** Named worlds: an organization with its people, at a time that suits the story. */
import type {Database} from '../ports/database.ts';
import type {Secrets} from '../ports/secrets.ts';
import type {ConferenceCause} from '../ports/conference.ts';

export interface Ground {
  readonly database: Database;
  readonly secrets: Secrets;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Seeded {
  readonly organizationId: string;
  /** Its recruiters; the first is the one the candidate's link belongs to. */
  readonly memberIds: readonly [string, ...string[]];
  /** Link token of a candidate, Rebecca Best. */
  readonly candidateToken: string;
  /** For `createMemberToken`. Its hash is stored, the key itself only here. */
  readonly apiKey: string;
}

export interface Scenario {
  /** The instant at which it plays (milliseconds); null: now. */
  readonly now: number | null;
  /** Why no video room can be made; null: they can. */
  readonly conferenceFailure: ConferenceCause | null;
  /** Writes it into a database that has the schema and nothing else. */
  readonly seed: (ground: Ground) => Promise<Seeded>;
}
