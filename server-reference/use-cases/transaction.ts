/** Transactions of use cases: tried again when the database breaks a tie, and one member at a time. */
import {sqlState, type Queries} from '../ports/database.ts';
import type {Ports} from './ports.ts';

/** Serialization failure and deadlock: the database asks for another try. */
const tryAgain = new Set(['40001', '40P01']);
const tries = 3;

export const inTransaction = async <Result>(
  ports: Ports,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ports.database.transaction(work);
    } catch (error) {
      if (attempt === tries || !tryAgain.has(sqlState(error) ?? '')) throw error;
    }
  }
};

/**
 * Makes this transaction the only one that changes the member's time until it ends. Buffers and caps need it:
 * the exclusion constraint alone knows overlaps, not distances and counts.
 */
export const lockMember = (queries: Queries, memberId: string) =>
  queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [memberId]);

export interface AuditEntry {
  readonly organizationId: string;
  /** `link:lnk_…`, `member:mem_…`, `api-key:key_…`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

/** Notes who changed what. Ids only. */
export const audit = (queries: Queries, now: number, entry: AuditEntry) =>
  queries.query(
    `insert into audit (organization_id, at, actor, action, subject)
     values ($1, to_timestamp($2::float8 / 1000), $3, $4, $5)`,
    [entry.organizationId, now, entry.actor, entry.action, entry.subject],
  );
