/** What a use case may reach, handed in by the composition. */
import type {CalendarProvider} from '../ports/calendar.ts';
import type {Clock} from '../ports/clock.ts';
import type {ConferenceProvider} from '../ports/conference.ts';
import type {Database, Queries} from '../ports/database.ts';
import type {Jobs} from '../ports/jobs.ts';
import type {Mailer} from '../ports/mailer.ts';
import type {Secrets} from '../ports/secrets.ts';

export interface Ports {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly calendars: ReadonlyMap<string, CalendarProvider>;
  readonly conferences: ReadonlyMap<string, ConferenceProvider>;
  readonly mailer: Mailer;
  /** Where candidates reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Release of the engine's zone rules: `2026c`. */
  readonly zoneRelease: string;
  /** Zones whose known change of rules this release lacks. */
  readonly staleZones: readonly string[];
}

/**
 * Stores the reply under the caller's Idempotency-Key, inside the use case's own transaction.
 * Throws when the same key is being used at the same time, which rolls the transaction back.
 */
export type Recorder = (queries: Queries, reply: unknown) => Promise<void>;
