/** The time that every rule uses. In production it follows the database's clock, so that all processes agree. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}
