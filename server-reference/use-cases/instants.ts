/** Instants between the contract (ISO text), the database (timestamptz) and the rules (milliseconds). */

/** Milliseconds since 1970 as the contract writes them: `2027-02-08T17:00:00Z`. */
export const toInstant = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({smallestUnit: 'second'});

/** The contract's text as milliseconds since 1970. */
export const fromInstant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** Selects a timestamptz as milliseconds, which both drivers hand out as a number. */
export const milliseconds = (column: string, name: string): string =>
  `(extract(epoch from ${column}) * 1000)::float8 as "${name}"`;

/** A parameter in milliseconds, as a timestamptz: `timestamp('$3')`. */
export const timestamp = (parameter: string): string => `to_timestamp(${parameter}::float8 / 1000)`;

export const minute = 60_000;
export const day = 24 * 60 * minute;
